/** Surviving a reload, and what happens when the kept text is damaged or can not be written. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesign, saveDesign } from '#design';
import { createDesignStore, currentDesign } from '../../../src/app/store/design-store.ts';
import { forgetDamaged, keepDesign, readKept } from '../../../src/app/store/keep-design.ts';
import { createScreenStore } from '../../../src/app/store/screen-store.ts';
import { KEYS, type TextStorage } from '../../../src/app/store/storage.ts';

function memory(entries: Record<string, string> = {}): TextStorage {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const broken: TextStorage = {
  getItem: () => {
    throw new Error('denied');
  },
  setItem: () => {
    throw new Error('full');
  },
  removeItem: () => {
    throw new Error('denied');
  },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a reload', () => {
  it('brings the last design back, a draft included', () => {
    const storage = memory();
    const store = createDesignStore();
    const keeper = keepDesign(store, storage, () => {});
    store.getState().change({ minInstances: 7 });
    store.getState().drag('maxInstances', 33);
    keeper.stop();
    const { design, damaged } = readKept(storage);
    expect(design).toEqual(currentDesign(store.getState()));
    expect(damaged).toBeUndefined();
  });

  it('writes once for many moves', () => {
    const storage = memory();
    const setItem = vi.spyOn(storage, 'setItem');
    const store = createDesignStore();
    keepDesign(store, storage, () => {});
    for (let i = 0; i < 50; i++) store.getState().drag('maxInstances', 20 + i);
    vi.runAllTimers();
    expect(setItem).toHaveBeenCalledTimes(1);
  });

  it('starts with the default when nothing is kept', () => {
    expect(readKept(memory())).toEqual({ design: createDesign() });
    expect(readKept(undefined)).toEqual({ design: createDesign() });
    expect(readKept(broken)).toEqual({ design: createDesign() });
  });
});

describe('a damaged text', () => {
  it.each([
    ['cut off', '{"format":1,"values":{"min'],
    ['too new', '{"format":9,"values":{}}'],
    ['partly wrong', saveDesign(createDesign()).replace('"maxInstances": 10', '"maxInstances": 100000')],
  ])('that is %s starts the default and is kept for download', (_, text) => {
    const storage = memory({ [KEYS.design]: text });
    const first = readKept(storage);
    expect(first.design).toEqual(createDesign());
    expect(first.damaged?.text).toBe(text);
    expect(first.damaged?.mistakes.length).toBeGreaterThan(0);

    storage.setItem(KEYS.design, saveDesign(createDesign({ minInstances: 9 })));
    const second = readKept(storage);
    expect(second.design.values.minInstances).toBe(9);
    expect(second.damaged?.text).toBe(text);

    forgetDamaged(storage);
    expect(readKept(storage).damaged).toBeUndefined();
  });
});

it('says when the design could not be kept', () => {
  const heard: boolean[] = [];
  const store = createDesignStore();
  const keeper = keepDesign(store, broken, (isKept) => heard.push(isKept));
  store.getState().change({ minInstances: 7 });
  keeper.flush();
  expect(heard).toEqual([false]);
});

describe('the screen', () => {
  it('keeps step, tab, theme and pane sizes', () => {
    const storage = memory();
    const kept = {
      step: 'scalingConfig',
      tab: 'viewDefinition.json',
      theme: 'dark',
      layouts: { page: { form: 40 } },
    } as const;
    createScreenStore(storage).setState(kept);
    expect(createScreenStore(storage).getState()).toMatchObject(kept);
  });

  it.each(['nonsense', '[]', '{"step":"gone","theme":7,"layouts":{"a":"b"}}', 'null'])('survives %s', (text) => {
    const { step, theme, layouts } = createScreenStore(memory({ [KEYS.screen]: text })).getState();
    expect({ step, theme, layouts }).toEqual({ step: 'basics', theme: 'system', layouts: {} });
  });
});
