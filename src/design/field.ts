/** What a field of the catalogue is: one decision of the architect, described once for every surface. */
import type { DeploymentType } from './deployment-types.ts';

/** When a field applies, as data: the wizard evaluates it, the portal gets it as an expression. */
export type Condition =
  | { readonly field: string; readonly is: string | boolean }
  | { readonly field: string; readonly isNot: string | boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly description?: string;
}

/**
 * Who decides in the end.
 * `architect`: settled in the design, because it changes which resources the template holds.
 * `optional`: the architect sets the default and may let the customer change it (`exposedByDefault` says how it starts).
 * `customer`: only the customer can know it (user name, password, key); a design never holds it.
 */
export type Decider = 'architect' | 'optional' | 'customer';

interface FieldBase<N extends string> {
  /** Also the name of the portal element, the output and the template parameter. */
  readonly name: N;
  readonly label: string;
  /** What it does, in a sentence or two. */
  readonly help: string;
  /** A quiet second line under the label: the effect in a few words. */
  readonly hint?: string;
  /** Title of the Azure page that documents it. */
  readonly docs?: string;
  readonly decider: Decider;
  readonly exposedByDefault?: boolean;
  /** A parameter even when the customer does not see it: Azure's checks want no literal there. */
  readonly alwaysParameter?: boolean;
  /** Deployment types for which it exists; all when absent. Narrows what its section says. */
  readonly types?: readonly DeploymentType[];
  readonly when?: Condition;
  /** Without this it has no effect at all: it is left out where that is settled, and shown where the customer decides. */
  readonly needs?: Condition;
}

export interface ChoiceField<N extends string = string, O extends string = string> extends FieldBase<N> {
  readonly kind: 'choice';
  readonly options: readonly Option<O>[];
  readonly default: NoInfer<O>;
  readonly control?: 'cards' | 'radio' | 'dropdown';
}
export interface ChoicesField<N extends string = string, O extends string = string> extends FieldBase<N> {
  readonly kind: 'choices';
  readonly options: readonly Option<O>[];
  readonly minItems: number;
  readonly maxItems: number;
  readonly default: readonly NoInfer<O>[];
}
export interface IntegerField<N extends string = string> extends FieldBase<N> {
  readonly kind: 'integer';
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  readonly default: number;
  /** `slider` always has a number box beside it; `number` is the box alone (ports and the like). */
  readonly control: 'slider' | 'number';
}
export interface BooleanField<N extends string = string> extends FieldBase<N> {
  readonly kind: 'boolean';
  readonly default: boolean;
}
export interface TextField<N extends string = string> extends FieldBase<N> {
  readonly kind: 'text';
  readonly minLength: number;
  readonly maxLength: number;
  /** A whole-string pattern in the subset that JavaScript and .NET share; none means any text. */
  readonly pattern?: string;
  /** What the pattern asks for, in words. */
  readonly allowed?: string;
  readonly multiline?: boolean;
  readonly suggestions?: readonly string[];
  /** The portal's own control instead of a text box. */
  readonly control?: 'vmSize';
  readonly default: string;
}
/** Only the customer knows it; it has a portal element and parameters but no value in a design. */
export interface CustomerField<N extends string = string> extends FieldBase<N> {
  readonly kind: 'userName' | 'credentials';
  readonly decider: 'customer';
}
/** A column of a list: a field without a life of its own. */
export type Cell = TextField | IntegerField | ChoiceField | ChoicesField;
export type CellValue = string | number | readonly string[];
export type ListItem = Readonly<Record<string, CellValue>>;
/** A list of rows, each with the same columns. */
export interface ListField<N extends string = string> extends FieldBase<N> {
  readonly kind: 'list';
  readonly decider: 'architect';
  /** What one row is called, for buttons and messages: `schedule`, `tag`. */
  readonly item: string;
  readonly columns: readonly Cell[];
  readonly maxItems: number;
  readonly default: readonly ListItem[];
}

export type Field = ChoiceField | ChoicesField | IntegerField | BooleanField | TextField | CustomerField | ListField;
export type ValueField = Exclude<Field, CustomerField>;
export type Value = string | number | boolean | readonly string[] | readonly ListItem[];

export interface Section {
  /** Absent for fields that stand directly in the step. */
  readonly name?: string;
  readonly label?: string;
  readonly types?: readonly DeploymentType[];
  readonly when?: Condition;
  readonly fields: readonly Field[];
}
export interface Step {
  readonly name: string;
  readonly label: string;
  /** A short name for the list of steps. */
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** The value type of one field of the catalogue. */
export type ValueOf<F> = F extends { kind: 'choice'; options: readonly Option<infer O>[] }
  ? O
  : F extends { kind: 'choices'; options: readonly Option<infer O>[] }
    ? readonly O[]
    : F extends { kind: 'integer' }
      ? number
      : F extends { kind: 'boolean' }
        ? boolean
        : F extends { kind: 'text' }
          ? string
          : F extends { kind: 'list' }
            ? readonly ListItem[]
            : never;

type Spec<F> = Omit<F, 'kind'>;

export const choice = <const N extends string, const O extends string>(
  spec: Spec<ChoiceField<N, O>>,
): ChoiceField<N, O> => ({
  kind: 'choice',
  ...spec,
});
export const choices = <const N extends string, const O extends string>(
  spec: Spec<ChoicesField<N, O>>,
): ChoicesField<N, O> => ({ kind: 'choices', ...spec });
export const integer = <const N extends string>(spec: Spec<IntegerField<N>>): IntegerField<N> => ({
  kind: 'integer',
  ...spec,
});
export const boolean = <const N extends string>(spec: Spec<BooleanField<N>>): BooleanField<N> => ({
  kind: 'boolean',
  ...spec,
});
export const text = <const N extends string>(spec: Spec<TextField<N>>): TextField<N> => ({ kind: 'text', ...spec });
export const list = <const N extends string>(spec: Spec<ListField<N>>): ListField<N> => ({ kind: 'list', ...spec });
export const customer = <const N extends string>(spec: CustomerField<N>): CustomerField<N> => spec;
