/** Multi-region deployments: Traffic Manager profiles and their endpoints, one per region. */
import type { Endpoint, Profile } from '@azure/arm-trafficmanager';
import type { Context } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { Failure, usageFailure } from '../failure.ts';
import { all, groupAsked, type Place, placeOf } from './find.ts';
import { groupOf, nameOf } from './resource-id.ts';
import type { Session } from './session.ts';

export async function listProfiles(session: Session, group: string | undefined): Promise<Profile[]> {
  const { profiles } = await session.trafficManager();
  return all(group === undefined ? profiles.listBySubscription() : profiles.listByResourceGroup(group));
}

/** How many single reads run at once. */
const AT_ONCE = 4;

/** The same with their health, which only single reads tell. */
export async function listProfilesWithHealth(session: Session, group: string | undefined): Promise<Profile[]> {
  const { profiles } = await session.trafficManager();
  const listed = await listProfiles(session, group);
  const read: Profile[] = [];
  for (let i = 0; i < listed.length; i += AT_ONCE) {
    const some = listed.slice(i, i + AT_ONCE);
    read.push(...(await Promise.all(some.map(({ id, name }) => profiles.get(groupOf(id) ?? '', name ?? '')))));
  }
  return read;
}

/** Where the profile is that NAME says; without a name, the only one there is. */
export async function placeOfProfile(context: Context, session: Session): Promise<Place> {
  const name = context.input.text('name');
  const list = () => listProfiles(session, groupAsked(context));
  if (name !== undefined) return placeOf(context, 'multi-region deployment', name, list);
  const found = await list();
  const [first, second] = found;
  if (!first) {
    throw new Failure('There is no multi-region deployment here: no Traffic Manager profile.', EXIT.notFound);
  }
  if (second) {
    throw usageFailure(
      `There are ${found.length} multi-region deployments. Say which one.`,
      ...found.map((profile) => `  ${profile.name} -g ${groupOf(profile.id) ?? ''}`),
    );
  }
  return { group: groupOf(first.id) ?? '', name: first.name ?? '' };
}

/** `azureEndpoints` of the type of an endpoint. */
export const kindOf = (endpoint: Endpoint): string => nameOf(endpoint.type) ?? 'azureEndpoints';

export const isEnabled = (endpoint: Endpoint): boolean => endpoint.endpointStatus !== 'Disabled';

/** Whether Traffic Manager would send users there. An endpoint that is always served is not probed. */
export const isServing = (endpoint: Endpoint): boolean =>
  isEnabled(endpoint) && ['Online', 'Unmonitored', 'CheckingEndpoint'].includes(endpoint.endpointMonitorStatus ?? '');

export const byPriority = (a: Endpoint, b: Endpoint): number => (a.priority ?? 0) - (b.priority ?? 0);

/** Which part of the users each endpoint gets, in percent, as far as the configuration says. */
export function sharesOf({ trafficRoutingMethod, endpoints = [] }: Profile): ReadonlyMap<string, number | null> {
  const serving = endpoints.filter(isServing);
  // When none is healthy, Traffic Manager answers with all that are enabled.
  const eligible = serving.length > 0 ? serving : endpoints.filter(isEnabled);
  const total = eligible.reduce((sum, endpoint) => sum + (endpoint.weight ?? 1), 0);
  const [first] = eligible.toSorted(byPriority);
  const shareOf = (endpoint: Endpoint): number | null => {
    if (!eligible.includes(endpoint)) return 0;
    if (trafficRoutingMethod === 'Priority') return endpoint === first ? 100 : 0;
    if (trafficRoutingMethod === 'Weighted') return Math.round(((endpoint.weight ?? 1) / total) * 100);
    return null;
  };
  return new Map(endpoints.map((endpoint) => [endpoint.name ?? '', shareOf(endpoint)]));
}

export const profileFacts = (profile: Profile) => ({
  name: profile.name ?? null,
  resourceGroup: groupOf(profile.id) ?? null,
  method: profile.trafficRoutingMethod ?? null,
  status: profile.profileStatus ?? null,
  health: profile.monitorConfig?.profileMonitorStatus ?? null,
  regions: (profile.endpoints ?? []).map((endpoint) => endpoint.endpointLocation ?? endpoint.name ?? ''),
  address: profile.dnsConfig?.fqdn ?? null,
  id: profile.id ?? null,
});
