/** Every command, in the order of the help. */
import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { generateCommand } from './generate.ts';
import { packageCommand } from './package.ts';
import { presetsCommand } from './presets.ts';

export const COMMANDS: readonly Command[] = [generateCommand, packageCommand, presetsCommand, checkCommand];
