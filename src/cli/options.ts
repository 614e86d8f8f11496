/** Options that several commands share. */
import type { Option } from './command.ts';
import { FORMATS } from './output/format.ts';

export const DESIGN_OPTIONS: readonly Option[] = [
  { flags: '--design <file>', description: 'the design, as saved by the page; "-" reads it from stdin', isPath: true },
  { flags: '--preset <name>', description: 'a built-in design instead of a file; see `scale presets`' },
];

export const OUTPUT_OPTIONS: readonly Option[] = [
  {
    flags: '-o, --output <format>',
    description: 'how to print the result; the default is table, or what SCALE_OUTPUT says',
    choices: FORMATS,
  },
  { flags: '--query <jmespath>', description: 'print only this part of the result (JMESPath, https://jmespath.org)' },
];

export const VERBOSE: Option = { flags: '--verbose', description: 'tell on stderr what is done, with every request' };

const GROUP: Option = {
  flags: '-g, --resource-group <name>',
  description: 'the resource group; the default is what AZURE_DEFAULTS_GROUP says',
};
const SUBSCRIPTION: Option = {
  flags: '--subscription <id-or-name>',
  description: 'the default is AZURE_SUBSCRIPTION_ID, then the one that `az account set` chose',
};

/** For commands that read from Azure. */
export const AZURE_OPTIONS: readonly Option[] = [GROUP, SUBSCRIPTION, ...OUTPUT_OPTIONS, VERBOSE];

export const DRY_RUN: Option = { flags: '--dry-run', description: 'show what would be done and change nothing' };
export const YES: Option = { flags: '-y, --yes', description: 'do not ask' };
export const NO_WAIT: Option = { flags: '--no-wait', description: 'return as soon as Azure has accepted the change' };
