/** V-16: the subnet has room for every machine that the limits allow. */
import { LIMITS } from '#azure';
import { boundsOf, type Context } from '../context.ts';
import { draft, rule } from '../rule.ts';

const usableAddresses = (prefixLength: number): number => 2 ** (32 - prefixLength) - LIMITS.vmss.subnetReservedIps;

export const v16 = rule('V-16', (context, say) => {
  if (!context.hasScaleSet) return [];
  const prefix = context.values.subnetPrefixLength;
  const usable = usableAddresses(prefix);
  const finding = (severity: 'warning' | 'advice', needed: number, variant: 'tooSmall' | 'customer') => {
    const fits = fittingPrefix(prefix, needed);
    const mend = fits === undefined ? undefined : { subnetPrefixLength: fits };
    return [
      draft(severity, 'subnetPrefixLength', say[variant]({ prefix, usable, needed, fits }), {
        alsoFields: ['maxInstances'],
        mend,
      }),
    ];
  };
  const needed = mostMachines(context);
  if (needed > usable) return finding('warning', needed, 'tooSmall');
  const byCustomer = mostByCustomer(context);
  return byCustomer > usable ? finding('advice', byCustomer, 'customer') : [];
});

/** Neither over-provisioning nor surge upgrades are on offer, so one address per machine is enough. */
function mostMachines({ mayAutoscale, profiles, values }: Context): number {
  return mayAutoscale
    ? Math.max(values.instanceCount, ...profiles.map((profile) => profile.maximum))
    : values.instanceCount;
}

function mostByCustomer({ mayAutoscale, isExposed }: Context): number {
  const most = isExposed('maxInstances') && mayAutoscale ? boundsOf('maxInstances').max : 0;
  return isExposed('instanceCount') ? Math.max(most, boundsOf('instanceCount').max) : most;
}

/** The smallest subnet that is large enough, if the field allows one. */
function fittingPrefix(from: number, needed: number): number | undefined {
  const { min } = boundsOf('subnetPrefixLength');
  for (let prefix = from; prefix >= min; prefix--) {
    if (usableAddresses(prefix) >= needed) return prefix;
  }
  return undefined;
}
