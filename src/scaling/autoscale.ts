/** Autoscale: the `scale:autoscale.*` helpers by name. */
import type { HelperMap } from '#arm';
import { profile, scheduleRule } from './autoscale/profile.ts';
import { cooldown, metricRule, scaleAction } from './autoscale/rules.ts';

export const autoscaleHelpers = {
  'scale:autoscale.profile': profile,
  'scale:autoscale.metricRule': metricRule,
  'scale:autoscale.scheduleRule': scheduleRule,
  'scale:autoscale.scaleAction': scaleAction,
  'scale:autoscale.cooldown': cooldown,
} satisfies HelperMap;
