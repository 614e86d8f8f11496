/** Scaling: the `scale:` helpers, by file and all together. */
import type { HelperMap } from '#arm';
import { autoscaleHelpers } from './autoscale.ts';
import { loadBalancingHelpers } from './loadbalancing.ts';
import { multiRegionHelpers } from './multiregion.ts';
import { vmssHelpers } from './vmss.ts';

export { autoscaleHelpers, loadBalancingHelpers, multiRegionHelpers, vmssHelpers };

export const scalingHelpers = {
  ...vmssHelpers,
  ...autoscaleHelpers,
  ...multiRegionHelpers,
  ...loadBalancingHelpers,
} satisfies HelperMap;
