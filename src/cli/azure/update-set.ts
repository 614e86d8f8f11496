/** `scale vmss update`: the rolling update that the upgrade policy of a set allows. */
import type { Context } from '../command.ts';
import { usageFailure } from '../failure.ts';
import { counted } from '../output/words.ts';
import { planFor, updateBatches } from './batches.ts';
import { confirm } from './confirm.ts';
import type { Place } from './find.ts';
import { progressOn } from './progress.ts';
import {
  cancelUpgrade,
  follow,
  latestUpgrade,
  startUpgrade,
  type UpgradeFacts,
  type UpgradeKind,
} from './rolling-upgrade.ts';
import { placeOfScaleSet } from './scale-sets.ts';
import { openSession } from './session.ts';

export interface UpdateOutcome {
  readonly name: string;
  readonly resourceGroup: string;
  readonly mode: string | null;
  readonly result: 'updated' | 'accepted' | 'unchanged' | 'cancelled' | 'dry run' | 'status';
  /** Of a set whose upgrades are manual: the instances of each batch. */
  readonly batches?: readonly (readonly string[])[];
  readonly upgrade?: UpgradeFacts;
}

export async function updateSet(context: Context): Promise<UpdateOutcome> {
  const { input } = context;
  const flags = ['image', 'extensions', 'status', 'cancel'].filter((flag) => input.isSet(flag));
  if (flags.length > 1) throw usageFailure(`--${flags.join(' and --')} do not go together. Give one of them.`);
  const session = await openSession(context);
  const place = await placeOfScaleSet(context, session);
  const client = await session.compute();
  const base = { name: place.name, resourceGroup: place.group };

  if (input.isSet('status'))
    return { ...base, mode: null, result: 'status', upgrade: await latestUpgrade(client, place) };
  const set = await client.virtualMachineScaleSets.get(place.group, place.name);
  const mode = set.upgradePolicy?.mode ?? null;
  const outcome = (result: UpdateOutcome['result'], more: Partial<UpdateOutcome> = {}) => ({
    ...base,
    mode,
    result,
    ...more,
  });
  if (input.isSet('cancel')) {
    if (input.isSet('dryRun')) return outcome('dry run');
    await cancelUpgrade(client, place);
    return outcome('cancelled', { upgrade: await latestUpgrade(client, place) });
  }
  const kind: UpgradeKind | undefined = input.isSet('image')
    ? 'image'
    : input.isSet('extensions')
      ? 'extensions'
      : undefined;
  if (kind !== undefined || mode === 'Rolling') return upgrade(kind ?? 'image');
  const plan = await planFor(client, place, set, context);
  if (plan.batches.length === 0) return outcome('unchanged', { batches: [] });
  if (mode === 'Automatic') {
    context.note(
      `Azure updates the instances of "${place.name}" by itself; ${counted(plan.batches.flat().length, 'instance')} still to come.`,
    );
    return outcome('unchanged', { batches: plan.batches });
  }
  return inBatches();

  async function upgrade(wanted: UpgradeKind): Promise<UpdateOutcome> {
    if (input.isSet('dryRun')) return outcome('dry run');
    const what = wanted === 'image' ? 'the newest platform image' : 'the newest extensions';
    await confirm(context, `This moves the instances of "${place.name}" to ${what}, batch by batch. Go on?`);
    await startUpgrade(client, place, wanted);
    if (input.isSet('noWait')) return accepted(place);
    const upgraded = await withProgress((progress) => follow(client, place, progress, context));
    return outcome('updated', { upgrade: upgraded });
  }

  function accepted({ name, group }: Place): UpdateOutcome {
    context.note(`Azure has accepted it. See how it goes: scale vmss update ${name} -g ${group} --status`);
    return outcome('accepted');
  }

  async function inBatches(): Promise<UpdateOutcome> {
    const { batches } = plan;
    if (input.isSet('dryRun')) return outcome('dry run', { batches });
    if (input.isSet('noWait') && batches.length > 1) {
      throw usageFailure(
        `The upgrades of "${place.name}" are manual: this command goes from batch to batch, so it has to wait.`,
        'Leave --no-wait out, or update all instances at once with --batch-size 100%.',
      );
    }
    await confirm(
      context,
      `This updates ${counted(batches.flat().length, 'instance')} of "${place.name}" in ${counted(batches.length, 'batch', 'batches')}; they may restart. Go on?`,
    );
    if (input.isSet('noWait')) {
      const { started } = await import('./operation.ts');
      await started(
        client.virtualMachineScaleSets.updateInstances(place.group, place.name, { instanceIds: batches.flat() }),
      );
      return accepted(place);
    }
    await withProgress((progress) => updateBatches(client, place, plan, progress, context));
    return outcome('updated', { batches });
  }

  async function withProgress<T>(work: (progress: ReturnType<typeof progressOn>) => Promise<T>): Promise<T> {
    const progress = progressOn(context.streams.stderr);
    try {
      return await work(progress);
    } finally {
      progress.stop();
    }
  }
}
