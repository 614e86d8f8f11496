/** What rules look at: the design, and the questions that most of them ask of it, answered once. */
import {
  type DeploymentType,
  type Design,
  type FieldName,
  type IntegerField,
  isExposed,
  isInPackage,
  placed,
  type TextField,
  type Values,
} from '#design';
import { type Schedule, schedulesOf } from './schedule.ts';

/** One set of autoscale limits: the default profile, or the row of a schedule. */
export interface CapacityProfile {
  readonly minimum: number;
  readonly maximum: number;
  readonly row?: number;
  readonly name?: string;
}

export interface Context {
  readonly design: Design;
  readonly values: Values;
  /** Whether the field plays a part in the package. */
  has(name: FieldName): boolean;
  offers(type: DeploymentType): boolean;
  /** Whether the package may hold a scale set. */
  readonly hasScaleSet: boolean;
  /** Whether autoscale is on, or the customer may switch it on. */
  readonly mayAutoscale: boolean;
  /** Whether the package has Traffic Manager in front of its regions. */
  readonly hasTrafficManager: boolean;
  isExposed(name: FieldName): boolean;
  readonly schedules: readonly Schedule[];
  /** The default profile first, then one per schedule. */
  readonly profiles: readonly CapacityProfile[];
}

export function contextOf(design: Design): Context {
  const { values } = design;
  const known = new Map<FieldName, boolean>();
  const has = (name: FieldName): boolean => {
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const found = isInPackage(design, name);
    known.set(name, found);
    return found;
  };
  const schedules = has('schedules') ? schedulesOf(values.schedules) : [];
  return {
    design,
    values,
    has,
    offers: (type) => values.offeredTypes.includes(type),
    hasScaleSet: has('instanceCount'),
    mayAutoscale: has('scaleInCpuThreshold'),
    hasTrafficManager: has('routingMethod'),
    isExposed: (name) => isExposed(design, placed(name).field),
    schedules,
    profiles: [
      { minimum: values.minInstances, maximum: values.maxInstances },
      ...schedules.map(({ minimum, maximum, row, name }) => ({ minimum, maximum, row, name })),
    ],
  };
}

/** Zones that a region with zones has, and that the template asks for. */
export const ZONES = 3;

/** The bounds of a whole-number field, as the catalogue gives them. */
export function boundsOf(name: FieldName): { readonly min: number; readonly max: number } {
  return placed(name).field as IntegerField;
}

/** How many characters a text field takes. */
export function lengthOf(name: FieldName): { readonly min: number; readonly max: number } {
  const { minLength, maxLength } = placed(name).field as TextField;
  return { min: minLength, max: maxLength };
}

/** The value, moved into the range where it lies outside. */
export const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);
