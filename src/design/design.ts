/** The design: the small document that holds what the architect decided. Everything else is derived from it. */
import { type FieldName, hasValue, PLACED, placed, VALUE_FIELDS, type Values } from './catalogue.ts';
import type { DeploymentType } from './deployment-types.ts';
import type { Condition, Field, Value } from './field.ts';

/** The version of the document format. A file with a higher one comes from a newer designer. */
export const FORMAT = 1;

export interface Design {
  readonly format: typeof FORMAT;
  readonly values: Values;
  /** Optional fields that the customer may change, in catalogue order. */
  readonly exposed: readonly FieldName[];
}

const defaultValues = Object.fromEntries(VALUE_FIELDS.map((field) => [field.name, field.default])) as Values;
const defaultExposed = VALUE_FIELDS.filter((field) => field.exposedByDefault === true).map(
  (field) => field.name as FieldName,
);

/** The design a newcomer starts with: the defaults of the catalogue, changed as asked. */
export function createDesign(values: Partial<Values> = {}, exposed: readonly FieldName[] = defaultExposed): Design {
  return { format: FORMAT, values: { ...defaultValues, ...values }, exposed: inCatalogueOrder(exposed) };
}

export function setValue<N extends FieldName>(design: Design, name: N, value: Values[N]): Design {
  const values: Values = { ...design.values, [name]: value };
  return {
    ...design,
    values: name === 'offeredTypes' || name === 'deploymentType' ? withOfferedDefault(values, name) : values,
  };
}

/** The default deployment type is always among the offered ones: whichever was not just set gives way. */
function withOfferedDefault(values: Values, changed: 'offeredTypes' | 'deploymentType'): Values {
  const { offeredTypes, deploymentType } = values;
  if (offeredTypes.includes(deploymentType)) return values;
  const [first] = offeredTypes;
  if (changed === 'offeredTypes' && first !== undefined) return { ...values, deploymentType: first };
  return { ...values, offeredTypes: inOrder([...offeredTypes, deploymentType]) };
}

const inOrder = (types: readonly DeploymentType[]): DeploymentType[] => {
  const order: DeploymentType[] = ['singlevm', 'vmss', 'multiregion'];
  return order.filter((type) => types.includes(type));
};

export function setExposed(design: Design, name: FieldName, isExposed: boolean): Design {
  const others = design.exposed.filter((other) => other !== name);
  return { ...design, exposed: inCatalogueOrder(isExposed ? [...others, name] : others) };
}

function inCatalogueOrder(names: readonly FieldName[]): FieldName[] {
  return VALUE_FIELDS.map((field) => field.name as FieldName).filter((name) => names.includes(name));
}

/** Whether the customer meets this field in the portal. */
export function isExposed(design: Design, field: Field): boolean {
  if (field.decider === 'customer') return true;
  if (field.name === 'deploymentType') return design.values.offeredTypes.length > 1;
  return field.decider === 'optional' && design.exposed.includes(field.name as FieldName);
}

const settingOf = (design: Design, name: string): Value => design.values[name as FieldName];

/** What a condition comes to: `undefined` where it hangs on an answer that the customer may change. */
export function evaluate(design: Design, condition: Condition): boolean | undefined {
  if ('all' in condition) return combine(condition.all, false);
  if ('any' in condition) return combine(condition.any, true);
  if (isExposed(design, placed(condition.field).field)) return undefined;
  return matches(design, condition);

  function combine(parts: readonly Condition[], decisive: boolean): boolean | undefined {
    const results = parts.map((part) => evaluate(design, part));
    if (results.includes(decisive)) return decisive;
    return results.includes(undefined) ? undefined : !decisive;
  }
}

/** What a condition comes to when the customer keeps every default. */
export function holdsNow(design: Design, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((part) => holdsNow(design, part));
  if ('any' in condition) return condition.any.some((part) => holdsNow(design, part));
  return matches(design, condition);
}

function matches(design: Design, condition: Extract<Condition, { field: string }>): boolean {
  const value = settingOf(design, condition.field);
  return 'is' in condition ? value === condition.is : value !== condition.isNot;
}

/** The deployment types for which a field exists, whatever else it hangs on. */
export function typesOf(name: string): readonly DeploymentType[] {
  const { field, section } = placed(name);
  const all: readonly DeploymentType[] = ['singlevm', 'vmss', 'multiregion'];
  return all.filter((type) => (section.types ?? all).includes(type) && (field.types ?? all).includes(type));
}

const conditionsOf = (name: string): Condition[] => {
  const { field, section } = placed(name);
  return [section.when, field.when].filter((condition) => condition !== undefined);
};

function hasEffect(design: Design, name: string): boolean {
  const { needs } = placed(name).field;
  return needs === undefined || evaluate(design, needs) !== false;
}

/** Whether a field plays a part in the package: some offered type has it, and its conditions may come true. */
export function isInPackage(design: Design, name: string): boolean {
  return (
    typesOf(name).some((type) => design.values.offeredTypes.includes(type)) &&
    conditionsOf(name).every((condition) => evaluate(design, condition) !== false) &&
    hasEffect(design, name)
  );
}

/** Whether the wizard shows a field while it looks at one deployment type, as the portal would. */
export function isShown(design: Design, name: string, type: DeploymentType = design.values.deploymentType): boolean {
  return (
    typesOf(name).includes(type) &&
    conditionsOf(name).every((condition) => holdsNow(design, condition)) &&
    hasEffect(design, name)
  );
}

/** Every field that is part of the package and met by the customer, in catalogue order. */
export const exposedFields = (design: Design): readonly Field[] =>
  PLACED.map((p) => p.field).filter((field) => isExposed(design, field) && isInPackage(design, field.name));

/** Every field that is part of the package and feeds a template parameter. */
export const parameterFields = (design: Design): readonly Field[] =>
  PLACED.map((p) => p.field).filter(
    (field) => (isExposed(design, field) || field.alwaysParameter === true) && isInPackage(design, field.name),
  );

export const isParameter = (design: Design, name: FieldName): boolean => {
  const { field } = placed(name);
  return hasValue(field) && (isExposed(design, field) || field.alwaysParameter === true);
};
