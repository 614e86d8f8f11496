/** Scaling: the `scale:` helpers. */
import type { HelperMap } from '#arm';
import { vmssHelpers } from './vmss.ts';

export { vmssHelpers };
export const scalingHelpers = { ...vmssHelpers } satisfies HelperMap;
