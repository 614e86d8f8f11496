/** Changes the number of instances of a scale set. */
import type { VirtualMachineScaleSet } from '@azure/arm-compute';
import type { Context } from '../command.ts';
import { Failure } from '../failure.ts';
import { counted } from '../output/words.ts';
import { listSettings, type Setting, settingFor } from './autoscale.ts';
import { defaultProfile, isOn, rangeOf } from './autoscale-words.ts';
import { confirm } from './confirm.ts';
import { finished, POLL_MS, started } from './operation.ts';
import { progressOn } from './progress.ts';
import { placeOfScaleSet } from './scale-sets.ts';
import { openSession, type Session } from './session.ts';

export type ScaleResult = 'scaled' | 'accepted' | 'unchanged' | 'dry run';

export async function scaleTo(context: Context, count: number) {
  const session = await openSession(context);
  const { group, name } = await placeOfScaleSet(context, session);
  const { virtualMachineScaleSets } = await session.compute();
  const set = await virtualMachineScaleSets.get(group, name);
  const from = capacityOf(set);
  const setting = await autoscaleOf(session, set, context);
  const outcome = (result: ScaleResult, to = count) => ({
    name: set.name ?? name,
    resourceGroup: group,
    from,
    to,
    result,
    autoscale: setting && isOn(setting) ? (setting.name ?? null) : null,
  });
  if (count === from) return outcome('unchanged');
  warnOfAutoscale(context, setting, count);
  if (context.input.isSet('dryRun')) return outcome('dry run');
  if (count < from) await confirm(context, question(name, from, count));

  const words = { doing: `Scaling "${name}" from ${from} to ${count}`, look: `scale vmss show ${name} -g ${group}` };
  const { poller } = await started(
    virtualMachineScaleSets.update(
      group,
      name,
      // The complete size, and only if nobody changed the set since it was read.
      { sku: { ...set.sku, capacity: count } },
      { updateIntervalInMs: POLL_MS, ...(set.etag === undefined ? {} : { ifMatch: set.etag }) },
    ),
  );
  if (context.input.isSet('noWait')) {
    context.note(`Azure has accepted it. See how it goes: ${words.look}`);
    return outcome('accepted');
  }
  const progress = progressOn(context.streams.stderr);
  try {
    const after = await finished(poller, words, progress, context);
    return outcome('scaled', after.sku?.capacity ?? count);
  } finally {
    progress.stop();
  }
}

function capacityOf(set: VirtualMachineScaleSet): number {
  const capacity = set.sku?.capacity;
  if (capacity !== undefined) return capacity;
  throw new Failure(
    `"${set.name}" has no size of its own: it is a Flexible set without a machine profile. Its machines are added one by one.`,
  );
}

function question(name: string, from: number, to: number): string {
  const gone = counted(from - to, 'instance');
  return to === 0
    ? `This removes all ${gone} of "${name}"; nothing will answer any more. Go on?`
    : `This removes ${gone} of "${name}" with their local data. Go on?`;
}

/** Only for the warning, so a refusal is told and passed over. */
async function autoscaleOf(
  session: Session,
  set: VirtualMachineScaleSet,
  { warn }: Context,
): Promise<Setting | undefined> {
  try {
    return settingFor(await listSettings(session, undefined), set.id);
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode !== 403) throw error;
    warn('This sign-in may not read autoscale settings, so one that moves the count again would not be seen.');
    return undefined;
  }
}

function warnOfAutoscale({ warn }: Context, setting: Setting | undefined, count: number): void {
  if (!setting || !isOn(setting)) return;
  const { minimum, maximum } = rangeOf(defaultProfile(setting) ?? {});
  const back = count < minimum ? minimum : count > maximum ? maximum : undefined;
  warn(
    back === undefined
      ? `Autoscale setting "${setting.name}" is on and may move the count again.`
      : `Autoscale setting "${setting.name}" keeps ${minimum} to ${maximum} instances and will take ${count} back to ${back}. To keep it: scale autoscale disable ${setting.name}`,
  );
}
