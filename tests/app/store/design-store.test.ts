/** The design's store without React: steps, drags, undo and redo. */
import { describe, expect, it } from 'vitest';
import { createDesign, presetOf } from '#design';
import { createDesignStore, currentDesign } from '../../../src/app/store/design-store.ts';
import { HISTORY_LIMIT } from '../../../src/app/store/history.ts';

const start = () => {
  const store = createDesignStore();
  const { getState } = store;
  return {
    act: () => getState(),
    values: () => currentDesign(getState()).values,
    steps: () => getState().history.past.length,
  };
};

describe('a drag', () => {
  it('shows every value on its way and is one step', () => {
    const { act, values, steps } = start();
    for (const value of [11, 15, 40]) {
      act().drag('maxInstances', value);
      expect(values().maxInstances).toBe(value);
      expect(steps()).toBe(0);
    }
    act().release();
    expect(steps()).toBe(1);
    act().undo();
    expect(values().maxInstances).toBe(10);
    act().redo();
    expect(values().maxInstances).toBe(40);
  });

  it('that comes back to where it began is no step', () => {
    const { act, values, steps } = start();
    act().drag('maxInstances', 99);
    act().drag('maxInstances', 10);
    act().release();
    expect(steps()).toBe(0);
    expect(values().maxInstances).toBe(10);
  });

  it('that is abandoned leaves nothing', () => {
    const { act, values, steps } = start();
    act().drag('maxInstances', 99);
    act().abandon();
    act().release();
    expect([values().maxInstances, steps()]).toEqual([10, 0]);
  });

  it('counts as a step of its own when undo or another decision interrupts it', () => {
    const { act, values, steps } = start();
    act().drag('maxInstances', 20);
    act().change({ minInstances: 4 });
    expect(steps()).toBe(2);
    act().drag('maxInstances', 30);
    act().undo();
    expect(values()).toMatchObject({ maxInstances: 20, minInstances: 4 });
  });
});

describe('steps', () => {
  it('take back several values that changed together', () => {
    const { act, values } = start();
    act().change({ minInstances: 5, instanceCount: 6 });
    act().undo();
    expect(values()).toMatchObject({ minInstances: 2, instanceCount: 3 });
  });

  it('cover exposure and whole designs', () => {
    const { act, values, steps } = start();
    act().expose('instanceCount', false);
    expect(currentDesign(act()).exposed).not.toContain('instanceCount');
    const preset = presetOf('two-regions')?.design ?? createDesign();
    act().replace(preset);
    expect(values().deploymentType).toBe('multiregion');
    act().undo();
    act().undo();
    expect(currentDesign(act())).toEqual(createDesign());
    expect(steps()).toBe(0);
  });

  it('forget the way forward after a new decision', () => {
    const { act } = start();
    act().change({ minInstances: 5 });
    act().undo();
    act().change({ minInstances: 6 });
    act().redo();
    expect(act().history.future).toEqual([]);
    expect(currentDesign(act()).values.minInstances).toBe(6);
  });

  it('do nothing at either end, and are bounded', () => {
    const { act, steps } = start();
    act().undo();
    act().redo();
    expect(steps()).toBe(0);
    for (let i = 0; i < HISTORY_LIMIT + 5; i++) act().change({ maxInstances: 11 + i });
    expect(steps()).toBe(HISTORY_LIMIT);
  });

  it('keep the default type among the offered ones', () => {
    const { act, values } = start();
    act().change({ offeredTypes: ['vmss'] });
    expect(values().deploymentType).toBe('vmss');
  });
});
