/** The small decisions behind the form: groups of counts, new rows, which type shows a field. */
import { expect, it } from 'vitest';
import { createDesign, type ListField, placed } from '#design';
import { countGroups, countsText } from '../../src/app/form/count-groups.ts';
import { nextItem } from '../../src/app/form/field-io.ts';
import { screenActions, shownType, typeShowing } from '../../src/app/store/screen-actions.ts';
import { createScreenStore } from '../../src/app/store/screen-store.ts';

const verdict = (count: number, removes: number) => ({ count, isStuck: removes === 0, removes, actsBelow: 30 });

it('gives few counts a cell each, and joins many', () => {
  const few = [verdict(3, 0), verdict(4, 1), verdict(5, 1)];
  expect(countGroups(few).map(({ from, to }) => [from, to])).toEqual([
    [3, 3],
    [4, 4],
    [5, 5],
  ]);
  expect(countsText(countGroups(few))).toBe('The scale set can not shrink at 3; shrinks as set at 4–5 machines.');
  const many = Array.from({ length: 998 }, (_, i) => verdict(i + 3, i < 2 ? 0 : i < 8 ? 1 : 5));
  expect(countGroups(many)).toEqual([
    { from: 3, to: 4, isStuck: true, isSlowed: false },
    { from: 5, to: 10, isStuck: false, isSlowed: true },
    { from: 11, to: 1000, isStuck: false, isSlowed: false },
  ]);
});

it('names a new row differently from the others', () => {
  const list = placed('schedules').field as ListField;
  const first = nextItem(list, []);
  expect(first).toMatchObject({ name: 'Office hours', start: '08:00' });
  expect(nextItem(list, [first]).name).toBe('Office hours 2');
});

it('follows the deployment type, and shows another only while it is offered', () => {
  const design = createDesign({ deploymentType: 'vmss' });
  expect(shownType(design, undefined)).toBe('vmss');
  expect(shownType(design, 'multiregion')).toBe('multiregion');
  expect(shownType(createDesign({ offeredTypes: ['vmss'], deploymentType: 'vmss' }), 'multiregion')).toBe('vmss');
});

it('finds the type that shows a field', () => {
  const design = createDesign();
  expect(typeShowing(design, 'packageName', 'singlevm')).toBe('singlevm');
  expect(typeShowing(design, 'minInstances', 'singlevm')).toBe('vmss');
  expect(typeShowing(design, 'secondaryRegions', 'vmss')).toBe('multiregion');
  expect(typeShowing(createDesign({ offeredTypes: ['singlevm'] }), 'minInstances', 'singlevm')).toBeUndefined();
});

it('jumps to a finding: step, type, field and place in the file', () => {
  const store = createScreenStore();
  const place = { file: 'mainTemplate.json', path: ['parameters', 'minInstances'] };
  screenActions(store).jumpTo(createDesign(), { field: 'minInstances', place });
  expect(store.getState()).toMatchObject({
    step: 'scalingConfig',
    otherType: 'vmss',
    tab: 'mainTemplate.json',
    focus: { field: 'minInstances', row: undefined },
    reveal: { path: place.path },
  });
});
