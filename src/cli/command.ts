/** What a command is: its words, its options and what it does. Help, completion and docs/cli.md are made from it. */
import type { ExitCode } from './exit-code.ts';
import type { Input } from './input.ts';
import type { Result } from './output/result.ts';
import type { Streams } from './streams.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Argument {
  readonly name: string;
  readonly description: string;
  readonly isOptional?: boolean;
  readonly choices?: readonly string[];
}

export interface Option {
  /** As commander writes them: `-g, --resource-group <name>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** The value is a file or folder; completion offers those. */
  readonly isPath?: boolean;
}

export interface Example {
  readonly says: string;
  readonly line: string;
}

/** What a running command has: what was asked, and ways to answer. */
export interface Context {
  readonly input: Input;
  readonly streams: Streams;
  readonly environment: Environment;
  /** Every command there is, for those that talk about commands. */
  readonly commands: readonly Command[];
  /** Prints the result on stdout in the format that was asked for. */
  print(result: Result): Promise<void>;
  /** One line on stderr. */
  note(text: string): void;
  /** One line on stderr that says what may go wrong. */
  warn(text: string): void;
}

export type Group = 'Design' | 'Scale sets' | 'Autoscale' | 'Multi-region' | 'Shell';

export interface Command {
  /** Words after `scale`: `vmss show`. */
  readonly name: string;
  readonly group: Group;
  readonly summary: string;
  /** Paragraphs below the summary. */
  readonly details?: readonly string[];
  readonly arguments?: readonly Argument[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** What Azure must allow, as role actions. */
  readonly permissions?: readonly string[];
  /** Heavy parts are imported in here, so that the help loads none of them. Returns 0 unless it says otherwise. */
  run(context: Context): Promise<ExitCode | undefined>;
}

/** `--resource-group` of `-g, --resource-group <name>`. */
export const longFlag = (option: Option): string => /--[a-z-]+/.exec(option.flags)?.[0] ?? option.flags;

/** `resourceGroup` of `-g, --resource-group <name>`, the name under which an input holds the value. */
export const optionName = (option: Option): string =>
  longFlag(option)
    .slice(2)
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `--no-wait` and its like. */
export const isNegation = (option: Option): boolean => longFlag(option).startsWith('--no-');

/** `wait` of `--no-wait`. */
export const negated = (option: Option): string => {
  const name = optionName(option).slice('no'.length);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

export const takesValue = (option: Option): boolean => option.flags.includes('<');
