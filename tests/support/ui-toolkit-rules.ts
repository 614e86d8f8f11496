/** The ARM template test toolkit's rules for createUiDefinition, as a list of what a document breaks. */
import { isNote, isSection, type Node, placedElements } from './portal-wizard.ts';

type Rule = (ui: Node, template: Node) => string[];

const SCHEMA = 'https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#';
const RESERVED = ['applicationResourceName', 'jitAccessPolicy', 'managedIdentity', 'managedResourceGroupId'];
const LENGTH = /\{\d+(,\d*)?\}/g;

const elements = (ui: Node): Node[] => placedElements(ui).map(({ element }) => element);
const ofType = (ui: Node, type: string): Node[] => elements(ui).filter((element) => element.type === type);
const outputs = (ui: Node): [string, string][] => Object.entries(ui.parameters.outputs);
const outputOf = (ui: Node, name: string): string | undefined =>
  outputs(ui).find(([, text]) => new RegExp(`(\\.|')${name}\\b`).test(text))?.[0];
const say = (name: string, words: string): string => `${name}: ${words}`;
const unless = (holds: boolean, ...words: string[]): string[] => (holds ? [] : words);

const RULES: Readonly<Record<string, Rule>> = {
  'Allowed-Values-Should-Actually-Be-Allowed': (ui, template) =>
    elements(ui)
      .filter((element) => element.constraints?.allowedValues)
      .flatMap((element) => {
        const output = outputOf(ui, element.name);
        const parameter = output === undefined ? undefined : template.parameters[output];
        if (!parameter) return [say(element.name, 'no output or parameter')];
        const offered: string[] = element.constraints.allowedValues.map((allowed: Node) => allowed.value);
        const defaults: string[] = [parameter.defaultValue].flat();
        return [
          ...unless(
            !parameter.allowedValues || offered.every((value) => parameter.allowedValues.includes(value)),
            say(element.name, 'offers what the template refuses'),
          ),
          ...unless(
            defaults.every((value) => offered.includes(value)),
            say(element.name, 'does not offer the default'),
          ),
        ];
      }),
  'Controls-In-Outputs-Must-Exist': (ui) =>
    outputs(ui).flatMap(([name, text]) => {
      const [, basics, step, element] = /^\[(?:basics\('(\w+)'\)|steps\('(\w+)'\)\.(\w+))/.exec(text) ?? [];
      if (basics !== undefined)
        return unless(
          ui.parameters.basics.some((e: Node) => e.name === basics),
          say(name, text),
        );
      if (step === undefined) return [];
      const found = ui.parameters.steps.find((s: Node) => s.name === step);
      return unless(found?.elements.some((e: Node) => e.name === element) === true, say(name, text));
    }),
  'CreateUIDefinition-Must-Not-Have-Blanks': (ui) => blanks(ui, ''),
  'CreateUIDefinition-Should-Have-Schema': (ui) =>
    unless(ui.$schema === SCHEMA && SCHEMA.includes(`/${ui.version}/`), 'schema or version'),
  'Credential-Confirmation-Should-Not-Be-Hidden': (ui) =>
    elements(ui)
      .filter((e) => e.options?.hideConfirmation === true)
      .map((e) => say(e.name, 'hides the confirmation')),
  'Handler-Must-Be-Correct': (ui) => unless(ui.handler === 'Microsoft.Azure.CreateUIDef', 'handler'),
  'HideExisting-Must-Be-Correctly-Handled': (ui) =>
    elements(ui)
      .filter((e) => /StorageAccountSelector|PublicIpAddressCombo|VirtualNetworkCombo/.test(e.type))
      .map((e) => say(e.name, 'is not expected in a package')),
  'Location-Should-Be-In-Outputs': (ui) => unless(ui.parameters.outputs.location === '[location()]', 'location'),
  'Outputs-Must-Be-Present-In-Template-Parameters': (ui, template) =>
    outputs(ui)
      .map(([name]) => name)
      .filter((name) => !RESERVED.includes(name) && !template.parameters[name]),
  'Parameters-Without-Default-Must-Exist-In-CreateUIDefinition': (ui, template) =>
    Object.entries<Node>(template.parameters)
      .filter(([name, parameter]) => parameter.defaultValue === undefined && !(name in ui.parameters.outputs))
      .map(([name]) => name),
  'Password-Textboxes-Must-Be-Used-For-Password-Parameters': (ui, template) =>
    ofType(ui, 'Microsoft.Common.PasswordBox').flatMap((e) =>
      unless(
        /^secure/i.test(template.parameters[outputOf(ui, e.name) ?? '']?.type ?? ''),
        say(e.name, 'feeds no secure parameter'),
      ),
    ),
  'PasswordBoxes-Must-Have-Min-Length': (ui) =>
    ofType(ui, 'Microsoft.Common.PasswordBox').flatMap((e) => {
      const lengths = e.constraints?.regex?.match(LENGTH) ?? [];
      const sum = lengths.reduce((total: number, part: string) => total + Number.parseInt(part.slice(1), 10), 0);
      return unless(sum >= 12, say(e.name, 'takes passwords that are too short'));
    }),
  'Textboxes-Are-Well-Formed': (ui) =>
    ofType(ui, 'Microsoft.Common.TextBox').flatMap((e) => {
      const patterns: string[] = e.constraints.validations.flatMap((rule: Node) => rule.regex ?? []);
      return unless(
        patterns.length > 0 && patterns.every((pattern) => new RegExp(pattern) && pattern.match(LENGTH)),
        say(e.name, 'needs a regex with a length'),
      );
    }),
  'Tooltips-Should-Be-Present': (ui) =>
    elements(ui)
      .filter((e) => !isNote(e) && !isSection(e) && [e.toolTip].flat().every((tip) => !tip))
      .map((e) => say(e.name, 'no tool tip')),
  'Usernames-Should-Not-Have-A-Default': (ui) =>
    ofType(ui, 'Microsoft.Compute.UserNameTextBox')
      .filter((e) => e.defaultValue)
      .map((e) => e.name),
  'Validations-Must-Have-Message': (ui) =>
    elements(ui).flatMap((e) =>
      (e.constraints?.validations ?? []).filter((rule: Node) => !rule.message).map(() => e.name),
    ),
  'VMSizes-Must-Match-Template': (ui, template) =>
    ofType(ui, 'Microsoft.Compute.SizeSelector').flatMap((e) =>
      unless(
        template.parameters[outputOf(ui, e.name) ?? ''] !== undefined && !e.constraints?.allowedSizes,
        say(e.name, 'feeds no parameter'),
      ),
    ),
};

export const TOOLKIT_RULES: readonly string[] = Object.keys(RULES);

/** Every breach as `rule: what`. */
export const toolkitBreaches = (ui: Node, template: Node): string[] =>
  Object.entries(RULES).flatMap(([name, rule]) => rule(ui, template).map((words) => `${name}: ${words}`));

const MAY_BE_BLANK = ['basics', 'steps', 'defaultValue'];

function blanks(node: unknown, key: string): string[] {
  const isBlank =
    node === null ||
    (typeof node === 'string' && node.trim() === '') ||
    (typeof node === 'object' && Object.keys(node).length === 0);
  if (isBlank) return MAY_BE_BLANK.includes(key) ? [] : [`${key} is blank`];
  return typeof node === 'object' ? Object.entries(node).flatMap(([name, value]) => blanks(value, name)) : [];
}
