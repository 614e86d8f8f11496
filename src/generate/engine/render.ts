/** Renders a template to JSON. Values go into the result as they are; only the template's own text is parsed. */
import Handlebars from 'handlebars/runtime.js';
import type { Json, JsonObject } from '../json.ts';
import { callable, type Helpers, placed } from './helpers.ts';
import { Slots } from './slots.ts';
import type { Template } from './template.ts';

export { type Helpers, LOGIC_HELPERS } from './helpers.ts';

/**
 * Renders a template with a context. The result shares its values with the context and what the helpers return.
 * Throws when a template asks for a field that the context lacks (one that may be missing must be there as
 * `undefined`), prints a value that is undefined, or does not make a JSON object; the message names template and place.
 */
export function renderTemplate(template: Template, context: object, helpers: Helpers): JsonObject {
  const slots = new Slots();
  const printers = {
    $json: placed((value, name) => slots.keep(value, String(name))),
    $text: placed(insideString),
  };
  const { main, partials } = runnable(template);
  const text = main(context, { helpers: { ...callable(helpers), ...printers }, partials });
  const json = slots.fill(parse(text, template.file));
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new TypeError(`${template.file} makes no JSON object.`);
  }
  return json as JsonObject;
}

/** The text of a JSON file: two spaces and a final newline. */
export const printJson = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

type Render = ReturnType<typeof Handlebars.template>;

interface Runnable {
  readonly main: Render;
  /** Every partial below the template, by name: Handlebars looks them up in one flat table. */
  readonly partials: Readonly<Record<string, Render>>;
}

const runnables = new WeakMap<Template, Runnable>();

function runnable(template: Template): Runnable {
  const known = runnables.get(template);
  if (known) return known;
  const partials: Record<string, Render> = {};
  const collect = (from: Template): void => {
    for (const [name, partial] of Object.entries(from.partials)) {
      if (name in partials) continue;
      partials[name] = located(partial);
      collect(partial);
    }
  };
  collect(template);
  const made = { main: located(template), partials };
  runnables.set(template, made);
  return made;
}

const isLocated = Symbol('isLocated');

/** Puts file, line and column before the message of whatever is thrown while this template renders. */
function located({ file, spec }: Template): Render {
  const render = Handlebars.template(spec);
  return (context, options) => {
    try {
      return render(context, options);
    } catch (error) {
      const thrown = error as Error & { lineNumber?: number; column?: number; [isLocated]?: true };
      if (thrown[isLocated]) throw thrown;
      const { lineNumber: line, column = 0 } = thrown;
      // Handlebars puts the place at the end of its message, without the file.
      const message = thrown.message.replace(/ not defined in .* - \d+:\d+$/s, ' is not in the context.');
      const place = line === undefined ? file : `${file}:${line}:${column + 1}`;
      throw Object.assign(new Error(`${place}: ${message}`, { cause: thrown }), { [isLocated]: true });
    }
  };
}

function insideString(value: unknown, name: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new TypeError(`"${name}" is printed inside quotes and must be text, got ${JSON.stringify(value)}.`);
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
