/** `scale autoscale show`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS } from '../options.ts';
import { factsOf, tableOf } from '../output/result.ts';

export const autoscaleShowCommand: Command = {
  name: 'autoscale show',
  group: 'Autoscale',
  summary: 'Show the profiles and rules of an autoscale setting, in words',
  arguments: [{ name: 'name', description: 'the autoscale setting' }],
  options: AZURE_OPTIONS,
  examples: [{ says: 'In words', line: 'scale autoscale show web-autoscale -g prod' }],
  permissions: ['Microsoft.Insights/autoscaleSettings/read'],
  async run(context) {
    const [{ openSession }, { getSetting, placeOfSetting }, words] = await Promise.all([
      import('../azure/session.ts'),
      import('../azure/autoscale.ts'),
      import('../azure/autoscale-words.ts'),
    ]);
    const session = await openSession(context);
    const setting = await getSetting(session, await placeOfSetting(context, session));
    const facts = words.settingFacts(setting);
    const profiles = (setting.properties?.profiles ?? []).map((profile) => ({
      name: words.profileName(profile),
      when: words.scheduleText(profile),
      ...words.rangeOf(profile),
      rules: (profile.rules ?? []).map(words.ruleText),
    }));
    await context.print({
      data: { ...facts, profiles, notifications: setting.properties?.notifications?.length ?? 0 },
      tables: [
        factsOf({
          Name: facts.name,
          'Resource group': facts.resourceGroup,
          Target: facts.target,
          Enabled: facts.enabled,
          Predictive: facts.predictive,
          Notifications: setting.properties?.notifications?.length ?? 0,
        }),
        tableOf(
          profiles,
          {
            Profile: (profile) => profile.name,
            When: (profile) => profile.when,
            'Min#': (profile) => profile.minimum,
            'Max#': (profile) => profile.maximum,
            'Default#': (profile) => profile.default,
          },
          { title: 'Profiles', whenEmpty: 'No profiles.' },
        ),
        tableOf(
          profiles.flatMap(({ name, rules }) => rules.map((rule) => ({ name, rule }))),
          { Profile: ({ name }) => name, Rule: ({ rule }) => rule },
          { title: 'Rules', whenEmpty: 'No rules.' },
        ),
      ],
    });
  },
};
