/** When the portal shows a section or a field: what the design leaves open, as an expression. */
import {
  type Condition,
  DEPLOYMENT_TYPES,
  type DeploymentType,
  type Design,
  evaluate,
  isExposed,
  placed,
  type Section,
} from '#design';
import { allOf, anyOf, coalesce, elementValue, equals, type Inner, not, quoted } from '#portal';

/** The value of a field's element. */
export function reference(name: string): Inner {
  const { field, section, step } = placed(name);
  return section.name === undefined
    ? elementValue(step.name, field.name)
    : elementValue(step.name, section.name, field.name);
}

/** The types that the package offers, in the order of the portal. */
export const offered = (design: Design): readonly DeploymentType[] =>
  DEPLOYMENT_TYPES.map((type) => type.value).filter((type) => design.values.offeredTypes.includes(type));

const among = (
  types: readonly DeploymentType[],
  some: readonly DeploymentType[] | undefined,
): readonly DeploymentType[] => (some === undefined ? types : types.filter((type) => some.includes(type)));

/** The offered types for which a section exists, or one of its fields. */
export function offeredTypesOf(design: Design, section: Section, fieldName?: string): readonly DeploymentType[] {
  const types = among(offered(design), section.types);
  return fieldName === undefined ? types : among(types, placed(fieldName).field.types);
}

/** That the customer chose one of `types`; nothing when no other choice is left. */
export const whenTypeIs = (types: readonly DeploymentType[], outOf: readonly DeploymentType[]): Inner | undefined =>
  types.length === outOf.length
    ? undefined
    : anyOf(types.map((type) => equals(reference('deploymentType'), quoted(type))));

/** What hides a whole section; nothing when it is always there. */
export const sectionCondition = (design: Design, section: Section): Inner | undefined =>
  allOf([
    whenTypeIs(offeredTypesOf(design, section), offered(design)),
    section.when && openCondition(design, section.when, section),
  ]);

/** What hides a field while its section is shown. */
export function fieldCondition(design: Design, name: string): Inner | undefined {
  const { field, section } = placed(name);
  return allOf([
    whenTypeIs(offeredTypesOf(design, section, name), offeredTypesOf(design, section)),
    field.when && openCondition(design, field.when, section),
  ]);
}

/** Whether an answer of the customer can hide the element of a field. */
export const mayBeHidden = (design: Design, name: string): boolean =>
  sectionCondition(design, placed(name).section) !== undefined || fieldCondition(design, name) !== undefined;

/**
 * What a condition leaves to the customer; nothing when it holds already. Conditions that can not come true are
 * decided before: their fields are not in the package.
 */
export function openCondition(design: Design, condition: Condition, reader: Section): Inner | undefined {
  if ('all' in condition) return allOf(openParts(condition.all));
  if ('any' in condition) return anyOf(openParts(condition.any));
  return isExposed(design, placed(condition.field).field) ? leaf(design, condition, reader) : undefined;

  function openParts(parts: readonly Condition[]): (Inner | undefined)[] {
    return parts
      .filter((part) => evaluate(design, part) === undefined)
      .map((part) => openCondition(design, part, reader));
  }
}

/**
 * One comparison. A hidden element has no value and would make the whole expression fail, so it gets one with which
 * the condition does not hold; within one section both are hidden together and need none.
 */
function leaf(design: Design, condition: Extract<Condition, { field: string }>, reader: Section): Inner {
  const { field: name } = condition;
  const isHiddenWithReader = placed(name).section === reader && fieldCondition(design, name) === undefined;
  const isSafe = isHiddenWithReader || !mayBeHidden(design, name);
  const value = (fallback: Inner | boolean): Inner => (isSafe ? reference(name) : coalesce(reference(name), fallback));

  const expected = 'is' in condition ? condition.is : condition.isNot;
  const isWanted = 'is' in condition;
  if (typeof expected === 'boolean') return expected === isWanted ? value(false) : not(value(true));
  return isWanted
    ? equals(value(quoted('')), quoted(expected))
    : not(equals(value(quoted(expected)), quoted(expected)));
}
