/** Every command, in the order of the help. */
import type { Command } from '../command.ts';
import { autoscaleDisableCommand, autoscaleEnableCommand } from './autoscale-enable.ts';
import { autoscaleHistoryCommand } from './autoscale-history.ts';
import { autoscaleListCommand } from './autoscale-list.ts';
import { autoscaleShowCommand } from './autoscale-show.ts';
import { checkCommand } from './check.ts';
import { completionCommand } from './completion.ts';
import { generateCommand } from './generate.ts';
import { multiregionFailoverCommand } from './multiregion-failover.ts';
import { multiregionListCommand } from './multiregion-list.ts';
import { multiregionStatusCommand } from './multiregion-status.ts';
import { packageCommand } from './package.ts';
import { presetsCommand } from './presets.ts';
import { vmssInstancesCommand } from './vmss-instances.ts';
import { vmssListCommand } from './vmss-list.ts';
import { vmssScaleCommand } from './vmss-scale.ts';
import { vmssShowCommand } from './vmss-show.ts';
import { vmssUpdateCommand } from './vmss-update.ts';

export const COMMANDS: readonly Command[] = [
  generateCommand,
  packageCommand,
  presetsCommand,
  checkCommand,
  vmssListCommand,
  vmssShowCommand,
  vmssInstancesCommand,
  vmssScaleCommand,
  vmssUpdateCommand,
  autoscaleListCommand,
  autoscaleShowCommand,
  autoscaleEnableCommand,
  autoscaleDisableCommand,
  autoscaleHistoryCommand,
  multiregionListCommand,
  multiregionStatusCommand,
  multiregionFailoverCommand,
  completionCommand,
];
