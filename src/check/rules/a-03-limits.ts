/** minimum, initial count and maximum stand in this order, in the default profile and in each schedule. */
import { type Context, clamp } from '../context.ts';
import { type Draft, draft, rule } from '../rule.ts';
import { withRow } from '../schedule.ts';
import type { WORDING } from '../wording.ts';

type Say = (typeof WORDING)['A-03'];

export const a03 = rule('A-03', (context, say) =>
  context.hasScaleSet ? [...inDefault(context, say), ...inSchedules(context, say)] : [],
);

const LIMIT_FIELDS = ['instanceCount', 'minInstances', 'maxInstances'] as const;

/** Without autoscale Azure never sees the limits, but the portal's sliders bound one another by them. */
function inDefault({ mayAutoscale, isExposed, values }: Context, say: Say): readonly Draft[] {
  if (!mayAutoscale && !LIMIT_FIELDS.some(isExposed)) return [];
  const severity = mayAutoscale ? 'error' : 'warning';
  const { instanceCount: count, minInstances: minimum, maxInstances: maximum } = values;
  if (minimum > maximum) {
    const mend = { minInstances: maximum, maxInstances: minimum, instanceCount: clamp(count, maximum, minimum) };
    return [
      draft(severity, 'minInstances', say.minAboveMax({ minimum, maximum }), {
        alsoFields: ['maxInstances', 'instanceCount'],
        mend,
      }),
    ];
  }
  if (count > maximum) {
    const mend = { instanceCount: maximum };
    return [
      draft(severity, 'instanceCount', say.initialAbove({ count, maximum }), { alsoFields: ['maxInstances'], mend }),
    ];
  }
  if (count < minimum) {
    const mend = { instanceCount: minimum };
    return [
      draft(severity, 'instanceCount', say.initialBelow({ count, minimum }), { alsoFields: ['minInstances'], mend }),
    ];
  }
  return [];
}

function inSchedules({ schedules, values }: Context, say: Say): readonly Draft[] {
  return schedules
    .filter(({ minimum, maximum }) => minimum > maximum)
    .map(({ row, name, minimum, maximum }) => {
      const mended = { ...values.schedules[row], minimum: maximum, maximum: minimum };
      const mend = { schedules: withRow(values.schedules, row, mended) };
      return draft('error', 'schedules', say.schedule({ name, minimum, maximum }), { row, mend });
    });
}
