/** `scale autoscale list`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS } from '../options.ts';
import { tableOf } from '../output/result.ts';

export const autoscaleListCommand: Command = {
  name: 'autoscale list',
  group: 'Autoscale',
  summary: 'List autoscale settings',
  options: AZURE_OPTIONS,
  examples: [{ says: 'Those that are switched off', line: "scale autoscale list --query '[?!enabled].name' -o tsv" }],
  permissions: ['Microsoft.Insights/autoscaleSettings/read'],
  async run(context) {
    const [{ openSession }, { listSettings }, { settingFacts }, { groupAsked }] = await Promise.all([
      import('../azure/session.ts'),
      import('../azure/autoscale.ts'),
      import('../azure/autoscale-words.ts'),
      import('../azure/find.ts'),
    ]);
    const settings = (await listSettings(await openSession(context), groupAsked(context))).map(settingFacts);
    await context.print({
      data: settings,
      tables: [
        tableOf(
          settings,
          {
            Name: (setting) => setting.name,
            ResourceGroup: (setting) => setting.resourceGroup,
            Target: (setting) => setting.target,
            Enabled: (setting) => setting.enabled,
            'Min#': (setting) => setting.minimum,
            'Max#': (setting) => setting.maximum,
            'Default#': (setting) => setting.default,
            'Profiles#': (setting) => setting.profiles,
            'Rules#': (setting) => setting.rules,
            Predictive: (setting) => setting.predictive,
          },
          { whenEmpty: 'There is no autoscale setting here.' },
        ),
      ],
    });
  },
};
