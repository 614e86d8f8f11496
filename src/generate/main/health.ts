/** Health signal, upgrades and repairs of the scale set, as options of its helper. */
import type { Design } from '#design';
import { vmssHelpers } from '#scaling';
import { fieldValue, minutes, seconds } from './values.ts';

/** The Application Health extension, when it is the chosen signal. */
export function healthExtension(design: Design): readonly unknown[] {
  const { healthSignal, healthProtocol, osType } = design.values;
  if (healthSignal !== 'extension') return [];
  const protocol = healthProtocol === 'Tcp' ? 'tcp' : healthProtocol === 'Https' ? 'https' : 'http';
  return [
    vmssHelpers['scale:vmss.healthProbe']({
      osType,
      protocol,
      port: fieldValue(design, 'appPort'),
      ...(protocol === 'tcp' ? {} : { requestPath: fieldValue(design, 'healthPath') }),
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
            maxBatchInstancePercent: fieldValue(design, 'maxBatchInstancePercent'),
            maxUnhealthyInstancePercent: fieldValue(design, 'maxUnhealthyInstancePercent'),
            maxUnhealthyUpgradedInstancePercent: fieldValue(design, 'maxUnhealthyUpgradedInstancePercent'),
            pauseTimeBetweenBatches: seconds(fieldValue(design, 'pauseBetweenBatches')),
          }
        : {},
  };
}

export function repairOptions(design: Design): object {
  if (!design.values.automaticRepairs) return {};
  const grace = fieldValue(design, 'repairGracePeriod');
  return { automaticRepairs: true, repairGracePeriod: typeof grace === 'number' ? grace : minutes(grace) };
}
