/**
 * Slots: where a template prints a value, the rendered text holds a number `n.5`, and the value itself is put into the
 * parsed result. So values are never printed to be parsed again. The build sees to it that a template's own text holds
 * no such number, and text from outside only ever stands inside strings, so nobody can make up a slot.
 */
import type { Json, JsonObject } from '../json.ts';

export class Slots {
  readonly #values: Json[] = [];

  /** Keeps a value and returns its slot, as text. `name` is what errors call the value. */
  keep(value: unknown, name: string): string {
    if (value === undefined) throw new TypeError(`"${name}" is undefined.`);
    // The spaces keep a digit beside it from joining in.
    return ` ${this.#values.push(asJson(value, name)) - 1}.5 `;
  }

  /** Puts the values where a parsed text holds their slots. Changes `node`. */
  fill(node: Json): Json {
    if (typeof node === 'number') return Number.isInteger(node) ? node : (this.#values[node - 0.5] ?? null);
    if (typeof node !== 'object' || node === null) return node;
    const members = node as Record<string, Json>;
    for (const key of Object.keys(members)) {
      const member = members[key] as Json;
      const filled = this.fill(member);
      if (filled !== member) members[key] = filled;
    }
    return node;
  }
}

/** The value as JSON holds it: without undefined members. The same object where there is nothing to leave out. */
function asJson(value: unknown, name: string): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value;
      break;
    case 'object':
      return value === null ? null : Array.isArray(value) ? listAsJson(value, name) : objectAsJson(value, name);
  }
  throw new TypeError(`"${name}" holds ${String(value)}, which JSON can not.`);
}

function listAsJson(list: readonly unknown[], name: string): Json {
  const made = list.map((item) => asJson(item, name));
  return made.every((item, i) => item === list[i]) ? (list as readonly Json[]) : made;
}

function objectAsJson(object: object, name: string): Json {
  const given = object as Readonly<Record<string, Json | undefined>>;
  let made: Record<string, Json | undefined> | undefined;
  for (const key of Object.keys(given)) {
    const member = given[key];
    const clean = member === undefined ? undefined : asJson(member, name);
    if (clean === member && clean !== undefined) continue;
    made ??= { ...given };
    if (clean === undefined) delete made[key];
    else made[key] = clean;
  }
  return (made ?? given) as JsonObject;
}
