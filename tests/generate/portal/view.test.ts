/** viewDefinition: what the customer sees of the deployed application, and the commands. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIONS } from '#azure';
import { createDesign, type Design, PRESETS } from '#design';
import { viewDefinition } from '../../../src/generate/portal/index.ts';
import { arbitraryDesign, NASTY_TEXTS } from '../../support/arbitrary-design.ts';
import { type Node, openWizard } from '../../support/portal-wizard.ts';
import { viewMistakes } from '../../support/view-schema.ts';

const scaleSet = (values: Parameters<typeof createDesign>[0] = {}): Design =>
  createDesign({ offeredTypes: ['vmss'], deploymentType: 'vmss', ...values });
const single = createDesign({ offeredTypes: ['singlevm'] });
const view = (design: Design): Node => viewDefinition(design) as Node;
const overview = (design: Design): Node => view(design).views[0].properties;
const commandOf = (design: Design, path: string): Node =>
  overview(design).commands.find((command: Node) => command.path === path);
const metricsOf = (design: Design, displayName: string): string[] | undefined =>
  view(design)
    .views.find((v: Node) => v.properties.displayName === displayName)
    ?.properties.charts.flatMap((chart: Node) =>
      chart.metrics.map((m: Node) => `${m.resourceType} ${m.name} ${m.aggregationType}`),
    );

test('a solution template has none', () => {
  expect(viewDefinition(createDesign({ packageKind: 'solutionTemplate' }))).toBeUndefined();
});

test('of one machine: name, description and the machine’s metrics', () => {
  expect(view(createDesign({ offeredTypes: ['singlevm'], packageName: 'Shop', description: 'One machine.' }))).toEqual({
    $schema: 'https://schema.management.azure.com/schemas/viewdefinition/0.0.1-preview/ViewDefinition.json#',
    contentVersion: '1.0.0.0',
    views: [
      { kind: 'Overview', properties: { header: 'Shop', description: 'One machine.' } },
      {
        kind: 'Metrics',
        properties: {
          displayName: 'Virtual machine',
          version: '1.0.0',
          charts: [
            {
              displayName: 'CPU',
              chartType: 'Line',
              metrics: [
                { name: 'Percentage CPU', aggregationType: 'avg', resourceType: 'Microsoft.Compute/virtualMachines' },
              ],
            },
            {
              displayName: 'Available memory',
              chartType: 'Line',
              metrics: [
                {
                  name: 'Available Memory Bytes',
                  aggregationType: 'avg',
                  resourceType: 'Microsoft.Compute/virtualMachines',
                },
              ],
            },
            {
              displayName: 'Network',
              chartType: 'Area',
              metrics: [
                { name: 'Network In Total', aggregationType: 'sum', resourceType: 'Microsoft.Compute/virtualMachines' },
                {
                  name: 'Network Out Total',
                  aggregationType: 'sum',
                  resourceType: 'Microsoft.Compute/virtualMachines',
                },
              ],
            },
          ],
        },
      },
    ],
  });
});

describe('commands', () => {
  test('are the actions of the custom provider', () => {
    expect(overview(scaleSet()).commands.map((c: Node) => [c.displayName, c.path, c.icon])).toEqual([
      ['Scale Out', 'scaleOut', 'Add'],
      ['Scale In', 'scaleIn', 'Stop'],
      ['View Scaling History', 'viewScalingHistory', 'Go'],
    ]);
    expect(overview(single)).not.toHaveProperty('commands');
  });
  test('ask for the step', () => {
    const form = commandOf(scaleSet(), 'scaleOut').createUIDefinition;
    expect(form).toEqual({
      $schema: 'https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#',
      handler: 'Microsoft.Azure.CreateUIDef',
      version: '0.1.2-preview',
      parameters: {
        basics: [],
        steps: [
          {
            name: 'scaleOut',
            label: 'Scale Out',
            elements: [
              {
                name: 'step',
                type: 'Microsoft.Common.Slider',
                label: 'Machines',
                toolTip: 'How many machines to add, at most up to the maximum.',
                min: 1,
                max: 10,
                defaultValue: 1,
              },
            ],
          },
        ],
        outputs: { step: "[steps('scaleOut').step]" },
      },
    });
    expect(openWizard(form, { step: 4 }).payload()).toEqual({ step: 4 });
    expect(commandOf(scaleSet(), 'viewScalingHistory')).not.toHaveProperty('createUIDefinition');
  });
  test('ask for the region too when there may be several, those of the design first', () => {
    const design = createDesign({ primaryRegion: 'uksouth', secondaryRegions: ['eastus', 'westus2'] });
    const form = commandOf(design, 'scaleIn').createUIDefinition;
    expect(openWizard(form).payload()).toEqual({ step: 1, region: 'uksouth' });
    const [, region] = form.parameters.steps[0].elements;
    const values: string[] = region.constraints.allowedValues.map((allowed: Node) => allowed.value);
    expect(values.slice(0, 3)).toEqual(['uksouth', 'eastus', 'westus2']);
    expect([...values].sort()).toEqual(REGIONS.map((r) => r.name).sort());
  });
});

describe('metrics', () => {
  const names = (design: Design): string[] => view(design).views.map((v: Node) => v.properties.displayName ?? v.kind);

  test('are those of every type on offer', () => {
    expect(names(scaleSet())).toEqual(['Overview', 'Scale set', 'Autoscale', 'Load balancing', 'Scaling history']);
    expect(names(createDesign())).toEqual([
      'Overview',
      'Scale set',
      'Autoscale',
      'Load balancing',
      'Virtual machine',
      'Scaling history',
    ]);
  });
  test('of autoscale only where it may run', () => {
    const off = createDesign({ offeredTypes: ['vmss'], deploymentType: 'vmss', enableAutoScale: false }, []);
    expect(metricsOf(off, 'Autoscale')).toBeUndefined();
    expect(metricsOf({ ...off, exposed: ['enableAutoScale'] }, 'Autoscale')).toEqual([
      'Microsoft.Insights/autoscaleSettings ObservedCapacity avg',
      'Microsoft.Insights/autoscaleSettings ScaleActionsInitiated sum',
      'Microsoft.Insights/autoscaleSettings ObservedMetricValue avg',
      'Microsoft.Insights/autoscaleSettings MetricThreshold avg',
    ]);
  });
  test('of what balances the load', () => {
    expect(metricsOf(scaleSet(), 'Load balancing')).toEqual([
      'Microsoft.Network/loadBalancers VipAvailability avg',
      'Microsoft.Network/loadBalancers DipAvailability avg',
      'Microsoft.Network/loadBalancers ByteCount sum',
    ]);
    expect(metricsOf(scaleSet({ loadBalancing: 'applicationGateway' }), 'Load balancing')).toEqual([
      'Microsoft.Network/applicationGateways TotalRequests sum',
      'Microsoft.Network/applicationGateways FailedRequests sum',
      'Microsoft.Network/applicationGateways HealthyHostCount avg',
      'Microsoft.Network/applicationGateways UnhealthyHostCount avg',
      'Microsoft.Network/applicationGateways CapacityUnits avg',
    ]);
  });
});

test('the history lists what the custom provider returns', () => {
  const history = view(createDesign()).views.at(-1);
  expect([history.kind, history.properties.resourceType]).toEqual(['CustomResources', 'scalingEvents']);
  expect(history.properties.columns.map((column: Node) => column.key)).toEqual(
    ['time', 'direction', 'oldCapacity', 'newCapacity', 'status', 'scaleSet'].map((name) => `properties.${name}`),
  );
});

test.each(NASTY_TEXTS)('the text %j goes in as it is, for a view knows no expressions', (text) => {
  const { header, description } = overview(createDesign({ packageName: text, description: text }));
  expect(header).toBe(text);
  expect(description).toBe(text.trim() === '' ? undefined : text);
});

test('every view holds the schema', () => {
  for (const { design } of PRESETS) {
    expect(
      viewMistakes(viewDefinition({ ...design, values: { ...design.values, packageKind: 'managedApp' } })),
    ).toEqual([]);
  }
  fc.assert(
    fc.property(arbitraryDesign(), (design) => {
      const made = viewDefinition(design);
      if (made) expect(viewMistakes(made)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('the schema check finds what it is for', () => {
  const broken = {
    $schema: 'x',
    contentVersion: '1.0',
    commands: [],
    views: [
      { kind: 'Overview', properties: { header: 1, commands: [{ displayName: 'A', path: 'a', visible: true }] } },
      { kind: 'Metrics', properties: {} },
      { kind: 'Cost' },
    ],
  };
  expect(viewMistakes(broken)).toEqual([
    'commands is not known',
    'contentVersion is "1.0"',
    'views[0].properties.header is 1',
    'views[0].properties.commands[0].visible is not known',
    'views[1].properties.charts is missing',
    'views[2].kind is "Cost"',
  ]);
});
