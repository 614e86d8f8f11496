/** `scale:multiregion.monitoring`: logs of all regions in one place, and alerts in each. */

import { defineFunction, format, option, type Resource, resource, resourceId } from '#arm';
import { LIMITS } from '#azure';
import { NETWORK } from '#platform';
import { logAnalytics } from '../autoscale/watch.ts';
import { endpointAlert, metricAlert, regionalAlerts } from './alerts.ts';
import { namePrefixSpec, type Regions, regionLoop, regionsSpec } from './regions.ts';

const { flag, integer, list, number, object, options, text } = option;
const WORKSPACE = 'Microsoft.OperationalInsights/workspaces';
const ACTION_GROUP = 'Microsoft.Insights/actionGroups';
const TRAFFIC_MANAGER = 'Microsoft.Network/trafficmanagerprofiles';

const specs = {
  namePrefix: namePrefixSpec,
  location: text('Region of the workspace.', { default: "[parameters('location')]" }),
  condition: text('Deploys only when this expression is true.', {}),
  tags: object<Readonly<Record<string, string>>>('Tags.'),
  retentionDays: integer('How long logs are kept.', { ...LIMITS.logAnalytics.retentionDays, unit: 'days' }),
  emails: list<string>('Who is told by mail; alerts stay silent without.', {
    min: 1,
    isDistinct: true,
    item: text('Address.', { min: 3 }),
  }),
  groupShortName: text('Name of the sender in messages.', { default: 'scaling', ...LIMITS.naming.actionGroupShort }),
  autoscale: flag('There are autoscale settings `{prefix}-{region}-autoscale`.', { default: true }),
  loadBalancer: flag('There are load balancers `{prefix}-{region}-lb`.', { default: true }),
  trafficManagerName: text('Name of the Traffic Manager profile, when there is one.', {}),
  inTemplate: flag('What is watched is made by the same template, in loops named `{role}-per-region`.', {
    default: true,
  }),
  severity: integer('How bad an alert is: 0 critical, 4 verbose.', LIMITS.metricAlert.severity),
  cpuThreshold: number('Average CPU that alarms.', { min: 0, max: 100, default: 85, unit: '%' }),
  memoryThreshold: number('Free memory that alarms.', { min: 0, default: 1024 ** 3, unit: 'bytes' }),
  healthThreshold: number('Share of answering instances that alarms.', { min: 0, max: 100, default: 90, unit: '%' }),
} as const;
type Options = option.Checked<typeof specs>;

export const monitoring = defineFunction<[Regions, Options], { resources: readonly Resource[] }>(
  {
    name: 'scale:multiregion.monitoring',
    summary:
      'One Log Analytics workspace for all regions, logs of autoscale, balancing and Traffic Manager, and alerts on CPU, memory and health per region.',
    docs: 'Azure Monitor overview',
    args: [
      { name: 'regions', spec: regionsSpec },
      { name: 'options', spec: options('What there is, who is told, when.', specs) },
    ],
    returns:
      '`resources`: the workspace, an action group when there is someone to tell, and loops of diagnostic settings and alerts.',
    example: [['westeurope', 'northeurope'], { emails: ['operations@example.com'] }],
  },
  (regions, o) => {
    const loop = regionLoop(regions, o.namePrefix);
    const name = (role: string): string => format(`{0}-${role}`, o.namePrefix);
    const common = { condition: o.condition, tags: o.tags };
    const workspaceId = resourceId(WORKSPACE, name('logs'));
    const actionGroupId = o.emails === undefined ? undefined : resourceId(ACTION_GROUP, name('operators'));
    const scaleSet = resourceId('Microsoft.Compute/virtualMachineScaleSets', loop.name('vmss'));
    const loadBalancer = o.loadBalancer ? resourceId(NETWORK.loadBalancer, loop.name('lb')) : undefined;
    const profileId =
      o.trafficManagerName === undefined ? undefined : resourceId(TRAFFIC_MANAGER, o.trafficManagerName);
    const told = actionGroupId === undefined ? [] : [actionGroupId];
    /** What must exist first: nothing when it was made elsewhere. */
    const first = (...names: readonly string[]): readonly string[] => (o.inTemplate ? names : []);
    const logs = (
      role: string,
      scope: string,
      properties: object,
      copy?: { name: string; count: number | string },
    ): Resource =>
      resource(
        'Microsoft.Insights/diagnosticSettings',
        {
          name: role,
          condition: o.condition,
          copy,
          dependsOn: [...first(copy === undefined ? scope : loop.after('lb')), workspaceId],
        },
        { workspaceId, ...properties },
        { scope },
      );
    const metrics = { metrics: [{ category: 'AllMetrics', enabled: true }] };
    return {
      resources: [
        resource(
          WORKSPACE,
          { ...common, name: name('logs'), location: o.location },
          {
            sku: { name: 'PerGB2018' },
            retentionInDays: o.retentionDays,
          },
        ),
        ...(actionGroupId === undefined ? [] : [actionGroup(o, name('operators'))]),
        ...(o.autoscale
          ? [
              logAnalytics(workspaceId, {
                settingName: loop.name('autoscale'),
                condition: o.condition,
                copy: loop.copy('autoscale-logs'),
                dependsOn: [...first(loop.after('autoscale')), workspaceId],
              }),
            ]
          : []),
        ...(loadBalancer === undefined ? [] : [logs('metrics', loadBalancer, metrics, loop.copy('lb-logs'))]),
        ...(profileId === undefined
          ? []
          : [
              logs('health', profileId, { logs: [{ category: 'ProbeHealthStatusEvents', enabled: true }], ...metrics }),
            ]),
        ...regionalAlerts(
          { scaleSet, loadBalancer },
          { cpu: o.cpuThreshold, memoryBytes: o.memoryThreshold, healthPercent: o.healthThreshold },
        ).map((alert) =>
          metricAlert(
            alert,
            {
              ...common,
              name: loop.name(alert.role),
              copy: loop.copy(alert.role),
              dependsOn: [...first(loop.after(alert.of)), ...told],
            },
            actionGroupId,
            o.severity,
          ),
        ),
        ...(profileId === undefined
          ? []
          : [
              metricAlert(
                endpointAlert(profileId),
                { ...common, name: name('endpoint-alert'), dependsOn: [...first(profileId), ...told] },
                actionGroupId,
                o.severity,
              ),
            ]),
      ],
    };
  },
);

const actionGroup = (o: Options, name: string): Resource =>
  resource(
    ACTION_GROUP,
    { condition: o.condition, tags: o.tags, name, location: 'global' },
    {
      groupShortName: o.groupShortName,
      enabled: true,
      emailReceivers: o.emails?.map((emailAddress, i) => ({
        name: `mail-${i + 1}`,
        emailAddress,
        useCommonAlertSchema: true,
      })),
    },
  );
