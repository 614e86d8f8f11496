/** What follows from a design is computed once, and keeps the objects that did not change. */
import { expect, it, vi } from 'vitest';
import { check } from '#check';
import { createDesign, presetOf, setValue } from '#design';
import { generate } from '#generate';
import { createDeriver } from '../../../src/app/derived/derive.ts';
import {
  countsOf,
  countsText,
  packageFacts,
  placeText,
  resourceTypes,
  worstText,
} from '../../../src/app/derived/facts.ts';

const design = presetOf('web-scale-set')?.design ?? createDesign();

it('asks once for one design', () => {
  const make = vi.fn(generate);
  const judge = vi.fn(check);
  const derive = createDeriver(make, judge);
  const first = derive(design);
  expect(derive(design)).toBe(first);
  expect([make.mock.calls.length, judge.mock.calls.length]).toEqual([1, 1]);
  expect(first).toEqual({ design, pkg: generate(design), findings: check(design, generate(design)) });
});

it('keeps the files and findings that a change does not touch', () => {
  const derive = createDeriver();
  const before = derive(design);
  const after = derive(setValue(design, 'description', 'Another one'));
  expect(after.findings).toBe(before.findings);
  const kept = after.pkg.files.filter((file, i) => file === before.pkg.files[i]).map((file) => file.name);
  expect(kept).toContain('mainTemplate.parameters.json');
  expect(derive({ ...design }).pkg.files).toEqual(before.pkg.files);
});

it('sums up', () => {
  const broken = setValue(setValue(design, 'minInstances', 50), 'maxInstances', 40);
  const { findings, pkg } = createDeriver()(broken);
  const counts = countsOf(findings);
  expect(counts.error).toBeGreaterThan(0);
  expect(worstText(counts)).toBe(`${counts.error} error${counts.error === 1 ? '' : 's'}`);
  expect(countsText({ error: 1, warning: 0, advice: 2 })).toBe('1 error, 0 warnings, 2 advice');
  expect(worstText({ error: 0, warning: 0, advice: 0 })).toBeUndefined();
  expect(placeText({ rule: 'X', severity: 'error', title: '', reason: '', field: 'schedules', row: 1 })).toBe(
    'Scaling & HA › Weekly Schedules 2',
  );
  const types = resourceTypes(pkg);
  expect(types.map(({ type }) => type)).toContain('Microsoft.Compute/virtualMachineScaleSets');
  expect(packageFacts(pkg)).toEqual({
    files: pkg.files.length,
    bytes: pkg.files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    resources: types.reduce((sum, { count }) => sum + count, 0),
  });
});
