/** Failover: what it would change, as a pure plan. */
import type { Endpoint, Profile } from '@azure/arm-trafficmanager';
import { EXIT } from '../exit-code.ts';
import { Failure, usageFailure } from '../failure.ts';
import { oneOf, shellWord } from '../output/words.ts';
import { byPriority, isEnabled, isServing } from './profiles.ts';
import { isSame, regionName } from './resource-id.ts';

export interface Wish {
  readonly to?: string | undefined;
  readonly from?: string | undefined;
  readonly restore?: string | undefined;
  readonly isForced: boolean;
}

export interface Change {
  readonly endpoint: string;
  readonly priority?: number;
  readonly status?: 'Enabled' | 'Disabled';
}

export interface FailoverPlan {
  /** Who gets the users afterwards, for the question. */
  readonly says: string;
  readonly changes: readonly Change[];
  /** Options that take it back. */
  readonly undo: string;
}

/** Nobody is without an answer that had one; anything riskier needs `--force`. */
export function planFailover(profile: Profile, { to, from, restore, isForced }: Wish): FailoverPlan {
  const endpoints = profile.endpoints ?? [];
  if (restore !== undefined) return restored(find(endpoints, restore, '--restore'));
  if (profile.trafficRoutingMethod === 'Priority' && from === undefined) {
    return swapped(endpoints, to === undefined ? undefined : find(endpoints, to, '--to'), isForced);
  }
  if (to !== undefined) {
    throw usageFailure(
      `--to works with Priority routing; this deployment has ${profile.trafficRoutingMethod}.`,
      'Take a region out with --from ENDPOINT.',
    );
  }
  const out = from === undefined ? onlySick(endpoints) : find(endpoints, from, '--from');
  return takenOut(profile, endpoints, out, isForced);
}

/** The endpoint that gets the users and the one that shall get them change places: one request, and its own inverse. */
function swapped(endpoints: readonly Endpoint[], asked: Endpoint | undefined, isForced: boolean): FailoverPlan {
  const enabled = endpoints.filter(isEnabled).toSorted(byPriority);
  const [first] = enabled;
  const target = asked ?? enabled.slice(1).find(isServing);
  if (!first || !target)
    throw new Failure('There is no other healthy region to fail over to.', EXIT.failed, [
      'See the regions: scale multiregion status',
    ]);
  const { name } = target;
  if (target === first) throw usageFailure(`"${name}" already comes first.`);
  if (!isEnabled(target))
    throw new Failure(`"${name}" is disabled and would get no users.`, EXIT.failed, [
      `Enable it first: --restore ${name}`,
    ]);
  if (!isServing(target) && !isForced) {
    throw new Failure(`"${name}" is not healthy (${target.endpointMonitorStatus ?? 'state unknown'}).`, EXIT.failed, [
      'Fail over to another one with --to, or say --force.',
    ]);
  }
  return {
    says: `Users go from "${first.name}" to "${name}".`,
    changes: [
      { endpoint: name ?? '', priority: first.priority ?? 1 },
      { endpoint: first.name ?? '', priority: target.priority ?? 2 },
    ],
    undo: `--to ${shellWord(first.name ?? '')}`,
  };
}

function takenOut(
  { trafficRoutingMethod: method }: Profile,
  endpoints: readonly Endpoint[],
  out: Endpoint,
  isForced: boolean,
): FailoverPlan {
  if (!isEnabled(out)) throw usageFailure(`"${out.name}" is disabled already.`);
  const left = endpoints.filter((endpoint) => endpoint !== out && isServing(endpoint));
  if (left.length === 0 && !isForced) {
    throw new Failure(`Without "${out.name}" no healthy region is left.`, EXIT.failed, [
      'See the regions: scale multiregion status',
    ]);
  }
  if ((method === 'Geographic' || method === 'Subnet') && !isForced) {
    throw new Failure(`With ${method} routing the users of "${out.name}" would get no answer at all.`, EXIT.failed, [
      'Give its users to another endpoint first, or say --force.',
    ]);
  }
  return {
    says: `"${out.name}" gets no users any more; ${left.map((endpoint) => `"${endpoint.name}"`).join(', ')} ${left.length === 1 ? 'takes' : 'take'} over.`,
    changes: [{ endpoint: out.name ?? '', status: 'Disabled' }],
    undo: `--restore ${shellWord(out.name ?? '')}`,
  };
}

function restored(endpoint: Endpoint): FailoverPlan {
  if (isEnabled(endpoint)) throw usageFailure(`"${endpoint.name}" is enabled already.`);
  return {
    says: `"${endpoint.name}" gets users again.`,
    changes: [{ endpoint: endpoint.name ?? '', status: 'Enabled' }],
    undo: `--from ${shellWord(endpoint.name ?? '')}`,
  };
}

function onlySick(endpoints: readonly Endpoint[]): Endpoint {
  const sick = endpoints.filter((endpoint) => isEnabled(endpoint) && !isServing(endpoint));
  const [first, second] = sick;
  if (first && !second) return first;
  throw usageFailure(
    'Which region shall be taken out? Give --from ENDPOINT.',
    `Allowed: ${oneOf(endpoints.map((endpoint) => endpoint.name ?? ''))}.`,
  );
}

/** By the name of the endpoint, or of its region. */
function find(endpoints: readonly Endpoint[], name: string, option: string): Endpoint {
  const found =
    endpoints.find((endpoint) => isSame(endpoint.name, name)) ??
    endpoints.find((endpoint) => regionName(endpoint.endpointLocation) === regionName(name));
  if (found) return found;
  throw usageFailure(`${option} is "${name}". Allowed: ${oneOf(endpoints.map((endpoint) => endpoint.name ?? ''))}.`);
}

/** The profile after the changes. */
export function changed(profile: Profile, changes: readonly Change[]): Profile {
  return {
    ...profile,
    endpoints: (profile.endpoints ?? []).map((endpoint) => {
      const change = changes.find((known) => known.endpoint === endpoint.name);
      return {
        ...endpoint,
        ...(change?.priority === undefined ? {} : { priority: change.priority }),
        ...(change?.status === undefined ? {} : { endpointStatus: change.status }),
      };
    }),
  };
}

/** What a plan rests on. When this is another one at the time of writing, somebody was quicker. */
export const stateOf = ({ endpoints = [] }: Profile): string =>
  JSON.stringify(
    endpoints.map(({ name, endpointStatus, priority, weight }) => [name, endpointStatus, priority, weight]),
  );
