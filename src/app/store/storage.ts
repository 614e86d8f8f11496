/** Local storage that may be missing, full or forbidden: every access says whether it worked. */

export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export const KEYS = {
  design: 'scaling-designer.design',
  /** The text of a design that could not be read, kept until someone has had the chance to download it. */
  damaged: 'scaling-designer.damaged-design',
  screen: 'scaling-designer.screen',
} as const;

/** The browser's storage, or nothing where a setting or a policy forbids it: then even the look at it throws. */
export function browserStorage(): TextStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

export function read(storage: TextStorage | undefined, key: string): string | undefined {
  try {
    return storage?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether the text is kept now. */
export function write(storage: TextStorage | undefined, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text);
    return storage !== undefined;
  } catch {
    return false;
  }
}

export function remove(storage: TextStorage | undefined, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // Nothing was kept, so nothing is left to remove.
  }
}
