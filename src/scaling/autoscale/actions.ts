/** `scale:autoscale.scaleAction` and `.cooldown`: what a rule does, and how long autoscale then waits. */

import { asString, defineFunction, isoDuration, option } from '#arm';
import { LIMITS } from '#azure';

const { choice, duration, integer, oneOf, options } = option;
const cooldownSpec = duration('Wait after the action.', { ...LIMITS.autoscale.cooldownMinutes, unit: 'min' });

/** Throws a RangeError outside one minute to one week. */
export const cooldown = defineFunction<[number | string], string>(
  {
    name: 'scale:autoscale.cooldown',
    summary: 'The wait after a scale action, as Azure writes it: one minute to one week.',
    docs: 'Understand autoscale settings',
    args: [{ name: 'minutes', spec: cooldownSpec }],
    returns: 'An ISO 8601 duration.',
    example: [5],
  },
  (minutes) => isoDuration(minutes, 'min'),
);

export const DIRECTIONS = ['increase', 'decrease'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const directionSpec = choice('More or fewer instances.', DIRECTIONS, { isRequired: true });

export const actionSpecs = {
  type: oneOf(
    'How the step is counted: instances, percent of them, or the number that shall be.',
    ['ChangeCount', 'PercentChangeCount', 'ExactCount'],
    { default: 'ChangeCount' },
  ),
  value: integer('The step.', { min: 1, max: LIMITS.vmss.instances.max, default: 1 }),
  cooldown: cooldownSpec,
} as const;

export interface ScaleAction {
  readonly direction: 'Increase' | 'Decrease';
  readonly type: string;
  /** Text, as the schema wants. */
  readonly value: string;
  readonly cooldown: string;
}

export const scaleAction = defineFunction<[Direction, option.Checked<typeof actionSpecs>], ScaleAction>(
  {
    name: 'scale:autoscale.scaleAction',
    summary: 'What a rule does: how many instances come or go, and how long autoscale then waits.',
    docs: 'Understand autoscale settings',
    args: [
      { name: 'direction', spec: directionSpec },
      { name: 'options', spec: options('The step.', actionSpecs) },
    ],
    returns: '`scaleAction` of a rule.',
    example: ['increase', { value: 2, cooldown: 5 }],
  },
  (direction, o) => ({
    direction: direction === 'increase' ? 'Increase' : 'Decrease',
    type: o.type,
    value: asString(o.value),
    cooldown: isoDuration(o.cooldown, 'min'),
  }),
);
