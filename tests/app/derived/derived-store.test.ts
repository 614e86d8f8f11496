/** What is derived follows the design: late, never behind, and never in pieces. */
import { expect, it } from 'vitest';
import { createDeriver } from '../../../src/app/derived/derive.ts';
import { createDerivedStore, type Derive } from '../../../src/app/derived/derived-store.ts';
import { createDesignStore } from '../../../src/app/store/design-store.ts';

async function start(load: () => Promise<Derive>) {
  const designs = createDesignStore();
  const tasks: (() => void)[] = [];
  const store = createDerivedStore(designs, load, (task) => tasks.push(task));
  const before = store.getState().kind;
  await Promise.resolve();
  await Promise.resolve();
  return { designs, tasks, before, state: () => store.getState() };
}

it('computes once for all moves of a frame, for the last of them', async () => {
  const { designs, tasks, before, state } = await start(async () => createDeriver());
  expect([before, state().kind]).toEqual(['loading', 'ready']);
  for (let value = 11; value < 30; value++) designs.getState().drag('maxInstances', value);
  expect(tasks).toHaveLength(1);
  tasks.pop()?.();
  const after = state();
  expect(after.kind === 'ready' && after.derived.design.values.maxInstances).toBe(29);
  designs.getState().release();
  designs.getState().undo();
  expect(tasks).toHaveLength(1);
});

it('says what went wrong, and goes on with the next design', async () => {
  const derive = createDeriver();
  const { designs, tasks, state } = await start(async () => (design) => {
    if (design.values.packageName === 'bad') throw new Error('no such helper');
    return derive(design);
  });
  designs.getState().change({ packageName: 'bad' });
  tasks.pop()?.();
  expect(state()).toEqual({ kind: 'failed', message: 'no such helper' });
  designs.getState().undo();
  tasks.pop()?.();
  expect(state().kind).toBe('ready');
});

it('says when the part that computes can not be loaded', async () => {
  const { state } = await start(() => Promise.reject(new Error('offline')));
  expect(state()).toMatchObject({ kind: 'failed', message: expect.stringContaining('offline') });
});
