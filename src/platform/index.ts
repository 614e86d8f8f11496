/** The namespaces that scaling integrates with: `vm:`, `net:`, `ha:`. */
import type { HelperMap } from '#arm';
import { netHelpers } from './net.ts';
import { vmHelpers } from './vm.ts';

export * from './net.ts';
export * from './vm.ts';

export const platformHelpers = { ...vmHelpers, ...netHelpers } satisfies HelperMap;
