/** The rolling update of a set whose upgrades are manual: batch by batch, each healthy before the next. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ComputeManagementClient, VirtualMachineScaleSet } from '@azure/arm-compute';
import { LIMITS } from '#azure';
import type { Context } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { Failure, interruption } from '../failure.ts';
import { counted } from '../output/words.ts';
import { durationSeconds } from './duration.ts';
import { all, type Place } from './find.ts';
import { finished, POLL_MS, started } from './operation.ts';
import type { Progress } from './progress.ts';
import { type InstanceFacts, inOrder, instanceFacts } from './scale-sets.ts';
import { shareOf } from './share.ts';

export interface Plan {
  readonly batches: readonly (readonly string[])[];
  readonly maxUnhealthy: number;
  readonly pauseSeconds: number;
  readonly healthSeconds: number;
}

/** How long instances may take to report that they are healthy. */
const HEALTH_SECONDS = 300;
const LONGEST_SECONDS = 86_400;

export async function planFor(
  client: ComputeManagementClient,
  place: Place,
  set: VirtualMachineScaleSet,
  { input }: Context,
): Promise<Plan> {
  const policy = set.upgradePolicy?.rollingUpgradePolicy;
  const { maxBatchInstancePercent, maxUnhealthyInstancePercent } = LIMITS.rollingUpgrade;
  const instances = await instancesOf(client, place);
  const outdated = instances.filter((vm) => vm.model === 'outdated').flatMap((vm) => vm.instance ?? []);
  const batchShare = `${policy?.maxBatchInstancePercent ?? maxBatchInstancePercent.default}%`;
  const unhealthyShare = `${policy?.maxUnhealthyInstancePercent ?? maxUnhealthyInstancePercent.default}%`;
  const size = shareOf(input.text('batchSize') ?? batchShare, '--batch-size', instances.length, 1);
  return {
    batches: Array.from({ length: Math.ceil(outdated.length / size) }, (_, i) =>
      outdated.slice(i * size, (i + 1) * size),
    ),
    maxUnhealthy: shareOf(input.text('maxUnhealthy') ?? unhealthyShare, '--max-unhealthy', instances.length, 0),
    pauseSeconds:
      input.integer('pause', '--pause', 0, LONGEST_SECONDS) ?? durationSeconds(policy?.pauseTimeBetweenBatches) ?? 0,
    healthSeconds: input.integer('healthWait', '--health-wait', 0, LONGEST_SECONDS) ?? HEALTH_SECONDS,
  };
}

export async function updateBatches(
  client: ComputeManagementClient,
  place: Place,
  plan: Plan,
  progress: Progress,
  context: Context,
): Promise<void> {
  const { batches, pauseSeconds } = plan;
  const again = `Go on with the rest: scale vmss update ${place.name} -g ${place.group}`;
  for (const [i, instanceIds] of batches.entries()) {
    const label = `Batch ${i + 1} of ${batches.length}`;
    const rest = batches.length - i - 1;
    const left = rest === 0 ? 'It was the last one.' : `${counted(rest, 'batch', 'batches')} not begun.`;
    try {
      const { poller } = await started(
        client.virtualMachineScaleSets.updateInstances(
          place.group,
          place.name,
          { instanceIds: [...instanceIds] },
          { updateIntervalInMs: POLL_MS },
        ),
      );
      const words = {
        doing: `${label}: updating ${counted(instanceIds.length, 'instance')} of "${place.name}"`,
        look: `scale vmss instances ${place.name} -g ${place.group}`,
      };
      await finished(poller, words, progress, context);
      await healthy(client, place, instanceIds, plan, `${label} is updated`, progress, context);
      progress.done(`${label}: ${instanceIds.join(', ')} updated`);
      if (rest > 0) await sleep(pauseSeconds * 1000, undefined, { signal: context.streams.interrupt });
    } catch (error) {
      if (error instanceof Failure)
        throw new Failure(`${error.message} ${left}`, error.exitCode, [...error.advice, again]);
      if (context.streams.interrupt.aborted) throw interruption(`${label} was sent to Azure. ${left}`, again);
      throw error;
    }
  }
}

/** Waits for the instances of a batch to be healthy. Instances without a health signal count as healthy. */
async function healthy(
  client: ComputeManagementClient,
  place: Place,
  ids: readonly string[],
  plan: Plan,
  done: string,
  progress: Progress,
  { streams }: Context,
): Promise<void> {
  const until = Date.now() + plan.healthSeconds * 1000;
  progress.say(`${done}; waiting until its instances are healthy …`);
  for (;;) {
    const sick = (await instancesOf(client, place)).filter((vm) => vm.health !== null && vm.health !== 'healthy');
    if (!sick.some((vm) => vm.instance !== null && ids.includes(vm.instance))) return;
    if (Date.now() >= until) {
      if (sick.length <= plan.maxUnhealthy) return;
      const names = sick.map((vm) => vm.instance).join(', ');
      throw new Failure(
        `${done}, but ${counted(sick.length, 'instance is', 'instances are')} not healthy (${names}); allowed: ${plan.maxUnhealthy}.`,
        EXIT.failed,
        ['Mend them, or allow more with --max-unhealthy.'],
      );
    }
    await sleep(Math.min(POLL_MS, plan.healthSeconds * 1000), undefined, { signal: streams.interrupt });
  }
}

async function instancesOf(client: ComputeManagementClient, { group, name }: Place): Promise<InstanceFacts[]> {
  const vms = await all(client.virtualMachineScaleSetVMs.list(group, name, { expand: 'instanceView' }));
  return inOrder(vms.map(instanceFacts));
}
