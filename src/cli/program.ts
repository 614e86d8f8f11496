/** Makes commander's program from the commands' own descriptions. */
import { Argument, Command as Node, Option } from 'commander';
// biome-ignore lint/style/noRestrictedImports: name and version of the program stand there and nowhere else.
import packageJson from '../../package.json' with { type: 'json' };
import { type Command, type Context, type Environment, isNegation, negated, optionName } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { usageFailure } from './failure.ts';
import { Input } from './input.ts';
import { coloursFor } from './output/colour.ts';
import { FORMATS, type Format, formatted, queryOf } from './output/format.ts';
import { oneOf } from './output/words.ts';
import { GROUP_SUMMARIES } from './reference/groups.ts';
import type { Streams } from './streams.ts';

const WIDTH = 100;

export function programFor(streams: Streams, environment: Environment, done: (code: ExitCode) => void): Node {
  const { strong } = coloursFor(streams.stdout, environment);
  const { error } = coloursFor(streams.stderr, environment);
  const program = new Node('scale')
    .description('Design how a workload scales on Azure, and operate what was designed.')
    .version(packageJson.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .showHelpAfterError('Run the command with --help to see what it takes.')
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      getOutHelpWidth: () => Math.min(streams.stdout.columns ?? WIDTH, WIDTH),
      getErrHelpWidth: () => Math.min(streams.stderr.columns ?? WIDTH, WIDTH),
      outputError: (text, write) =>
        write(text.replace(/^error: (.)/, (_, first: string) => `${error('Error:')} ${first.toUpperCase()}`)),
    })
    .configureHelp({ styleTitle: strong, subcommandTerm: (node) => termOf(node) });
  const nodes = new Map<string, Node>([['', program]]);
  for (const command of COMMANDS) {
    const words = command.name.split(' ');
    const parent = parentOf(words, nodes, program);
    const node = parent.command(words.at(-1) ?? '').copyInheritedSettings(program);
    fill(node, command);
    if (words.length === 1) node.helpGroup(`${command.group}:`);
    node.action(async () => done(await runOne(command, node, streams, environment)));
  }
  return program;
}

/** `vmss` of `vmss show`, made when it is first met. */
function parentOf(words: readonly string[], nodes: Map<string, Node>, program: Node): Node {
  if (words.length === 1) return program;
  const [name = ''] = words;
  const known = nodes.get(name);
  if (known) return known;
  const made = program
    .command(name)
    .copyInheritedSettings(program)
    .description(GROUP_SUMMARIES[name] ?? '')
    .helpGroup('Azure:');
  nodes.set(name, made);
  return made;
}

const termOf = (node: Node): string =>
  [
    node.name(),
    ...node.registeredArguments.map((argument) =>
      (argument.required ? argument.name() : `[${argument.name()}]`).toUpperCase(),
    ),
  ].join(' ');

function fill(node: Node, command: Command): void {
  node.summary(command.summary).description([`${command.summary}.`, ...(command.details ?? [])].join('\n\n'));
  for (const { name, description, isOptional, choices } of command.arguments ?? []) {
    const argument = new Argument(isOptional ? `[${name}]` : `<${name}>`, description);
    node.addArgument(choices ? argument.choices([...choices]) : argument);
  }
  for (const { flags, description, choices } of command.options) {
    const option = new Option(flags, description);
    node.addOption(choices ? option.choices([...choices]) : option);
  }
  const examples = command.examples.map(({ says, line }) => `  ${says}:\n    ${line}`);
  node.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
  if (command.permissions) node.addHelpText('after', `\nAzure must allow:\n  ${command.permissions.join('\n  ')}`);
}

async function runOne(command: Command, node: Node, streams: Streams, environment: Environment): Promise<ExitCode> {
  const argumentNames = (command.arguments ?? []).map((argument) => argument.name);
  const optionNames = command.options.map(optionName);
  const values: Record<string, unknown> = { ...node.opts() };
  // commander reads `--no-wait` as "wait is false".
  for (const option of command.options.filter(isNegation))
    values[optionName(option)] = values[negated(option)] === false;
  argumentNames.forEach((name, i) => {
    values[name] = node.processedArgs[i];
  });
  const input = new Input(new Set([...argumentNames, ...optionNames]), values);
  const context = await contextFor(input, optionNames.includes('output'), streams, environment);
  return (await command.run(context)) ?? EXIT.done;
}

/** The format and the query are read before the command does anything, so a wrong one changes nothing. */
async function contextFor(input: Input, prints: boolean, streams: Streams, environment: Environment): Promise<Context> {
  const format = prints ? formatOf(input, environment) : 'table';
  const query = prints ? await queryOf(input.text('query')) : undefined;
  const { strong } = coloursFor(streams.stdout, environment);
  const { warning } = coloursFor(streams.stderr, environment);
  return {
    input,
    streams,
    environment,
    commands: COMMANDS,
    print: async (result) => void streams.stdout.write(await formatted(result, format, query, strong)),
    note: (text) => void streams.stderr.write(`${text}\n`),
    warn: (text) => void streams.stderr.write(`${warning('Warning:')} ${text}\n`),
  };
}

function formatOf(input: Input, { SCALE_OUTPUT }: Environment): Format {
  const asked = input.text('output') ?? (SCALE_OUTPUT || 'table');
  const format = FORMATS.find((known) => known === asked);
  if (format === undefined) throw usageFailure(`SCALE_OUTPUT is "${asked}". Allowed: ${oneOf(FORMATS)}.`);
  return format;
}
