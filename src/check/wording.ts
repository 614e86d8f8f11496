/** The wording of all findings in one table: rule id, then the variant of the rule, then its words. */
import { autoscaleWording } from './wording/autoscale.ts';
import { loadBalancingWording } from './wording/load-balancing.ts';
import { multiregionWording } from './wording/multiregion.ts';
import { vmssWording } from './wording/vmss.ts';
import { wellArchitectedWording } from './wording/well-architected.ts';

export type { Text } from './wording/text.ts';

export const WORDING = {
  ...vmssWording,
  ...autoscaleWording,
  ...multiregionWording,
  ...loadBalancingWording,
  ...wellArchitectedWording,
};
