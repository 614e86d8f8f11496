/** The regions of a multi-region deployment side by side: endpoint, health, share of the users, instances. */
import type { VirtualMachineScaleSet } from '@azure/arm-compute';
import type { Profile } from '@azure/arm-trafficmanager';
import type { Context } from '../command.ts';
import { placeOfProfile, profileFacts, sharesOf } from './profiles.ts';
import { groupOf, regionName } from './resource-id.ts';
import { listScaleSets } from './scale-sets.ts';
import { openSession, type Session } from './session.ts';

export async function regionStatus(context: Context) {
  const session = await openSession(context);
  const { group, name } = await placeOfProfile(context, session);
  const profile = await (await session.trafficManager()).profiles.get(group, name);
  const sets = await scaleSetsOf(session, profile, context);
  const shares = sharesOf(profile);
  return {
    ...profileFacts(profile),
    ttlSeconds: profile.dnsConfig?.ttl ?? null,
    regions: (profile.endpoints ?? []).map((endpoint) => {
      const region = regionName(endpoint.endpointLocation);
      const here = sets.filter((set) => regionName(set.location) === region);
      return {
        region: region ?? null,
        endpoint: endpoint.name ?? null,
        status: endpoint.endpointStatus ?? null,
        health: endpoint.endpointMonitorStatus ?? null,
        priority: endpoint.priority ?? null,
        weight: endpoint.weight ?? null,
        share: shares.get(endpoint.name ?? '') ?? null,
        scaleSets: here.map((set) => set.name ?? ''),
        instances: here.length === 0 ? null : here.reduce((sum, set) => sum + (set.sku?.capacity ?? 0), 0),
      };
    }),
  };
}

/** The sets beside the endpoints' targets. A set and its endpoint are matched by region. */
async function scaleSetsOf(session: Session, profile: Profile, { warn }: Context): Promise<VirtualMachineScaleSet[]> {
  const ids = [profile.id, ...(profile.endpoints ?? []).map((endpoint) => endpoint.targetResourceId)];
  const groups = new Map(ids.flatMap((id) => groupOf(id) ?? []).map((group) => [group.toLowerCase(), group]));
  try {
    return (await Promise.all([...groups.values()].map((group) => listScaleSets(session, group)))).flat();
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode !== 403) throw error;
    warn('This sign-in may not read scale sets, so their instances are not shown.');
    return [];
  }
}
