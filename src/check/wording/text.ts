/** What every entry of the wording table yields, and words that many of them need. */

export interface Text {
  /** One line that a person would say. */
  readonly title: string;
  /** Why, with the numbers. */
  readonly reason: string;
  /** What the button of the fix says. */
  readonly fix?: string;
}

/** `1 machine`, `2 machines`. */
export const machines = (count: number): string => (count === 1 ? '1 machine' : `${count} machines`);

/** `1 machine fewer`, the first ones in words: `one machine fewer`. */
export const fewer = (count: number): string => (count === 1 ? 'one machine fewer' : `${count} machines fewer`);

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
