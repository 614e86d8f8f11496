/** The check as a whole: it never throws, its findings keep their promises, and they come in order. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, type Finding, RULE_IDS } from '#check';
import { createDesign, isInPackage, PRESETS, parseDesign, VALUE_FIELDS } from '#design';
import { arbitraryDesign } from '../support/arbitrary-design.ts';
import { findingsOf, machine, scaleSet, schedule, withFix } from './designs.ts';

const RUNS = { numRuns: 60 };
const SEVERITIES = ['error', 'warning', 'advice'];
const FIELDS = VALUE_FIELDS.map((field) => field.name);

/** The worst first, then the order of the wizard, then the row. */
const rankOf = ({ severity, field, row }: Finding): number =>
  (SEVERITIES.indexOf(severity) * 1000 + FIELDS.indexOf(field)) * 100 + (row ?? -1) + 1;

const errorRules = (design: Parameters<typeof findingsOf>[0]): string[] =>
  findingsOf(design)
    .filter((finding) => finding.severity === 'error')
    .map((finding) => finding.rule);

describe('for any design', () => {
  test('findings name a rule and a field of the package, say something, come in order, and are the same again', () => {
    fc.assert(
      fc.property(arbitraryDesign(), (design) => {
        const findings = findingsOf(design);
        for (const finding of findings) {
          expect(RULE_IDS).toContain(finding.rule);
          expect([finding.field, isInPackage(design, finding.field)]).toEqual([finding.field, true]);
          expect(`${finding.title} ${finding.reason} ${finding.fix?.label}`).not.toMatch(/NaN|Infinity|\[object/);
        }
        const ranks = findings.map(rankOf);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(findingsOf(structuredClone(design))).toEqual(findings);
      }),
      RUNS,
    );
  });

  test('each fix yields a design of the schema, removes its finding and brings no new error', () => {
    fc.assert(
      fc.property(arbitraryDesign(), (design) => {
        const before = errorRules(design);
        for (const finding of findingsOf(design)) {
          if (!finding.fix) continue;
          const mended = withFix(design, finding);
          expect(parseDesign(JSON.parse(JSON.stringify(mended)))).not.toHaveProperty('mistakes');
          const same = findingsOf(mended, finding.rule).filter(
            (other) => other.title === finding.title && other.reason === finding.reason && other.row === finding.row,
          );
          expect(same).toEqual([]);
          expect([finding.rule, errorRules(mended).filter((rule) => !before.includes(rule))]).toEqual([
            finding.rule,
            [],
          ]);
        }
      }),
      RUNS,
    );
  });
});

test.each(PRESETS)('the preset $name deploys and behaves', ({ design }) => {
  expect(findingsOf(design).filter((finding) => finding.severity !== 'advice')).toEqual([]);
});

test('the design a newcomer starts with has advice only', () => {
  expect(findingsOf(createDesign()).map((finding) => [finding.severity, finding.rule])).toEqual([
    ['advice', 'V-24'],
    ['advice', 'V-17'],
    ['advice', 'Azure.TrafficManager.Protocol'],
  ]);
});

test('a design that is well has no findings', () => {
  expect(findingsOf(machine())).toEqual([]);
});

test('what the package does not contain is not looked at', () => {
  const values = { minInstances: 50, maxInstances: 2, scaleInCpuThreshold: 50, scaleOutCpuThreshold: 50 };
  const schedules = [schedule({ end: '00:00' }), schedule()];
  expect(findingsOf(machine({ ...values, schedules, healthSignal: 'none' }))).toEqual([]);
  expect(errorRules(scaleSet({ ...values, schedules, healthSignal: 'none' }))).toEqual([
    'A-03',
    'A-06',
    'A-09',
    'A-10',
    'V-07',
  ]);
});

describe('the place of a finding', () => {
  const template = {
    parameters: { vmSize: { defaultValue: 'Standard_A1_v2' } },
    variables: { regions: "[parameters('location')]" },
    resources: [
      { type: 'Microsoft.Compute/virtualMachines', properties: { securityProfile: {} } },
      {
        type: 'microsoft.insights/autoscaleSettings',
        properties: {
          profiles: [{ rules: [{}, { metricTrigger: { threshold: 45 } }], capacity: "[variables('limits')]" }],
        },
      },
    ],
  };
  const pkg = { files: [{ name: 'mainTemplate.json', text: '', json: template }] } as const;
  const placeOf = (design: Parameters<typeof check>[0], rule: string) =>
    check(design, pkg).find((finding) => finding.rule === rule)?.place?.path;

  test('is the parameter where there is one', () => {
    expect(placeOf(machine({ vmSize: 'Standard_A1_v2' }), 'V-20')).toEqual(['parameters', 'vmSize']);
  });

  test('is else the property of the resource, whatever the case of its type', () => {
    expect(placeOf(scaleSet({ minInstances: 1, scaleInCpuThreshold: 45 }), 'A-07')).toEqual([
      'resources',
      1,
      'properties',
      'profiles',
      0,
      'rules',
      1,
      'metricTrigger',
      'threshold',
    ]);
  });

  test('ends where the template goes on in an expression', () => {
    expect(placeOf(scaleSet({ minInstances: 1 }), 'V-17')).toEqual([
      'resources',
      1,
      'properties',
      'profiles',
      0,
      'capacity',
    ]);
  });

  test('is left out where the template has none', () => {
    expect(
      check(scaleSet({ healthPath: '/' }), pkg).find((finding) => finding.rule === 'Azure.LB.Probe'),
    ).not.toHaveProperty('place');
  });
});
