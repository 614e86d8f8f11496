/** Performs a failover: plan, question, one write, verification. */
import type { Profile } from '@azure/arm-trafficmanager';
import type { Context } from '../command.ts';
import { Failure } from '../failure.ts';
import { tableOf } from '../output/result.ts';
import { tableText } from '../output/table.ts';
import { confirm } from './confirm.ts';
import { changed, type FailoverPlan, planFailover, stateOf } from './failover.ts';
import { kindOf, placeOfProfile, sharesOf } from './profiles.ts';
import { openSession } from './session.ts';

export async function failOver(context: Context) {
  const { input } = context;
  const session = await openSession(context);
  const { group, name } = await placeOfProfile(context, session);
  const client = await session.trafficManager();
  const before = await client.profiles.get(group, name);
  const plan = planFailover(before, {
    to: input.text('to'),
    from: input.text('from'),
    restore: input.text('restore'),
    isForced: input.isSet('force'),
  });
  const after = changed(before, plan.changes);
  const endpoints = sideBySide(before, after);
  const undo = `scale multiregion failover ${name} -g ${group} ${plan.undo}`;
  const outcome = (result: 'dry run' | 'failed over') => ({
    name,
    resourceGroup: group,
    result,
    says: plan.says,
    endpoints,
    undo,
  });
  if (input.isSet('dryRun')) return outcome('dry run');

  if (!input.isSet('yes')) context.note(tableText([planTable(endpoints)], (text) => text).trimEnd());
  await confirm(context, `${plan.says} Go on?`);
  // There is no etag: the last writer wins. So look once more before writing.
  const now = await client.profiles.get(group, name);
  if (stateOf(now) !== stateOf(before)) {
    throw new Failure(`Somebody changed "${name}" in the meantime. Nothing was changed by this command.`, undefined, [
      'Look again: scale multiregion status',
    ]);
  }
  await write(now, plan);
  const verified = await client.profiles.get(group, name);
  if (stateOf(verified) !== stateOf(after)) {
    throw new Failure(
      `Azure took the change, but "${name}" is not as planned. Somebody may have changed it too.`,
      undefined,
      [`Look: scale multiregion status ${name} -g ${group}`, `Take it back: ${undo}`],
    );
  }
  context.note(
    `Name servers follow within ${verified.dnsConfig?.ttl ?? 60} s; connections that are open stay where they are.`,
  );
  context.note(`To take it back: ${undo}`);
  return outcome('failed over');

  /** Priorities must be unique at any time, so they change together, in one request. */
  async function write(profile: Profile, { changes }: FailoverPlan): Promise<void> {
    const [first] = changes;
    if (changes.length === 1 && first?.status !== undefined) {
      const endpoint = profile.endpoints?.find((known) => known.name === first.endpoint);
      if (endpoint) {
        const kind = kindOf(endpoint) as 'AzureEndpoints';
        await client.endpoints.update(group, name, kind, first.endpoint, { endpointStatus: first.status });
      }
    } else await client.profiles.createOrUpdate(group, name, changed(profile, changes));
  }
}

export type EndpointChange = ReturnType<typeof sideBySide>[number];

function sideBySide(before: Profile, after: Profile) {
  const [sharesBefore, sharesAfter] = [sharesOf(before), sharesOf(after)];
  return (before.endpoints ?? []).map((endpoint, i) => {
    const later = after.endpoints?.[i] ?? endpoint;
    const name = endpoint.name ?? '';
    return {
      endpoint: name,
      region: endpoint.endpointLocation ?? null,
      health: endpoint.endpointMonitorStatus ?? null,
      before: {
        status: endpoint.endpointStatus ?? null,
        priority: endpoint.priority ?? null,
        share: sharesBefore.get(name) ?? null,
      },
      after: {
        status: later.endpointStatus ?? null,
        priority: later.priority ?? null,
        share: sharesAfter.get(name) ?? null,
      },
    };
  });
}

const arrow = (before: string | number | null, after: string | number | null, unit = ''): string =>
  before === after
    ? `${before ?? '-'}${before === null ? '' : unit}`
    : `${before ?? '-'}${unit} → ${after ?? '-'}${unit}`;

export const planTable = (endpoints: readonly EndpointChange[]) =>
  tableOf(endpoints, {
    Endpoint: ({ endpoint }) => endpoint,
    Region: ({ region }) => region,
    Health: ({ health }) => health,
    Status: ({ before, after }) => arrow(before.status, after.status),
    Priority: ({ before, after }) => arrow(before.priority, after.priority),
    Users: ({ before, after }) => arrow(before.share, after.share, ' %'),
  });
