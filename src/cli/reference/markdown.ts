/** The reference page, docs/cli.md, made from the commands' own descriptions. */
import type { Argument, Command, Group, Option } from '../command.ts';
import { EXIT } from '../exit-code.ts';

const INTRODUCTION = `# The \`scale\` command

Made from the descriptions in \`src/cli/commands\`; do not edit by hand.

Results go to stdout, everything else to stderr. Progress is shown only where stderr is a terminal.

Azure commands sign in like other Azure tools: environment variables, managed identity, \`az login\`. \`AZURE_TOKEN_CREDENTIALS\` narrows that.
`;

const EXIT_CODES: readonly [code: number, meaning: string][] = [
  [EXIT.done, 'done, also when there was nothing to do'],
  [EXIT.failed, 'failed, or `scale check` found an error'],
  [EXIT.usage, 'the command line or a file it names is wrong; nothing was done'],
  [EXIT.notAllowed, 'not signed in, or not allowed'],
  [EXIT.notFound, 'not found'],
  [EXIT.interrupted, 'stopped by Ctrl-C'],
];

const VARIABLES: readonly [name: string, meaning: string][] = [
  ['SCALE_OUTPUT', 'the output format when `--output` is left out'],
  ['AZURE_SUBSCRIPTION_ID', 'the subscription when `--subscription` is left out'],
  ['AZURE_DEFAULTS_GROUP', 'the resource group when `--resource-group` is left out'],
  ['SCALE_RESOURCE_MANAGER_URL', 'where Azure Resource Manager is, for other clouds; https only'],
  ['NO_COLOR', 'no colour when it is set'],
];

export function reference(commands: readonly Command[]): string {
  const groups = [...new Set(commands.map((command) => command.group))];
  return [
    INTRODUCTION,
    table(
      'Exit code',
      'Meaning',
      EXIT_CODES.map(([code, meaning]) => [String(code), meaning]),
    ),
    table(
      'Variable',
      'Meaning',
      VARIABLES.map(([name, meaning]) => [`\`${name}\``, meaning]),
    ),
    ...groups.map((group) => groupText(group, commands)),
  ].join('\n');
}

const groupText = (group: Group, commands: readonly Command[]): string =>
  [`## ${group}`, '', ...commands.filter((command) => command.group === group).map(commandText)].join('\n');

function commandText(command: Command): string {
  const { name, summary, details = [], examples, permissions } = command;
  return [
    `### scale ${name}`,
    '',
    [`${summary}.`, ...details].join('\n\n'),
    '',
    `\`\`\`sh\n${['scale', name, ...(command.arguments ?? []).map(argumentText)].join(' ')}\n\`\`\``,
    '',
    rows(command),
    '```sh',
    ...examples.flatMap(({ says, line }) => [`# ${says}`, line]),
    '```',
    '',
    ...(permissions ? ['Azure must allow:', '', ...permissions.map((action) => `- ${actionText(action)}`), ''] : []),
  ].join('\n');
}

const argumentText = ({ name, isOptional }: Argument): string =>
  isOptional ? `[${name.toUpperCase()}]` : name.toUpperCase();

function rows({ arguments: args = [], options }: Command): string {
  const all = [
    ...args.map((argument): [string, string] => [`\`${argumentText(argument)}\``, meaning(argument)]),
    ...options.map((option): [string, string] => [`\`${option.flags}\``, meaning(option)]),
  ];
  return all.length === 0 ? '' : table('Argument or option', 'Meaning', all);
}

const meaning = ({ description, choices }: Argument | Option): string =>
  choices ? `${description}: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : description;

/** The action in code type, a remark after it in words. */
const actionText = (action: string): string => action.replace(/^\S+/, (name) => `\`${name}\``);

const table = (left: string, right: string, lines: readonly (readonly [string, string])[]): string =>
  [`| ${left} | ${right} |`, '|---|---|', ...lines.map(([a, b]) => `| ${a} | ${b.replaceAll('|', '\\|')} |`), ''].join(
    '\n',
  );
