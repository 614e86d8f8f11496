/** `scale:vmss.faultDomains`, `.platformFaultDomain`, `.updateDomains`: how instances spread over racks and are upgraded. */

import { defineFunction, defineHelper, option } from '#arm';
import { LIMITS } from '#azure';
import { modeSpec, type OrchestrationMode } from './network.ts';
import { upgradePolicy } from './upgrade-policy.ts';

const { choice, flag, integer, listOrExpression, options } = option;
const matrix = LIMITS.vmss.faultDomains;

/** What Azure takes for a mode, with and without zones. */
export const faultDomainCounts = (mode: OrchestrationMode, isZonal: boolean): readonly number[] =>
  matrix[mode === 'Uniform' ? 'uniform' : 'flexible'][isZonal ? 'zonal' : 'regional'];

export const faultDomainSpec = integer('Fault domains; 1 spreads as widely as Azure can.', {
  min: 1,
  max: Math.max(...matrix.uniform.regional),
  default: 1,
});

function checkCount(helper: string, count: number | string, mode: OrchestrationMode, isZonal: boolean): void {
  const allowed = faultDomainCounts(mode, isZonal);
  if (typeof count === 'number' && !allowed.includes(count)) {
    throw new RangeError(
      `${helper}: "count" is ${count} for ${mode} ${isZonal ? 'with' : 'without'} zones. Allowed: ${allowed.join(', ')}.`,
    );
  }
}

/** Throws a RangeError for a number that Azure refuses for the mode and its zones. */
export const faultDomains = defineHelper(
  {
    name: 'scale:vmss.faultDomains',
    summary:
      'How instances spread over racks: as widely as possible (recommended), or over a fixed number, which fails when there is no room.',
    docs: 'Choose the right number of fault domains for a Virtual Machine Scale Set',
    options: {
      strategy: choice('As wide as possible, or a fixed number.', ['max', 'fixed'], { default: 'max' }),
      orchestrationMode: modeSpec,
      zonal: flag('The scale set stands in zones.', { default: false }),
      count: integer('Fault domains of a fixed spread.', { min: faultDomainSpec.min, max: faultDomainSpec.max }),
      alignMode: choice(
        'Zones and a fixed spread only: whether fault domains line up with those of the storage.',
        ['Aligned', 'Unaligned'],
        {},
      ),
    },
    returns: '`properties` for a scale set.',
    example: [{ strategy: 'max', orchestrationMode: 'Uniform' }],
  },
  (o) => {
    const isMax = o.strategy === 'max';
    const count = isMax
      ? faultDomainSpec.default
      : (o.count ?? Math.max(...faultDomainCounts(o.orchestrationMode, o.zonal)));
    checkCount('scale:vmss.faultDomains', count, o.orchestrationMode, o.zonal);
    return {
      properties: {
        platformFaultDomainCount: count,
        // The widest spread needs several placement groups. Flexible decides for itself.
        singlePlacementGroup: isMax && o.orchestrationMode === 'Uniform' ? false : undefined,
        zonalPlatformFaultDomainAlignMode: !isMax && o.zonal ? o.alignMode : undefined,
      },
    };
  },
);

const spreadSpecs = {
  orchestrationMode: modeSpec,
  zones: listOrExpression<string>('Zones of the scale set, or an expression that picks them.', { default: [] }),
} as const;

/** Throws a RangeError for a number that Azure refuses for the mode and its zones. */
export const platformFaultDomain = defineFunction<
  [number | string, option.Checked<typeof spreadSpecs>],
  { platformFaultDomainCount: number | string }
>(
  {
    name: 'scale:vmss.platformFaultDomain',
    summary: 'The number of fault domains by itself, checked against the mode and its zones.',
    docs: 'Choose the right number of fault domains for a Virtual Machine Scale Set',
    args: [
      { name: 'count', spec: faultDomainSpec },
      { name: 'options', spec: options('What the number depends on.', spreadSpecs) },
    ],
    returns: '`platformFaultDomainCount`, for the properties of a scale set.',
    example: [1, { zones: ['1', '2', '3'] }],
  },
  (count, { orchestrationMode, zones }) => {
    checkCount('scale:vmss.platformFaultDomain', count, orchestrationMode, zones.length > 0);
    return { platformFaultDomainCount: count };
  },
);

const batch = LIMITS.rollingUpgrade.maxBatchInstancePercent;
const updateDomainSpecs = { orchestrationMode: modeSpec } as const;

export const updateDomains = defineFunction<[number, option.Checked<typeof updateDomainSpecs>], object>(
  {
    name: 'scale:vmss.updateDomains',
    summary:
      'Scale sets have no such setting: Uniform has five, Flexible none. Rolling batches of the same size take their place.',
    docs: 'Orchestration modes for Virtual Machine Scale Sets',
    args: [
      {
        name: 'count',
        spec: {
          ...integer('Groups to upgrade one after the other.', { ...LIMITS.availabilitySet.updateDomains }),
          isLiteral: true,
        },
      },
      { name: 'options', spec: options('What Azure has by itself.', updateDomainSpecs) },
    ],
    returns: 'Advice, and the upgrade policy that comes closest.',
    example: [5],
  },
  (count, { orchestrationMode }) => ({
    supported: false,
    updateDomainCount: orchestrationMode === 'Uniform' ? LIMITS.vmss.uniformUpdateDomains : 0,
    upgradePolicy: upgradePolicy('Rolling', {
      maxBatchInstancePercent: Math.min(batch.max, Math.max(batch.min, Math.ceil(100 / count))),
    }),
  }),
);
