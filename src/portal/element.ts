/** The shapes of the portal's elements that packages use. */

/** Text, or an expression in brackets that yields the value. */
type Expression = string;
type OrExpression<T> = T | Expression;

export interface AllowedValue {
  readonly label: string;
  readonly value: string;
}
/** Either a pattern or an expression that must hold; each with the words for a customer who breaks it. */
export type Validation =
  | { readonly regex: string; readonly message: string }
  | { readonly isValid: Expression; readonly message: string };
export type OsPlatform = 'Linux' | 'Windows';
export type InfoIcon = 'None' | 'Info' | 'Warning' | 'Error';

/** What each element takes besides name, type, label, tool tip and `visible`. */
interface Members {
  'Microsoft.Common.TextBox': {
    readonly defaultValue: string;
    readonly subLabel?: string | undefined;
    readonly constraints: { readonly required: boolean; readonly validations: readonly Validation[] };
  };
  'Microsoft.Common.CheckBox': { readonly defaultValue: boolean };
  'Microsoft.Common.Slider': {
    readonly min: OrExpression<number>;
    readonly max: OrExpression<number>;
    readonly defaultValue: number;
    readonly subLabel?: string | undefined;
  };
  /** The default is a label; conditions compare with values. */
  'Microsoft.Common.OptionsGroup': {
    readonly defaultValue: string;
    readonly constraints: { readonly allowedValues: readonly AllowedValue[] };
  };
  'Microsoft.Common.DropDown': {
    readonly defaultValue: string | readonly string[];
    readonly multiselect?: boolean;
    readonly selectAll?: boolean;
    readonly filter?: boolean;
    readonly constraints: { readonly required: boolean; readonly allowedValues: readonly AllowedValue[] };
  };
  'Microsoft.Common.PasswordBox': {
    readonly constraints: { readonly required: boolean; readonly regex: string; readonly validationMessage: string };
    readonly options: { readonly hideConfirmation: boolean };
  };
  'Microsoft.Common.InfoBox': { readonly options: { readonly icon: InfoIcon; readonly text: string } };
  'Microsoft.Compute.SizeSelector': {
    readonly recommendedSizes: readonly string[];
    readonly osPlatform: OsPlatform;
    readonly imageReference: { readonly publisher: string; readonly offer: string; readonly sku: string };
  };
  'Microsoft.Compute.UserNameTextBox': {
    readonly constraints: { readonly required: boolean };
    readonly osPlatform: OsPlatform;
  };
  'Microsoft.Compute.CredentialsCombo': {
    readonly constraints: { readonly required: boolean };
    readonly options: { readonly hideConfirmation: boolean; readonly hidePassword?: boolean };
    readonly osPlatform: OsPlatform;
  };
}
export type ElementType = keyof Members;

type Words = string | Readonly<Record<string, string>>;
interface Named {
  readonly name: string;
  readonly label?: Words | undefined;
  readonly toolTip?: Words | undefined;
  readonly visible?: Expression | undefined;
}
/** An element as it stands in the file. */
export interface UiElement {
  readonly name: string;
  readonly type: ElementType;
  readonly visible?: Expression;
  readonly [member: string]: unknown;
}

/** An element with its members in one order, those that are not given left out. */
export function uiElement<T extends ElementType>(type: T, members: Named & Members[T]): UiElement {
  const { name, label, toolTip, visible, ...own } = members;
  const all = { name, type, label, toolTip, ...own, visible };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as UiElement;
}

/**
 * What Azure takes for a password on a Linux machine: 12 to 72 characters of three kinds out of four.
 * Azure page: "Linux virtual machine FAQ".
 */
export const LINUX_PASSWORD = {
  regex: passwordPattern(12, 72),
  message:
    'Use 12 to 72 characters with three of these: a lower-case letter, an upper-case letter, a digit, another character.',
} as const;

function passwordPattern(min: number, max: number): string {
  const kinds = ['[a-z]', '[A-Z]', '[0-9]', '[^a-zA-Z0-9]'];
  const threes = kinds.map((left) =>
    kinds
      .filter((kind) => kind !== left)
      .map((kind) => `(?=.*${kind})`)
      .join(''),
  );
  return `^(${threes.join('|')}).{${min},${max}}$`;
}
