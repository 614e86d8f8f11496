/** `scale:vmss.capacity`: how many instances there are at least, at most and at the start. */

import { defineFunction, isExpression, option } from '#arm';
import { LIMITS } from '#azure';

const { integer, text } = option;
const bounds = LIMITS.vmss.instances;

type Count = number | string;

/**
 * The size of a scale set. Only `sku` belongs to the scale set itself; `capacity` is for the autoscale profile.
 * Throws a RangeError unless 0 ≤ min ≤ initial ≤ max ≤ 1000.
 */
export const capacity = defineFunction<
  [Count, Count, Count, string],
  {
    sku: { name: string; tier: 'Standard'; capacity: Count };
    capacity: { minimum: Count; maximum: Count; default: Count };
  }
>(
  {
    name: 'scale:vmss.capacity',
    summary:
      'How many instances there are at least, at most and at the start. `sku` goes to the scale set, `capacity` to autoscale.',
    docs: 'Understand autoscale settings',
    args: [
      { name: 'min', spec: integer('Fewest instances.', { ...bounds, isRequired: true }) },
      { name: 'max', spec: integer('Most instances.', { ...bounds, isRequired: true }) },
      { name: 'initial', spec: integer('Instances at the start.', { ...bounds, isRequired: true }) },
      { name: 'vmSize', spec: text('Azure size.', { default: "[parameters('vmSize')]" }) },
    ],
    returns: '`sku` for the scale set, `capacity` for the autoscale profile.',
    example: [2, 10, 3],
  },
  (min, max, initial, vmSize) => {
    const ordered = [min, initial, max].filter((count) => !isExpression(count)) as number[];
    if (ordered.some((count, i) => count < (ordered[i - 1] ?? 0))) {
      throw new RangeError(
        `scale:vmss.capacity: min ${min}, initial ${initial}, max ${max}. Allowed: min ≤ initial ≤ max.`,
      );
    }
    return {
      sku: { name: vmSize, tier: 'Standard', capacity: initial },
      capacity: { minimum: min, maximum: max, default: initial },
    };
  },
);
