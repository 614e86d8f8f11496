/** The catalogue: all steps in the order of the wizard and the portal, and every field by its name. */
import type { CustomerField, Field, Section, Step, ValueField, ValueOf } from './field.ts';
import { basics } from './steps/basics.ts';
import { health } from './steps/health.ts';
import { regions } from './steps/regions.ts';
import { scaling } from './steps/scaling.ts';
import { traffic } from './steps/traffic.ts';
import { virtualMachines } from './steps/virtual-machines.ts';

const CATALOGUE = [basics, virtualMachines, scaling, traffic, regions, health] as const;

type CatalogueField = (typeof CATALOGUE)[number]['sections'][number]['fields'][number];
type CatalogueValueField = Exclude<CatalogueField, { kind: 'userName' | 'credentials' }>;

/** The names of the fields that hold a value in a design. */
export type FieldName = CatalogueValueField['name'];
export type Values = { readonly [F in CatalogueValueField as F['name']]: ValueOf<F> };

export const STEPS: readonly Step[] = CATALOGUE;

/** A field together with the place it stands in. */
export interface Placed {
  readonly field: Field;
  readonly section: Section;
  readonly step: Step;
}

export const PLACED: readonly Placed[] = STEPS.flatMap((step) =>
  step.sections.flatMap((section) => section.fields.map((field) => ({ field, section, step }))),
);

const BY_NAME = new Map(PLACED.map((placed) => [placed.field.name, placed]));

/** A field by its name. Throws on an unknown name: that is a mistake in the code, not in a design. */
export function placed(name: string): Placed {
  const found = BY_NAME.get(name);
  if (!found) throw new RangeError(`The catalogue has no field "${name}".`);
  return found;
}

export const hasValue = (field: Field): field is ValueField => !isCustomerField(field);
export const isCustomerField = (field: Field): field is CustomerField =>
  field.kind === 'userName' || field.kind === 'credentials';

/** Fields that hold a value, in catalogue order. */
export const VALUE_FIELDS: readonly ValueField[] = PLACED.map((p) => p.field).filter(hasValue);

export const isFieldName = (name: string): name is FieldName => {
  const found = BY_NAME.get(name);
  return found !== undefined && hasValue(found.field);
};
