/** Fields that keep an order, such as minimum and maximum: slider limits that follow each other, and what to say when broken. */
import { LIMITS } from '#azure';
import { type Design, type FieldName, type IntegerField, isExposed, isInPackage, placed } from '#design';
import { allOf, anyOf, call, coalesce, expression, greatest, type Inner, int, smallest } from '#portal';
import { fieldCondition, reference } from './visibility.ts';

interface Pair {
  readonly lower: FieldName;
  readonly upper: FieldName;
  /** The one of both that follows the other while the other stays free. */
  readonly follower?: FieldName;
  /** Follows from the other pairs, so no message tells it. */
  readonly isImplied?: true;
  /** Points that `upper` stays above `lower`. */
  readonly gap?: (design: Design) => number;
}
/** Pairs that one message is about. */
export interface Order {
  readonly name: string;
  readonly pairs: readonly Pair[];
}

/** The recommended gap, or the one of the design where it is smaller, so that its own values always fit. */
const thresholdGap = ({ values }: Design): number =>
  Math.max(1, Math.min(LIMITS.autoscale.recommendedGap, values.scaleOutCpuThreshold - values.scaleInCpuThreshold));

export const ORDERS: readonly Order[] = [
  {
    name: 'instanceOrder',
    pairs: [
      { lower: 'minInstances', upper: 'instanceCount', follower: 'instanceCount' },
      { lower: 'instanceCount', upper: 'maxInstances', follower: 'instanceCount' },
      { lower: 'minInstances', upper: 'maxInstances', isImplied: true },
    ],
  },
  {
    name: 'thresholdOrder',
    pairs: [{ lower: 'scaleInCpuThreshold', upper: 'scaleOutCpuThreshold', gap: thresholdGap }],
  },
  { name: 'gatewayOrder', pairs: [{ lower: 'gatewayMinCapacity', upper: 'gatewayMaxCapacity' }] },
];
const PAIRS = ORDERS.flatMap((order) => order.pairs);

const isFree = (design: Design, name: FieldName): boolean => isExposed(design, placed(name).field);
const gapOf = (design: Design, pair: Pair): number => pair.gap?.(design) ?? 0;
const numberOf = (design: Design, name: FieldName): number => design.values[name] as number;

/** Limits of autoscale bind nothing where autoscale is off for good. */
const isInForce = (design: Design, pair: Pair): boolean =>
  isInPackage(design, pair.lower) && isInPackage(design, pair.upper);

/** A design may break an order itself. Then its limits stay wide, since they must still hold the defaults. */
const isKept = (design: Design, pair: Pair): boolean =>
  numberOf(design, pair.upper) - numberOf(design, pair.lower) >= gapOf(design, pair);

export interface SliderLimits {
  readonly min: number | string;
  readonly max: number | string;
}

/** The field's own bounds, narrowed by partners: to a number where the partner is fixed, else by its present value. */
export function sliderLimits(design: Design, field: IntegerField): SliderLimits {
  const binding = PAIRS.filter((pair) => isInForce(design, pair) && isKept(design, pair));
  const isBoundBy = (pair: Pair, partner: FieldName): boolean =>
    !isFree(design, partner) ||
    pair.follower === undefined ||
    pair.follower === field.name ||
    !isFree(design, pair.follower);

  const below = binding.filter((pair) => pair.upper === field.name && isBoundBy(pair, pair.lower));
  const above = binding.filter((pair) => pair.lower === field.name && isBoundBy(pair, pair.upper));
  const fixed = (name: FieldName): boolean => !isFree(design, name);

  const min = greatest(
    Math.max(
      field.min,
      ...below.filter((p) => fixed(p.lower)).map((p) => numberOf(design, p.lower) + gapOf(design, p)),
    ),
    below.filter((p) => !fixed(p.lower)).map((p) => shifted('add', p.lower, gapOf(design, p))),
  );
  const max = smallest(
    Math.min(
      field.max,
      ...above.filter((p) => fixed(p.upper)).map((p) => numberOf(design, p.upper) - gapOf(design, p)),
    ),
    above.filter((p) => !fixed(p.upper)).map((p) => shifted('sub', p.upper, gapOf(design, p))),
  );
  return { min: bracketed(min), max: bracketed(max) };
}

const bracketed = (limit: Inner | number): string | number => (typeof limit === 'number' ? limit : expression(limit));

const shifted = (operation: 'add' | 'sub', name: FieldName, gap: number): Inner =>
  gap === 0 ? int(reference(name)) : call(operation, int(reference(name)), gap);

export interface OrderMessage {
  readonly name: string;
  /** That the order is broken. */
  readonly broken: Inner;
  readonly text: string;
}

/** What to show when the customer's values break an order all the same; nothing when none of its fields is met. */
export function orderMessage(design: Design, order: Order): OrderMessage | undefined {
  const pairs = order.pairs.filter(
    (pair) =>
      pair.isImplied !== true && isInForce(design, pair) && (isFree(design, pair.lower) || isFree(design, pair.upper)),
  );
  const broken = anyOf(pairs.map((pair) => brokenPair(design, pair)));
  if (broken === undefined) return undefined;
  return { name: order.name, broken, text: pairs.map((pair) => pairText(design, pair)).join(' ') };
}

function brokenPair(design: Design, pair: Pair): Inner | undefined {
  const gap = gapOf(design, pair);
  const [lower, upper] = [presentValue(design, pair.lower), presentValue(design, pair.upper)];
  const isBroken = gap === 0 ? call('greater', lower, upper) : call('less', call('sub', upper, lower), gap);
  return allOf([fieldCondition(design, pair.upper), isBroken]);
}

/** The customer's value, the default while the element is hidden, or the value of the design. */
function presentValue(design: Design, name: FieldName): Inner | number {
  if (!isFree(design, name)) return numberOf(design, name);
  if (fieldCondition(design, name) === undefined) return int(reference(name));
  return int(coalesce(reference(name), numberOf(design, name)));
}

function pairText(design: Design, pair: Pair): string {
  const [lower, upper] = [nameOf(design, pair.lower), nameOf(design, pair.upper)];
  const gap = gapOf(design, pair);
  return gap === 0
    ? `${lower} must not be above ${upper}.`
    : `${lower} must be at least ${gap} ${gap === 1 ? 'point' : 'points'} below ${upper}.`;
}

/** The label, and the value where the customer can not see it. */
const nameOf = (design: Design, name: FieldName): string => {
  const { label } = placed(name).field;
  return isFree(design, name) ? label : `${label} (${numberOf(design, name)})`;
};
