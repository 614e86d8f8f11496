/** Short ways to say which design a rule looks at. */
import { check, type Finding } from '#check';
import { createDesign, type Design, type FieldName, type ListItem, type Values } from '#design';

/** A scale set in one region; nothing is exposed unless asked for. */
export const scaleSet = (values: Partial<Values> = {}, exposed: readonly FieldName[] = []): Design =>
  createDesign({ offeredTypes: ['vmss'], deploymentType: 'vmss', ...values }, exposed);

/** A scale set in several regions. */
export const regions = (values: Partial<Values> = {}, exposed: readonly FieldName[] = []): Design =>
  createDesign({ offeredTypes: ['multiregion'], deploymentType: 'multiregion', ...values }, exposed);

export const machine = (values: Partial<Values> = {}, exposed: readonly FieldName[] = []): Design =>
  createDesign({ offeredTypes: ['singlevm'], deploymentType: 'singlevm', ...values }, exposed);

export const schedule = (changes: ListItem = {}): ListItem => ({
  name: 'Office hours',
  days: ['Monday', 'Tuesday'],
  start: '08:00',
  end: '18:00',
  timeZone: 'UTC',
  minimum: 4,
  maximum: 10,
  ...changes,
});

/** A package without files: the findings are the same, only without places. */
const NO_PACKAGE = { files: [] };

export const findingsOf = (design: Design, rule?: string): readonly Finding[] =>
  check(design, NO_PACKAGE).filter((finding) => rule === undefined || finding.rule === rule);

export const withFix = (design: Design, finding: Finding): Design =>
  createDesign({ ...design.values, ...finding.fix?.values }, design.exposed);
