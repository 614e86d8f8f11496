/** The namespaces that scaling integrates with: `vm:`, `net:`, `ha:`. */
import type { HelperMap } from '#arm';
import { haHelpers } from './ha.ts';
import { netHelpers } from './net.ts';
import { vmHelpers } from './vm.ts';

export * from './ha.ts';
export * from './net.ts';
export * from './vm/machine.ts';
export * from './vm.ts';

export const platformHelpers = { ...vmHelpers, ...netHelpers, ...haHelpers } satisfies HelperMap;
