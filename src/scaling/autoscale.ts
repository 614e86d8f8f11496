/** Autoscale: the `scale:autoscale.*` helpers by name. */
import type { HelperMap } from '#arm';
import { cooldown, scaleAction } from './autoscale/actions.ts';
import { multiMetric } from './autoscale/multi-metric.ts';
import { emailAlert, notification, webhooks } from './autoscale/notify.ts';
import { profile } from './autoscale/profile.ts';
import { customMetric, metricRule } from './autoscale/rules.ts';
import { scheduleRule } from './autoscale/schedule.ts';
import { logAnalytics, predictive } from './autoscale/watch.ts';

export const autoscaleHelpers = {
  'scale:autoscale.profile': profile,
  'scale:autoscale.metricRule': metricRule,
  'scale:autoscale.scheduleRule': scheduleRule,
  'scale:autoscale.scaleAction': scaleAction,
  'scale:autoscale.cooldown': cooldown,
  'scale:autoscale.notification': notification,
  'scale:autoscale.customMetric': customMetric,
  'scale:autoscale.predictive': predictive,
  'scale:autoscale.webhooks': webhooks,
  'scale:autoscale.emailAlert': emailAlert,
  'scale:autoscale.logAnalytics': logAnalytics,
  'scale:autoscale.multiMetric': multiMetric,
} satisfies HelperMap;
