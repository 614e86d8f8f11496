/** `scale autoscale history`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS } from '../options.ts';
import { type Data, tableOf } from '../output/result.ts';

const MOST = 1000;
const DEFAULT_MOST = 50;
const DEFAULT_SINCE = '24h';

export const autoscaleHistoryCommand: Command = {
  name: 'autoscale history',
  group: 'Autoscale',
  summary: 'Show when an autoscale setting acted, from how many to how many instances, and why',
  details: [
    'Reads the activity log, which Azure keeps for 90 days. The log does not name the rule that acted; the rules shown are those that act in this direction today.',
  ],
  arguments: [{ name: 'name', description: 'the autoscale setting' }],
  options: [
    { flags: '--since <time>', description: `how far back, as 90m, 24h or 7d; ${DEFAULT_SINCE} by default` },
    { flags: '--max <count>', description: `at most this many, the newest first; ${DEFAULT_MOST} by default` },
    ...AZURE_OPTIONS,
  ],
  examples: [{ says: 'The last week', line: 'scale autoscale history web-autoscale -g prod --since 7d' }],
  permissions: ['Microsoft.Insights/autoscaleSettings/read', 'Microsoft.Insights/eventtypes/values/read'],
  async run(context) {
    const { input } = context;
    const most = input.integer('max', '--max', 1, MOST) ?? DEFAULT_MOST;
    const { autoscaleHistory } = await import('../azure/autoscale-history.ts');
    const events = await autoscaleHistory(context, input.text('since') ?? DEFAULT_SINCE, most);
    await context.print({
      data: events as unknown as Data,
      tables: [
        tableOf(
          events,
          {
            Time: (event) => event.time.replace(/\.\d+Z$/, 'Z'),
            Direction: (event) => event.direction,
            'From#': (event) => event.from,
            'To#': (event) => event.to,
            Status: (event) => event.status,
            Rule: (event) => event.rules.join('; or '),
            Why: (event) => event.reason,
          },
          { whenEmpty: 'It did nothing in this time.' },
        ),
      ],
    });
  },
};
