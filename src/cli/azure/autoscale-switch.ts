/** Switches an autoscale setting on or off, and keeps everything else in it as it is. */
import type { Context } from '../command.ts';
import { Failure } from '../failure.ts';
import { factsOf, type Result } from '../output/result.ts';
import { getSetting, placeOfSetting, putSetting } from './autoscale.ts';
import { isOn } from './autoscale-words.ts';
import { confirm } from './confirm.ts';
import { nameOf } from './resource-id.ts';
import { openSession } from './session.ts';

export async function switchAutoscale(context: Context, enabled: boolean): Promise<Result> {
  const session = await openSession(context);
  const place = await placeOfSetting(context, session);
  const setting = await getSetting(session, place);
  const target = nameOf(setting.properties?.targetResourceUri) ?? null;
  const result = (text: string): Result => ({
    data: { name: place.name, resourceGroup: place.group, target, enabled, result: text },
    tables: [
      factsOf({ Name: place.name, 'Resource group': place.group, Target: target, Enabled: enabled, Result: text }),
    ],
  });
  if (isOn(setting) === enabled) return result('unchanged');
  if (context.input.isSet('dryRun')) return result('dry run');
  if (!enabled)
    await confirm(context, `The number of instances of "${target}" will stay as it is, whatever the load. Go on?`);

  await putSetting(session, place, { ...setting, properties: { ...setting.properties, enabled } });
  const after = await getSetting(session, place);
  if (isOn(after) !== enabled) {
    throw new Failure(
      `Azure took the change, but "${place.name}" is still ${enabled ? 'off' : 'on'}. Somebody may have set it back.`,
    );
  }
  return result(enabled ? 'switched on' : 'switched off');
}
