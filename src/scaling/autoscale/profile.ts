/** `scale:autoscale.profile`: limits and rules, and with a target the whole autoscale setting. */

import { defineHelper, option, type Resource, resource, resourceId, resourceOptions } from '#arm';
import { LIMITS } from '#azure';
import { capacitySpecs, type Profile, profileOf, type ScheduleOptions, scheduleRule } from './schedule.ts';

const { boolean, list, object, text } = option;

/** The default profile; with `targetResourceUri` or `vmssName` the whole autoscale setting whose first profile it is. */
export const profile = defineHelper(
  {
    name: 'scale:autoscale.profile',
    summary: 'The default profile; with a target the whole autoscale setting, one per scale set.',
    docs: 'Understand autoscale settings',
    options: {
      ...resourceOptions,
      name: text('Name of the setting.', { default: "[format('{0}-autoscale', parameters('vmssName'))]" }),
      ...capacitySpecs,
      profileName: text('Name of the default profile.', { default: 'default' }),
      targetResourceUri: text('Id of the scale set.', {}),
      vmssName: text('Name of the scale set, instead of its id.', {}),
      enabled: boolean('Azure’s own default is false.', { default: true }),
      schedules: list<ScheduleOptions>(
        'Options of schedules, see scale:autoscale.scheduleRule. Outside them the default profile holds.',
        { default: [], max: LIMITS.autoscale.schedules.max },
      ),
      profiles: list<object>('Further profiles, as scale:autoscale.scheduleRule makes them.', {
        default: [],
        max: LIMITS.autoscale.profiles.max - 1,
      }),
      notifications: list<object>('See scale:autoscale.notification.'),
      predictive: object<{ predictiveAutoscalePolicy: object }>('See scale:autoscale.predictive.'),
    },
    returns: 'A profile, or with a target an autoscale setting, a whole resource.',
    example: [{ minimum: 2, maximum: 10, initial: 3, vmssName: 'web-vmss', name: 'web-autoscale' }],
  },
  (o): Profile | Resource => {
    const first = profileOf(o.profileName, o);
    const target =
      o.targetResourceUri ??
      (o.vmssName === undefined ? undefined : resourceId('Microsoft.Compute/virtualMachineScaleSets', o.vmssName));
    if (target === undefined) return first;
    const { minimum, maximum, initial, rules } = o;
    const after = { minimum, maximum, initial, rules };
    return resource('Microsoft.Insights/autoscalesettings', o, {
      name: o.name,
      enabled: o.enabled,
      targetResourceUri: target,
      targetResourceLocation: o.location,
      profiles: [
        first,
        ...o.schedules.flatMap((schedule) => scheduleRule({ rules, after, ...schedule })),
        ...o.profiles,
      ],
      notifications: o.notifications,
      ...o.predictive,
    });
  },
);
