/** The values of a design as the template needs them: a parameter reference where there is a parameter, else the value. */
import { type Arm, call, literal, parameter } from '#arm';
import { type Design, type FieldName, isParameter, type Values } from '#design';

/** A field's value as the template takes it: `[parameters('x')]`, or the plain value with a leading `[` escaped. */
export function fieldValue<N extends FieldName>(design: Design, name: N): Arm<Values[N]> {
  if (isParameter(design, name)) return parameter(name) as Arm<Values[N]>;
  const value = design.values[name];
  return (typeof value === 'string' ? literal(value) : value) as Arm<Values[N]>;
}

/** A number of minutes as an ISO 8601 duration, also for a number that is a parameter. */
export const minutes = (value: Arm<number>): string => duration(value, 'M');
/** A number of seconds as an ISO 8601 duration, also for a number that is a parameter. */
export const seconds = (value: Arm<number>): string => duration(value, 'S');

const duration = (value: Arm<number>, unit: 'M' | 'S'): string =>
  typeof value === 'number' ? `PT${value}${unit}` : call('format', `PT{0}${unit}`, value);
