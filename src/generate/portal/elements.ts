/** From a field of the catalogue to the portal's element for it. */
import { imageOf, SUGGESTED_VM_SIZES } from '#azure';
import {
  allowedText,
  type ChoiceField,
  type ChoicesField,
  type Design,
  type Field,
  type FieldName,
  type IntegerField,
  type TextField,
} from '#design';
import {
  type AllowedValue,
  allOf,
  call,
  expression,
  int,
  LINUX_PASSWORD,
  literal,
  type OsPlatform,
  type UiElement,
  uiElement,
  type Validation,
} from '#portal';
import { signsInWithKey } from '../main/parameters.ts';
import { sliderLimits } from './order.ts';
import { offered, reference } from './visibility.ts';

const defaultOf = <T>(design: Design, field: Field): T => design.values[field.name as FieldName] as T;

/** The element of a field; `visible` is what may hide it. A list has none: it is the architect's alone. */
export function elementOf(design: Design, field: Field, visible: string | undefined): UiElement {
  const common = { name: field.name, label: field.label, toolTip: field.help, visible };
  switch (field.kind) {
    case 'choice':
      return choiceElement(design, field, common);
    case 'choices':
      return uiElement('Microsoft.Common.DropDown', {
        ...common,
        // An array, also for one: given as a text it would come out as a text until the customer changes it.
        defaultValue: defaultOf<readonly string[]>(design, field).map((value) => labelOf(field, value)),
        multiselect: true,
        selectAll: field.maxItems >= field.options.length,
        filter: true,
        constraints: { required: field.minItems > 0, allowedValues: field.options.map(allowedValue) },
      });
    case 'integer':
      return field.control === 'slider'
        ? uiElement('Microsoft.Common.Slider', {
            ...common,
            ...sliderLimits(design, field),
            defaultValue: defaultOf<number>(design, field),
            subLabel: field.unit,
          })
        : numberBox(design, field, common);
    case 'boolean':
      return uiElement('Microsoft.Common.CheckBox', { ...common, defaultValue: defaultOf<boolean>(design, field) });
    case 'text':
      return field.control === 'vmSize'
        ? uiElement('Microsoft.Compute.SizeSelector', {
            ...common,
            recommendedSizes: recommendedSizes(defaultOf<string>(design, field)),
            osPlatform: osPlatform(design),
            imageReference: imageReference(design),
          })
        : textBox(design, field, common);
    case 'userName':
      return uiElement('Microsoft.Compute.UserNameTextBox', {
        ...common,
        constraints: { required: true },
        osPlatform: osPlatform(design),
      });
    case 'credentials':
      return credentials(design, common);
    case 'list':
      throw new TypeError(`The field ${field.name} is a list, and the portal has no element for lists.`);
  }
}

interface Common {
  readonly name: string;
  readonly label: string;
  readonly toolTip: string;
  readonly visible: string | undefined;
}

const allowedValue = ({ label, value }: AllowedValue): AllowedValue => ({ label, value });
const labelOf = (field: ChoiceField | ChoicesField, value: string): string =>
  field.options.find((option) => option.value === value)?.label ?? value;

function choiceElement(design: Design, field: ChoiceField, common: Common): UiElement {
  const types: readonly string[] = offered(design);
  const options = field.options.filter((option) => field.name !== 'deploymentType' || types.includes(option.value));
  const defaultValue = labelOf(field, defaultOf<string>(design, field));
  const allowedValues = options.map(allowedValue);
  return field.control === 'dropdown'
    ? uiElement('Microsoft.Common.DropDown', {
        ...common,
        defaultValue,
        constraints: { required: true, allowedValues },
      })
    : uiElement('Microsoft.Common.OptionsGroup', { ...common, defaultValue, constraints: { allowedValues } });
}

/** A number without a slider is a text box, whose value is text: the output turns it into a number. */
function numberBox(design: Design, field: IntegerField, common: Common): UiElement {
  const value = int(reference(field.name));
  const isInRange = allOf([call('greaterOrEquals', value, field.min), call('lessOrEquals', value, field.max)]) ?? value;
  const message = `Enter ${allowedText(field)}${field.unit === undefined ? '' : ` (${field.unit})`}.`;
  return uiElement('Microsoft.Common.TextBox', {
    ...common,
    // The tool tip names the unit too: not every version of the portal shows the text below a box.
    toolTip: field.unit === undefined ? common.toolTip : `${common.toolTip} Unit: ${field.unit}.`,
    defaultValue: String(defaultOf<number>(design, field)),
    subLabel: field.unit,
    constraints: {
      required: true,
      validations: [
        { regex: `^[0-9]{1,${String(field.max).length}}$`, message },
        { isValid: expression(isInRange), message },
      ],
    },
  });
}

function textBox(design: Design, field: TextField, common: Common): UiElement {
  const length = {
    regex: `^[\\s\\S]{${field.minLength},${field.maxLength}}$`,
    message: `Use ${field.minLength} to ${field.maxLength} characters.`,
  };
  const pattern: Validation[] =
    field.pattern === undefined ? [] : [{ regex: field.pattern, message: `Enter ${allowedText(field)}.` }];
  return uiElement('Microsoft.Common.TextBox', {
    ...common,
    defaultValue: literal(defaultOf<string>(design, field)),
    constraints: { required: field.minLength > 0, validations: [...pattern, length] },
  });
}

const osPlatform = (design: Design): OsPlatform => design.values.osType;

function imageReference(design: Design) {
  const { osType, linuxImage, windowsImage } = design.values;
  const { publisher, offer, sku } = imageOf(osType === 'Linux' ? linuxImage : windowsImage);
  return { publisher, offer, sku };
}

/** The portal preselects the first one that the region has. */
const recommendedSizes = (first: string): string[] => [
  first,
  ...SUGGESTED_VM_SIZES.map((size) => size.name).filter((name) => name !== first),
];

function credentials(design: Design, common: Common): UiElement {
  const { name, toolTip, visible } = common;
  const password = { password: 'Password', confirmPassword: 'Confirm password' };
  const shared = { name, visible, constraints: { required: true }, osPlatform: osPlatform(design) };
  if (signsInWithKey(design)) {
    return uiElement('Microsoft.Compute.CredentialsCombo', {
      ...shared,
      label: { authenticationType: 'Authentication type', sshPublicKey: 'SSH public key' },
      toolTip: { authenticationType: toolTip, sshPublicKey: toolTip },
      options: { hideConfirmation: false, hidePassword: true },
    });
  }
  if (design.values.osType === 'Windows') {
    return uiElement('Microsoft.Compute.CredentialsCombo', {
      ...shared,
      label: password,
      toolTip: { password: toolTip },
      options: { hideConfirmation: false },
    });
  }
  return uiElement('Microsoft.Common.PasswordBox', {
    name,
    visible,
    label: password,
    toolTip,
    constraints: { required: true, regex: LINUX_PASSWORD.regex, validationMessage: LINUX_PASSWORD.message },
    options: { hideConfirmation: false },
  });
}
