/** A wizard as the portal runs it: answers, what they show and hide, and the values that go to the template. */
import { evaluateExpression, isExpression, parseExpression, type Surroundings } from './portal-expression.ts';

// biome-ignore lint/suspicious/noExplicitAny: the files are plain JSON here, read member by member.
export type Node = { [member: string]: any };

export interface Placed {
  /** Step, section if there is one, element: `['scalingConfig', 'vmssConfig', 'instanceCount']`. */
  readonly path: readonly string[];
  readonly element: Node;
}

export const isSection = (element: Node): boolean => element.type === 'Microsoft.Common.Section';
export const isNote = (element: Node): boolean => element.type === 'Microsoft.Common.InfoBox';

/** Sections and elements in the order of the page. */
export const placedElements = (ui: Node): Placed[] =>
  [{ name: 'basics', elements: ui.parameters.basics }, ...ui.parameters.steps].flatMap((step: Node) =>
    step.elements.flatMap((element: Node): Placed[] => [
      { path: [step.name, element.name], element },
      ...(element.elements ?? []).map((child: Node) => ({
        path: [step.name, element.name, child.name],
        element: child,
      })),
    ]),
  );

/** Every text in a document. */
export function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

export interface Wizard {
  isVisible(name: string): boolean;
  /** The limits of a slider as they stand. */
  limits(name: string): [min: number, max: number];
  /** The first message of a text box, if its value is not taken. */
  message(name: string): string | undefined;
  /** Parameter values; hidden ones are left out. */
  payload(): Record<string, unknown>;
}

/** Answers by element name; what is not answered keeps its default. */
export function openWizard(ui: Node, answers: Readonly<Record<string, unknown>> = {}, location = 'westeurope'): Wizard {
  const all = placedElements(ui);
  const byPath = new Map(all.map((placed) => [placed.path.join('/'), placed]));
  const named = (name: string): Placed => {
    const found = all.find((placed) => placed.element.name === name);
    if (!found) throw new RangeError(`No element ${name}.`);
    return found;
  };

  const around: Surroundings = {
    location,
    valueAt(path) {
      for (let end = path.length; end > 1; end--) {
        const placed = byPath.get(path.slice(0, end).join('/'));
        if (!placed || isSection(placed.element)) continue;
        if (!isShown(placed)) return undefined;
        return path
          .slice(end)
          .reduce<unknown>((value, key) => (value as Node | undefined)?.[key], answerOf(placed.element));
      }
      throw new RangeError(`No element at ${path.join('/')}.`);
    },
  };
  const evaluate = (text: unknown): unknown =>
    isExpression(text) ? evaluateExpression(parseExpression(text), around) : text;
  const isShown = ({ path, element }: Placed): boolean => {
    const section = path.length > 2 ? byPath.get(path.slice(0, 2).join('/')) : undefined;
    if (section && !isShown(section)) return false;
    return element.visible === undefined || evaluate(element.visible) === true;
  };
  const answerOf = (element: Node): unknown => answers[element.name] ?? defaultOf(element);

  return {
    isVisible: (name) => isShown(named(name)),
    limits(name) {
      const { element } = named(name);
      return [evaluate(element.min) as number, evaluate(element.max) as number];
    },
    message(name) {
      const { element } = named(name);
      const value = String(answerOf(element));
      return element.constraints.validations.find((rule: Node) =>
        'regex' in rule ? !new RegExp(rule.regex).test(value) : evaluate(rule.isValid) !== true,
      )?.message;
    },
    payload() {
      const entries = Object.entries(ui.parameters.outputs).map(([name, text]) => [name, evaluate(text)] as const);
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    },
  };
}

function defaultOf(element: Node): unknown {
  switch (element.type) {
    case 'Microsoft.Common.OptionsGroup':
    case 'Microsoft.Common.DropDown': {
      const labelled = (label: string): unknown =>
        element.constraints.allowedValues.find((allowed: Node) => allowed.label === label)?.value;
      return Array.isArray(element.defaultValue) ? element.defaultValue.map(labelled) : labelled(element.defaultValue);
    }
    case 'Microsoft.Compute.SizeSelector':
      return element.recommendedSizes[0];
    case 'Microsoft.Compute.UserNameTextBox':
      return 'operator';
    case 'Microsoft.Common.PasswordBox':
      return 'pass-Word-1234';
    case 'Microsoft.Compute.CredentialsCombo':
      return element.options.hidePassword === true
        ? { authenticationType: 'sshPublicKey', sshPublicKey: 'ssh-ed25519 AAAA' }
        : { authenticationType: 'password', password: 'pass-Word-1234' };
    default:
      return element.defaultValue;
  }
}
