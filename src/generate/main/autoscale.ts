/** The autoscale setting of the scale set: default profile, CPU rules, schedules. */

import { literal, parameter } from '#arm';
import { CPU_METRIC } from '#azure';
import { type Design, evaluate, type ListItem } from '#design';
import { autoscaleHelpers } from '#scaling';
import { both, dependency, regionalId, scaleSetCondition } from './scope.ts';
import { fieldValue } from './values.ts';

const SCALE_SET = 'Microsoft.Compute/virtualMachineScaleSets';

/** Options of `scale:autoscale.profile`, or nothing when autoscale is off for good. */
export function autoscaleOptions(design: Design, common: object): object | undefined {
  const isOn = evaluate(design, { field: 'enableAutoScale', is: true });
  if (isOn === false) return undefined;
  const target = regionalId(design, SCALE_SET, 'vmss');
  const rules = cpuRules(design, target);
  const limits = {
    minimum: fieldValue(design, 'minInstances'),
    maximum: fieldValue(design, 'maxInstances'),
    initial: fieldValue(design, 'instanceCount'),
    rules,
  };
  return {
    ...common,
    condition: both(scaleSetCondition(design), isOn === undefined ? parameter('enableAutoScale') : undefined),
    targetResourceUri: target,
    ...limits,
    profiles: design.values.schedules.flatMap((schedule) => scheduleProfiles(schedule, limits)),
    dependsOn: [dependency(design, SCALE_SET, 'vmss')],
  };
}

function cpuRules(
  design: Design,
  target: string,
): ReturnType<(typeof autoscaleHelpers)['scale:autoscale.metricRule']>[] {
  const rule = autoscaleHelpers['scale:autoscale.metricRule'];
  return [
    rule(CPU_METRIC, fieldValue(design, 'scaleOutCpuThreshold'), 'increase', {
      metricResourceUri: target,
      value: fieldValue(design, 'scaleOutStep'),
      timeWindow: fieldValue(design, 'scaleOutWindow'),
      cooldown: fieldValue(design, 'scaleOutCooldown'),
    }),
    rule(CPU_METRIC, fieldValue(design, 'scaleInCpuThreshold'), 'decrease', {
      metricResourceUri: target,
      value: fieldValue(design, 'scaleInStep'),
      timeWindow: fieldValue(design, 'scaleInWindow'),
      cooldown: fieldValue(design, 'scaleInCooldown'),
    }),
  ];
}

function scheduleProfiles(schedule: ListItem, after: object): readonly unknown[] {
  const { name, days, start, end, timeZone, minimum, maximum } = schedule;
  return autoscaleHelpers['scale:autoscale.scheduleRule']({
    name: literal(String(name)),
    days: days as readonly string[],
    start: String(start),
    end: String(end),
    timeZone: String(timeZone),
    minimum: Number(minimum),
    maximum: Number(maximum),
    initial: Number(minimum),
    rules: (after as { rules: readonly never[] }).rules,
    after,
  });
}
