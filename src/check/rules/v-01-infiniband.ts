/** V-01: sizes with InfiniBand stop at one placement group. Every other limit of V-01 is a bound of the catalogue. */
import { LIMITS } from '#azure';
import { clamp } from '../context.ts';
import { draft, rule } from '../rule.ts';
import { hasInfiniband } from '../sizes.ts';

const LIMIT = LIMITS.vmss.instancesSinglePlacementGroup.max;

export const v01 = rule('V-01', ({ hasScaleSet, profiles, values }, say) => {
  if (!hasScaleSet || !hasInfiniband(values.vmSize)) return [];
  const maximum = Math.max(...profiles.map((profile) => profile.maximum), values.instanceCount);
  if (maximum <= LIMIT) return [];
  const mend = {
    instanceCount: clamp(values.instanceCount, 0, LIMIT),
    maxInstances: clamp(values.maxInstances, 0, LIMIT),
    schedules: values.schedules.map((row) => ({
      ...row,
      minimum: clamp(Number(row.minimum), 0, LIMIT),
      maximum: clamp(Number(row.maximum), 0, LIMIT),
    })),
  };
  const text = say.infiniband({ size: values.vmSize, maximum, limit: LIMIT });
  return [draft('error', 'maxInstances', text, { alsoFields: ['vmSize'], mend })];
});
