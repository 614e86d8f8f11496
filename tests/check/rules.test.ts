/** Each rule broken and just not broken, its fix, and that every rule of Azure has a home. */

import { describe, expect, test } from 'vitest';
import { type Finding, HELD_BY_CONSTRUCTION, RULE_IDS } from '#check';
import { parseDesign } from '#design';
import { CASES } from './cases/index.ts';
import { findingsOf, withFix } from './designs.ts';

const ids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}-${String(i + 1).padStart(2, '0')}`);
const errors = (findings: readonly Finding[]): string[] =>
  findings.filter((finding) => finding.severity === 'error').map((finding) => finding.rule);

describe('the rules of Azure', () => {
  const azure = [...ids('V', 22), ...ids('A', 13), ...ids('M', 10), ...ids('L', 8)];

  test.each(azure)('%s is a rule, or explained', (id) => {
    expect([RULE_IDS.includes(id), id in HELD_BY_CONSTRUCTION].filter(Boolean)).toHaveLength(1);
  });

  test('nothing else is explained away', () => {
    expect(Object.keys(HELD_BY_CONSTRUCTION).filter((id) => !azure.includes(id))).toEqual([]);
  });

  test('each rule has its cases, and an id of its own', () => {
    expect([...new Set(CASES.map((item) => item.rule))].toSorted()).toEqual(RULE_IDS.toSorted());
    expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  });
});

describe.each(CASES)('$rule: $about', (item) => {
  const [finding, ...further] = findingsOf(item.broken, item.rule);

  test('is found once, with its field and its fix', () => {
    expect(further).toEqual([]);
    expect(finding).toMatchObject({ severity: item.severity, field: item.field });
    expect([finding?.row, finding?.fix?.label]).toEqual([item.row, item.fix]);
  });

  test('is not found next door', () => {
    for (const well of item.well) expect(findingsOf(well, item.rule)).toEqual([]);
  });

  test('every case is a design that the schema admits', () => {
    for (const design of [item.broken, ...item.well])
      expect(parseDesign({ ...design, exposed: [] })).not.toHaveProperty('mistakes');
  });

  if (item.fix !== undefined) {
    test('its fix removes it, and nothing worse comes', () => {
      if (!finding) throw new Error('There is no finding.');
      const mended = withFix(item.broken, finding);
      expect(parseDesign({ ...mended, exposed: [] })).not.toHaveProperty('mistakes');
      expect(findingsOf(mended, item.rule)).toEqual([]);
      const before = errors(findingsOf(item.broken));
      expect(errors(findingsOf(mended)).filter((rule) => !before.includes(rule))).toEqual([]);
    });
  }
});
