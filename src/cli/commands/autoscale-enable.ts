/** `scale autoscale enable` and `scale autoscale disable`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS, DRY_RUN, YES } from '../options.ts';

const arguments_ = [{ name: 'name', description: 'the autoscale setting' }];
const permissions = ['Microsoft.Insights/autoscaleSettings/read', 'Microsoft.Insights/autoscaleSettings/write'];

export const autoscaleEnableCommand: Command = {
  name: 'autoscale enable',
  group: 'Autoscale',
  summary: 'Switch an autoscale setting on',
  arguments: arguments_,
  options: [DRY_RUN, ...AZURE_OPTIONS],
  examples: [{ says: 'On again', line: 'scale autoscale enable web-autoscale -g prod' }],
  permissions,
  async run(context) {
    const { switchAutoscale } = await import('../azure/autoscale-switch.ts');
    await context.print(await switchAutoscale(context, true));
  },
};

export const autoscaleDisableCommand: Command = {
  name: 'autoscale disable',
  group: 'Autoscale',
  summary: 'Switch an autoscale setting off; the number of instances stays as it is',
  arguments: arguments_,
  options: [DRY_RUN, YES, ...AZURE_OPTIONS],
  examples: [{ says: 'Off, without being asked', line: 'scale autoscale disable web-autoscale -g prod --yes' }],
  permissions,
  async run(context) {
    const { switchAutoscale } = await import('../azure/autoscale-switch.ts');
    await context.print(await switchAutoscale(context, false));
  },
};
