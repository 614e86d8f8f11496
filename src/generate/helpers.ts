/** The helpers that templates may call, by name. */
import { platformHelpers } from '#platform';
import { scalingHelpers } from '#scaling';
import { type Helpers, LOGIC_HELPERS } from './engine/render.ts';

export const templateHelpers: Helpers = { ...platformHelpers, ...scalingHelpers };

/** What the build takes for a helper when it reads a template. */
export const helperNames: readonly string[] = [...Object.keys(templateHelpers), ...LOGIC_HELPERS];
