/** What stands on the command line of one command, by name. */
import { usageFailure } from './failure.ts';

export class Input {
  constructor(
    private readonly known: ReadonlySet<string>,
    private readonly values: Readonly<Record<string, unknown>>,
  ) {}

  /** The text of an argument or option; an empty one counts as left out. */
  text(name: string): string | undefined {
    const value = this.#value(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** The text of an argument that the command line can not leave out. */
  required(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw usageFailure(`${name.toUpperCase()} is empty. Give it a value.`);
    return text;
  }

  isSet(name: string): boolean {
    return this.#value(name) === true;
  }

  /** A whole number that the command line can not leave out. */
  requiredInteger(name: string, min: number, max: number): number {
    this.required(name);
    return this.integer(name, name.toUpperCase(), min, max) as number;
  }

  /** A whole number within bounds, which both count as allowed. */
  integer(name: string, label: string, min: number, max: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < min || number > max) {
      throw usageFailure(`${label} is "${text}". Allowed: a whole number from ${min} to ${max}.`);
    }
    return number;
  }

  #value(name: string): unknown {
    if (!this.known.has(name)) throw new TypeError(`The command declares no argument or option "${name}".`);
    return this.values[name];
  }
}
