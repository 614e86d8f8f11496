/** All that `scale vmss show` tells of a scale set. */
import type { Context } from '../command.ts';
import { listSettings, settingFor } from './autoscale.ts';
import { type SettingFacts, settingFacts } from './autoscale-words.ts';
import { placeOfScaleSet, scaleSetFacts } from './scale-sets.ts';
import { openSession, type Session } from './session.ts';

export async function describeScaleSet(context: Context) {
  const session = await openSession(context);
  const { group, name } = await placeOfScaleSet(context, session);
  const { virtualMachineScaleSets } = await session.compute();
  const set = await virtualMachineScaleSets.get(group, name);
  const [view, autoscale] = await Promise.all([
    virtualMachineScaleSets.getInstanceView(group, name),
    autoscaleOf(session, set.id),
  ]);
  const rolling = set.upgradePolicy?.rollingUpgradePolicy;
  return {
    ...scaleSetFacts(set),
    rolling: rolling ? { ...rolling } : null,
    automaticImageUpgrade: set.upgradePolicy?.automaticOSUpgradePolicy?.enableAutomaticOSUpgrade ?? false,
    instances: (view.virtualMachine?.statusesSummary ?? []).map(({ code, count }) => ({
      code: code ?? null,
      count: count ?? null,
    })),
    autoscale,
    etag: set.etag ?? null,
  };
}

/** Null when there is none; undefined when this sign-in may not read it, which is no reason to show nothing else. */
async function autoscaleOf(session: Session, id: string | undefined): Promise<SettingFacts | null | undefined> {
  try {
    const setting = settingFor(await listSettings(session, undefined), id);
    return setting ? settingFacts(setting) : null;
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 403) return undefined;
    throw error;
  }
}
