/** The helpers that templates may call, by name. */
import { platformHelpers } from '#platform';
import { scalingHelpers } from '#scaling';
import { type Helpers, LOGIC_HELPERS } from './engine/render.ts';

const library = { ...platformHelpers, ...scalingHelpers };

/** Templates hand Handlebars' own options over behind a helper's arguments; helpers do not know them. */
const inTemplate = (helper: (...args: never[]) => unknown) =>
  (...args: never[]): unknown => helper(...args.slice(0, -1));

export const templateHelpers: Helpers = Object.fromEntries(
  Object.entries(library).map(([name, helper]) => [name, inTemplate(helper as (...args: never[]) => unknown)]),
);

/** What the build takes for a helper when it reads a template. */
export const helperNames: readonly string[] = [...Object.keys(library), ...LOGIC_HELPERS];
