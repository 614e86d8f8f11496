/** `scale:autoscale.predictive` and `.logAnalytics`: looking ahead, and looking back. */

import { childOptions, defineFunction, isoDuration, option, type Resource, resource, resourceId } from '#arm';
import { LIMITS } from '#azure';

const { duration, oneOf, options, text } = option;

export const predictive = defineFunction<
  [string, number | string],
  { predictiveAutoscalePolicy: { scaleMode: string; scaleLookAheadTime: string } }
>(
  {
    name: 'scale:autoscale.predictive',
    summary: `Scales out ahead of a CPU load that comes back. It learns for ${LIMITS.autoscale.predictiveHistoryDays} days, never scales in, and needs a rule on the average CPU.`,
    docs: 'Use predictive autoscale to scale out before load demands in virtual machine scale sets',
    args: [
      {
        name: 'mode',
        spec: oneOf('ForecastOnly shows what it would do.', ['Disabled', 'ForecastOnly', 'Enabled'], {
          default: 'ForecastOnly',
        }),
      },
      {
        name: 'lookAhead',
        spec: duration('How far ahead instances are started.', { ...LIMITS.autoscale.lookAheadMinutes, unit: 'min' }),
      },
    ],
    returns:
      '`predictiveAutoscalePolicy`, for the properties of an autoscale setting, as the option `predictive` of scale:autoscale.profile takes it.',
    example: ['ForecastOnly', 10],
  },
  (scaleMode, lookAhead) => ({
    predictiveAutoscalePolicy: { scaleMode, scaleLookAheadTime: isoDuration(lookAhead, 'min') },
  }),
);

const logSpecs = {
  ...childOptions,
  name: text('Name of the diagnostic setting.', { default: 'autoscale-logs' }),
  settingName: text('Name of the autoscale setting.', { default: "[format('{0}-autoscale', parameters('vmssName'))]" }),
} as const;

/** Both the evaluations and the actions go to the workspace. `dependsOn` is the setting and the workspace unless given. */
export const logAnalytics = defineFunction<[string, option.Checked<typeof logSpecs>], Resource>(
  {
    name: 'scale:autoscale.logAnalytics',
    summary:
      'Writes what autoscale weighed and did to Log Analytics: tables AutoscaleEvaluationsLog and AutoscaleScaleActionsLog.',
    docs: 'Diagnostic settings in Autoscale',
    args: [
      { name: 'workspaceId', spec: text('Id of the workspace.', { isRequired: true }) },
      { name: 'options', spec: options('What is logged.', logSpecs) },
    ],
    returns: 'A diagnostic setting on the autoscale setting, a whole resource.',
    example: ["[resourceId('Microsoft.OperationalInsights/workspaces', 'web-logs')]", { settingName: 'web-autoscale' }],
  },
  (workspaceId, o) => {
    const scope = resourceId('Microsoft.Insights/autoscalesettings', o.settingName);
    return resource(
      'Microsoft.Insights/diagnosticSettings',
      { ...o, dependsOn: o.dependsOn ?? [scope, workspaceId] },
      {
        workspaceId,
        logs: ['AutoscaleEvaluations', 'AutoscaleScaleActions'].map((category) => ({ category, enabled: true })),
        metrics: [{ category: 'AllMetrics', enabled: true }],
      },
      { scope },
    );
  },
);
