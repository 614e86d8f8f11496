/** Health signal, upgrades and repairs of the scale set, as options of its helper. */
import type { Design } from '#design';
import { vmssHelpers } from '#scaling';
import { minutes, seconds, valueOf } from './values.ts';

/** The Application Health extension, when it is the chosen signal. */
export function healthExtension(design: Design): readonly unknown[] {
  const { healthSignal, healthProtocol, osType } = design.values;
  if (healthSignal !== 'extension') return [];
  const protocol = healthProtocol === 'Tcp' ? 'tcp' : healthProtocol === 'Https' ? 'https' : 'http';
  return [
    vmssHelpers['scale:vmss.healthProbe']({
      osType,
      protocol,
      port: valueOf(design, 'appPort'),
      ...(protocol === 'tcp' ? {} : { requestPath: valueOf(design, 'healthPath') }),
    }),
  ];
}

export function upgradeOptions(design: Design): object {
  const { upgradeMode } = design.values;
  return {
    upgradePolicy: upgradeMode,
    upgradeOptions:
      upgradeMode === 'Rolling'
        ? {
            maxBatchInstancePercent: valueOf(design, 'maxBatchInstancePercent'),
            maxUnhealthyInstancePercent: valueOf(design, 'maxUnhealthyInstancePercent'),
            maxUnhealthyUpgradedInstancePercent: valueOf(design, 'maxUnhealthyUpgradedInstancePercent'),
            pauseTimeBetweenBatches: seconds(valueOf(design, 'pauseBetweenBatches')),
          }
        : {},
  };
}

export function repairOptions(design: Design): object {
  if (!design.values.automaticRepairs) return {};
  const grace = valueOf(design, 'repairGracePeriod');
  return { automaticRepairs: true, repairGracePeriod: typeof grace === 'number' ? grace : minutes(grace) };
}
