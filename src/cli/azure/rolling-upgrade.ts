/** Rolling upgrades that Azure runs by itself: starting, following, cancelling. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ComputeManagementClient, RollingUpgradeStatusInfo } from '@azure/arm-compute';
import type { Context } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { Failure, interruption } from '../failure.ts';
import { counted } from '../output/words.ts';
import type { Place } from './find.ts';
import { POLL_MS, started } from './operation.ts';
import type { Progress } from './progress.ts';

export type UpgradeKind = 'image' | 'extensions';

export interface UpgradeFacts {
  readonly status: string | null;
  readonly started: string | null;
  readonly successful: number;
  readonly inProgress: number;
  readonly pending: number;
  readonly failed: number;
  readonly error: string | null;
}

const upgradeFacts = ({ runningStatus, progress, error }: RollingUpgradeStatusInfo): UpgradeFacts => ({
  status: runningStatus?.code ?? null,
  started: runningStatus?.startTime?.toISOString() ?? null,
  successful: progress?.successfulInstanceCount ?? 0,
  inProgress: progress?.inProgressInstanceCount ?? 0,
  pending: progress?.pendingInstanceCount ?? 0,
  failed: progress?.failedInstanceCount ?? 0,
  error: error?.message ? `${error.message} (${error.code ?? 'no code'})` : null,
});

/** The latest upgrade, running or not; undefined when none ever ran. With it, how long Azure asks to wait. */
async function read(client: ComputeManagementClient, { group, name }: Place) {
  let waitMs = POLL_MS;
  try {
    const info = await client.virtualMachineScaleSetRollingUpgrades.getLatest(group, name, {
      onResponse: ({ headers }) => {
        const seconds = Number(headers.get('retry-after') ?? Number.NaN);
        if (Number.isFinite(seconds)) waitMs = seconds * 1000;
      },
    });
    return { facts: upgradeFacts(info), waitMs };
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 404) return undefined;
    throw error;
  }
}

export async function latestUpgrade(client: ComputeManagementClient, place: Place): Promise<UpgradeFacts> {
  const latest = await read(client, place);
  if (latest) return latest.facts;
  // Either there is no such set, which Azure says itself, or no upgrade has run.
  await client.virtualMachineScaleSets.get(place.group, place.name);
  throw new Failure(`No rolling upgrade has run on "${place.name}" yet.`, EXIT.notFound);
}

const isRunning = ({ status }: UpgradeFacts): boolean => status === 'RollingForward';

/** Azure answers when the upgrade is accepted; what happens then is read from the upgrade itself. */
export async function startUpgrade(
  client: ComputeManagementClient,
  { group, name }: Place,
  kind: UpgradeKind,
): Promise<void> {
  const { virtualMachineScaleSetRollingUpgrades: upgrades } = client;
  const options = { updateIntervalInMs: POLL_MS };
  await started(
    kind === 'image'
      ? upgrades.startOSUpgrade(group, name, options)
      : upgrades.startExtensionUpgrade(group, name, options),
  );
}

export const cancelUpgrade = async (client: ComputeManagementClient, { group, name }: Place): Promise<void> =>
  client.virtualMachineScaleSetRollingUpgrades.cancel(group, name, { updateIntervalInMs: POLL_MS });

/** Waits until the upgrade ends and tells each step. */
export async function follow(
  client: ComputeManagementClient,
  place: Place,
  progress: Progress,
  { streams }: Context,
): Promise<UpgradeFacts> {
  const look = `scale vmss update ${place.name} -g ${place.group} --status`;
  let told = -1;
  try {
    for (;;) {
      const latest = await read(client, place);
      if (latest) {
        const { facts } = latest;
        if (facts.successful > told)
          progress.done(`${facts.successful} of ${counted(totalOf(facts), 'instance')} upgraded`);
        told = Math.max(told, facts.successful);
        progress.say(`Upgrading "${place.name}": ${stepText(facts)} …`);
        if (!isRunning(facts)) return ended(place, facts, look);
      }
      await sleep(latest?.waitMs ?? POLL_MS, undefined, { signal: streams.interrupt });
    }
  } catch (error) {
    if (!streams.interrupt.aborted) throw error;
    throw interruption(
      `The upgrade of "${place.name}" goes on in Azure; only the waiting has ended.`,
      `See how it goes: ${look}`,
      `Stop it: scale vmss update ${place.name} -g ${place.group} --cancel`,
    );
  }
}

const totalOf = ({ successful, inProgress, pending, failed }: UpgradeFacts): number =>
  successful + inProgress + pending + failed;

const stepText = (facts: UpgradeFacts): string =>
  `${facts.successful} of ${totalOf(facts)} done, ${facts.inProgress} in progress, ${facts.failed} failed`;

function ended({ name }: Place, facts: UpgradeFacts, look: string): UpgradeFacts {
  if (facts.status === 'Completed') return facts;
  const how = facts.status === 'Cancelled' ? 'was cancelled' : 'failed';
  throw new Failure(
    `The upgrade of "${name}" ${how}: ${stepText(facts)}.${facts.error ? ` ${facts.error}` : ''}`,
    EXIT.failed,
    [`See its state: ${look}`, `See the instances: scale vmss instances ${name}`],
  );
}
