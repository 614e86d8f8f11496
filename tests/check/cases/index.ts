/** For each rule: designs that break it and designs that just do not, on both sides of each bound. */
import { autoscaleCases } from './autoscale.ts';
import type { Case } from './case.ts';
import { loadBalancingCases } from './load-balancing.ts';
import { multiregionCases } from './multiregion.ts';
import { vmssCases } from './vmss.ts';
import { wellArchitectedCases } from './well-architected.ts';

export const CASES: readonly Case[] = [
  ...vmssCases,
  ...autoscaleCases,
  ...multiregionCases,
  ...loadBalancingCases,
  ...wellArchitectedCases,
];
