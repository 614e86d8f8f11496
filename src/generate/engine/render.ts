/** Renders a template to JSON. Values go into the result as they are; only the template's own text is parsed. */
import Handlebars from 'handlebars/runtime.js';
import type { Json, JsonObject } from '../json.ts';
import type { Template } from './template.ts';

export type Helpers = Readonly<Record<string, (...args: never[]) => unknown>>;

// In the rendered text a printed value is an object with this one key. Text from outside is only ever the inside of a
// JSON string, so it can not make such an object.
const SLOT = '$slot';

const compiled = new WeakMap<object, ReturnType<typeof Handlebars.template>>();

function render(template: Template) {
  const known = compiled.get(template);
  if (known) return known;
  const made = Handlebars.template(template.spec);
  compiled.set(template, made);
  return made;
}

/** Every partial below a template, by name. Handlebars looks them up in one flat table. */
function partialsOf(template: Template): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(template.partials).flatMap(([name, partial]) => [
      [name, render(partial)],
      ...Object.entries(partialsOf(partial)),
    ]),
  );
}

/**
 * Renders a template with a context. Throws when the template prints a value that is undefined, which a field that
 * the context lacks is too, or when it does not make JSON; the message names the template and the place.
 */
export function renderTemplate(template: Template, context: object, helpers: Helpers): JsonObject {
  const values: unknown[] = [];
  const print = {
    $json: (value: unknown, place: string) => {
      if (value === undefined) throw new TypeError(`${place} is undefined`);
      return `{"${SLOT}":${values.push(value) - 1}}`;
    },
    $text: insideString,
  };
  let text: string;
  try {
    text = render(template)(context, { helpers: { ...logic, ...helpers, ...print }, partials: partialsOf(template) });
  } catch (error) {
    throw new Error(`${template.file}: ${(error as Error).message}`, { cause: error });
  }
  return fill(parse(text, template.file), values) as JsonObject;
}

/** The text of a JSON file: two spaces and a final newline. */
export const printJson = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** Arguments of a helper in a template arrive with Handlebars' own options at the end. */
const logic = {
  eq: (a: unknown, b: unknown) => a === b,
  not: (value: unknown) => !value,
  and: (...args: unknown[]) => args.slice(0, -1).every(Boolean),
  or: (...args: unknown[]) => args.slice(0, -1).some(Boolean),
};

export const LOGIC_HELPERS: readonly string[] = Object.keys(logic);

function insideString(value: unknown, place: string): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new TypeError(`${place} is printed inside quotes and must be text, got ${JSON.stringify(value)}`);
  }
  return JSON.stringify(String(value)).slice(1, -1);
}

const TRAILING_COMMA = /("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g;

function parse(text: string, file: string): Json {
  const strict = text.replace(TRAILING_COMMA, (_, string: string | undefined) => string ?? '');
  try {
    return JSON.parse(strict) as Json;
  } catch (error) {
    const at = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    const near = strict.slice(Math.max(0, at - 60), at + 30);
    throw new Error(`${file} does not make JSON: ${(error as Error).message}, near ${JSON.stringify(near)}`, {
      cause: error,
    });
  }
}

/** Puts the printed values where the text holds their slots. */
function fill(node: Json, values: readonly unknown[]): Json {
  if (Array.isArray(node)) return node.map((item: Json) => fill(item, values));
  if (typeof node !== 'object' || node === null) return node;
  const slot = (node as JsonObject)[SLOT];
  if (typeof slot === 'number') return values[slot] as Json;
  const filled: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node as JsonObject)) filled[key] = fill(value, values);
  return filled;
}
