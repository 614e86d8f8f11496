/** createUiDefinition of designs that are easy to read. */

import { describe, expect, test } from 'vitest';
import { createDesign, type Design, type FieldName, VALUE_FIELDS } from '#design';
import { createUiDefinition } from '../../../src/generate/portal/index.ts';
import { NASTY_TEXTS } from '../../support/arbitrary-design.ts';
import { isExpression } from '../../support/portal-expression.ts';
import { type Node, openWizard, placedElements } from '../../support/portal-wizard.ts';

const OPTIONAL = VALUE_FIELDS.filter((field) => field.decider === 'optional').map((field) => field.name as FieldName);
const everything = (values: Parameters<typeof createDesign>[0] = {}): Design => createDesign(values, OPTIONAL);
const ui = (design: Design): Node => createUiDefinition(design) as Node;
const stepOf = (design: Design, name: string): Node | undefined =>
  ui(design).parameters.steps.find((step: Node) => step.name === name);
const elementOf = (design: Design, name: string): Node | undefined =>
  placedElements(ui(design)).find(({ element }) => element.name === name)?.element;

const IN_SCALE_SET =
  "[or(equals(steps('scalingConfig').deploymentType, 'vmss'), equals(steps('scalingConfig').deploymentType, 'multiregion'))]";
const WITH_AUTOSCALE = "[steps('scalingConfig').autoScaleConfig.enableAutoScale]";
const help = (name: string): string => VALUE_FIELDS.find((field) => field.name === name)?.help ?? '';

test('the plan’s step, with what the portal needs besides', () => {
  expect(stepOf(createDesign(), 'scalingConfig')).toEqual({
    name: 'scalingConfig',
    label: 'Scaling & High Availability',
    elements: [
      {
        name: 'deploymentType',
        type: 'Microsoft.Common.OptionsGroup',
        label: 'Deployment Type',
        toolTip: help('deploymentType'),
        defaultValue: 'Single VM',
        constraints: {
          allowedValues: [
            { label: 'Single VM', value: 'singlevm' },
            { label: 'Scale Set', value: 'vmss' },
            { label: 'Multi-Region Scale Set', value: 'multiregion' },
          ],
        },
      },
      {
        name: 'vmssConfig',
        type: 'Microsoft.Common.Section',
        label: 'Scale Set Configuration',
        visible: IN_SCALE_SET,
        elements: [
          {
            name: 'instanceCount',
            type: 'Microsoft.Common.Slider',
            min: "[max(2, int(steps('scalingConfig').vmssConfig.minInstances))]",
            max: "[min(1000, int(steps('scalingConfig').vmssConfig.maxInstances))]",
            label: 'Initial Instance Count',
            toolTip: help('instanceCount'),
            defaultValue: 3,
          },
          {
            name: 'minInstances',
            type: 'Microsoft.Common.Slider',
            min: 1,
            max: "[min(100, int(steps('scalingConfig').vmssConfig.maxInstances))]",
            label: 'Minimum Instances',
            toolTip: help('minInstances'),
            defaultValue: 2,
          },
          {
            name: 'maxInstances',
            type: 'Microsoft.Common.Slider',
            min: "[max(2, int(steps('scalingConfig').vmssConfig.minInstances))]",
            max: 1000,
            label: 'Maximum Instances',
            toolTip: help('maxInstances'),
            defaultValue: 10,
          },
          {
            name: 'instanceOrder',
            type: 'Microsoft.Common.InfoBox',
            options: {
              icon: 'Error',
              text: 'Minimum Instances must not be above Initial Instance Count. Initial Instance Count must not be above Maximum Instances.',
            },
            visible:
              "[or(greater(int(steps('scalingConfig').vmssConfig.minInstances), int(steps('scalingConfig').vmssConfig.instanceCount)), greater(int(steps('scalingConfig').vmssConfig.instanceCount), int(steps('scalingConfig').vmssConfig.maxInstances)))]",
          },
        ],
      },
      {
        name: 'autoScaleConfig',
        type: 'Microsoft.Common.Section',
        label: 'Auto-scaling Configuration',
        visible: IN_SCALE_SET,
        elements: [
          {
            name: 'enableAutoScale',
            type: 'Microsoft.Common.CheckBox',
            label: 'Enable Auto-scaling',
            toolTip: help('enableAutoScale'),
            defaultValue: true,
          },
          {
            name: 'scaleOutCpuThreshold',
            type: 'Microsoft.Common.Slider',
            min: "[max(50, add(int(steps('scalingConfig').autoScaleConfig.scaleInCpuThreshold), 20))]",
            max: 95,
            label: 'Scale-out CPU Threshold (%)',
            toolTip: help('scaleOutCpuThreshold'),
            defaultValue: 75,
            subLabel: '%',
            visible: WITH_AUTOSCALE,
          },
          {
            name: 'scaleInCpuThreshold',
            type: 'Microsoft.Common.Slider',
            min: 5,
            max: "[min(50, sub(int(steps('scalingConfig').autoScaleConfig.scaleOutCpuThreshold), 20))]",
            label: 'Scale-in CPU Threshold (%)',
            toolTip: help('scaleInCpuThreshold'),
            defaultValue: 25,
            subLabel: '%',
            visible: WITH_AUTOSCALE,
          },
          {
            name: 'thresholdOrder',
            type: 'Microsoft.Common.InfoBox',
            options: {
              icon: 'Error',
              text: 'Scale-in CPU Threshold (%) must be at least 20 points below Scale-out CPU Threshold (%).',
            },
            visible:
              "[and(steps('scalingConfig').autoScaleConfig.enableAutoScale, less(sub(int(coalesce(steps('scalingConfig').autoScaleConfig.scaleOutCpuThreshold, 75)), int(coalesce(steps('scalingConfig').autoScaleConfig.scaleInCpuThreshold, 25))), 20))]",
          },
        ],
      },
    ],
  });
});

test('a single machine without choices is a short document', () => {
  const design = createDesign({ offeredTypes: ['singlevm'], description: 'One machine.' }, []);
  expect(ui(design)).toEqual({
    $schema: 'https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#',
    handler: 'Microsoft.Azure.CreateUIDef',
    version: '0.1.2-preview',
    parameters: {
      config: { isWizard: false, basics: { description: 'One machine.' } },
      basics: [],
      steps: [
        {
          name: 'vmConfig',
          label: 'Virtual Machines',
          elements: [
            {
              name: 'accountConfig',
              type: 'Microsoft.Common.Section',
              label: 'Administrator Account',
              elements: [
                expect.objectContaining({ name: 'adminUsername' }),
                expect.objectContaining({ name: 'adminCredentials' }),
              ],
            },
          ],
        },
      ],
      outputs: {
        location: '[location()]',
        adminUsername: "[steps('vmConfig').accountConfig.adminUsername]",
        sshPublicKey: "[steps('vmConfig').accountConfig.adminCredentials.sshPublicKey]",
      },
    },
  });
});

describe('what reaches the template', () => {
  const payload = (answers: Record<string, unknown>): Node => {
    const { location, namePrefix, vmSize, adminUsername, sshPublicKey, ...scaling } = openWizard(
      ui(createDesign()),
      answers,
    ).payload();
    expect([location, namePrefix, vmSize]).toEqual(['westeurope', 'contoso', 'Standard_D2s_v5']);
    expect([adminUsername, sshPublicKey]).toEqual(['operator', 'ssh-ed25519 AAAA']);
    return scaling;
  };
  const instances = { instanceCount: 3, minInstances: 2, maxInstances: 10 };
  const thresholds = { scaleOutCpuThreshold: 75, scaleInCpuThreshold: 25 };

  test('of a single machine: nothing that only scale sets have', () => {
    expect(payload({})).toEqual({ deploymentType: 'singlevm' });
  });
  test('of a scale set', () => {
    expect(payload({ deploymentType: 'vmss' })).toEqual({
      deploymentType: 'vmss',
      ...instances,
      enableAutoScale: true,
      ...thresholds,
    });
  });
  test('of a scale set without autoscale: no thresholds', () => {
    expect(payload({ deploymentType: 'vmss', enableAutoScale: false })).toEqual({
      deploymentType: 'vmss',
      ...instances,
      enableAutoScale: false,
    });
  });
  test('of several regions', () => {
    expect(payload({ deploymentType: 'multiregion', secondaryRegions: ['eastus'] })).toEqual({
      deploymentType: 'multiregion',
      ...instances,
      enableAutoScale: true,
      ...thresholds,
      secondaryRegions: ['eastus'],
      routingMethod: 'Performance',
    });
  });
  test('numbers typed into boxes are numbers; a hidden box hands over the template’s default', () => {
    const wizard = (type: string) =>
      openWizard(ui(everything()), { deploymentType: type, scaleOutStep: '7', appPort: '8080' }).payload();
    expect(wizard('vmss')).toMatchObject({ scaleOutStep: 7, appPort: 8080 });
    expect(elementOf(everything(), 'scaleOutStep')?.defaultValue).toBe('1');
    expect(ui(everything()).parameters.outputs.scaleOutStep).toBe(
      "[int(coalesce(steps('scalingConfig').scaleActionConfig.scaleOutStep, '1'))]",
    );
    expect(ui(everything()).parameters.outputs.appPort).toBe("[int(steps('trafficConfig').applicationConfig.appPort)]");
  });
});

describe('the offered types', () => {
  const section = (types: Design['values']['offeredTypes'], name: string): Node | undefined =>
    elementOf(createDesign({ offeredTypes: types, deploymentType: types[0] ?? 'vmss' }), name);

  test('three: the plan’s condition', () => {
    expect(section(['singlevm', 'vmss', 'multiregion'], 'vmssConfig')?.visible).toBe(IN_SCALE_SET);
  });
  test('two: one comparison, or none where both have the section', () => {
    expect(section(['singlevm', 'vmss'], 'vmssConfig')?.visible).toBe(
      "[equals(steps('scalingConfig').deploymentType, 'vmss')]",
    );
    expect(section(['multiregion', 'vmss'], 'vmssConfig')).not.toHaveProperty('visible');
    expect(section(['multiregion', 'vmss'], 'regionConfig')?.visible).toBe(
      "[equals(steps('scalingConfig').deploymentType, 'multiregion')]",
    );
    expect(section(['multiregion', 'vmss'], 'deploymentType')).toMatchObject({
      defaultValue: 'Multi-Region Scale Set',
      constraints: { allowedValues: [{ value: 'vmss' }, { value: 'multiregion' }] },
    });
  });
  test('one: no choice and no condition on it', () => {
    const single = createDesign({ offeredTypes: ['vmss'], deploymentType: 'vmss' });
    expect(elementOf(single, 'deploymentType')).toBeUndefined();
    expect(elementOf(single, 'vmssConfig')).not.toHaveProperty('visible');
    expect(JSON.stringify(ui(single))).not.toContain('deploymentType');
    expect(stepOf(single, 'regionsConfig')).toBeUndefined();
  });
  test('a step that the chosen type leaves empty says for which types it is', () => {
    const note = elementOf(createDesign(), 'regionsConfigNote');
    expect(note?.options.text).toBe(
      'Only for Multi-Region Scale Set. With the chosen deployment type there is nothing to set here.',
    );
    const visible = (type: string) =>
      openWizard(ui(createDesign()), { deploymentType: type }).isVisible('regionsConfigNote');
    expect([visible('singlevm'), visible('vmss'), visible('multiregion')]).toEqual([true, true, false]);
  });
  test('what is there for some types only is hidden with its heading on the Basics tab too', () => {
    expect(elementOf(everything(), 'managedAppConfig')?.visible).toBe(IN_SCALE_SET);
    expect(elementOf(everything(), 'customProviderLocation')).not.toHaveProperty('visible');
    expect(ui(everything()).parameters.outputs.customProviderLocation).toBe(
      "[basics('managedAppConfig').customProviderLocation]",
    );
  });
});

describe('conditions on other answers', () => {
  test('are decided here where the customer has no say', () => {
    expect(elementOf(everything(), 'wafMode')).toBeUndefined();
    expect(elementOf(everything({ loadBalancing: 'applicationGateway' }), 'wafMode')).not.toHaveProperty('visible');
    const fixed = createDesign({ enableAutoScale: true }, ['scaleInCpuThreshold']);
    expect(elementOf(fixed, 'scaleInCpuThreshold')).not.toHaveProperty('visible');
    expect(
      elementOf(createDesign({ enableAutoScale: false }, ['scaleInCpuThreshold']), 'scaleInCpuThreshold'),
    ).toBeUndefined();
  });
  test('stand a hidden element: it has no value', () => {
    expect(elementOf(everything(), 'scaleActionConfig')?.visible).toBe(
      `[and(${IN_SCALE_SET.slice(1, -1)}, coalesce(steps('scalingConfig').autoScaleConfig.enableAutoScale, false))]`,
    );
  });
});

describe('sliders keep their order', () => {
  const scaleSet = (values: Parameters<typeof createDesign>[0], exposed: readonly FieldName[]): Design =>
    createDesign({ offeredTypes: ['vmss'], deploymentType: 'vmss', ...values }, exposed);
  const limits = (design: Design, name: string): unknown[] => [
    elementOf(design, name)?.min,
    elementOf(design, name)?.max,
  ];
  const INSTANCES: FieldName[] = ['instanceCount', 'minInstances', 'maxInstances'];

  test('they follow the customer’s values, within the bounds of the catalogue', () => {
    const wizard = openWizard(ui(scaleSet({}, INSTANCES)), { minInstances: 5, maxInstances: 40 });
    expect(['instanceCount', 'minInstances', 'maxInstances'].map(wizard.limits)).toEqual([
      [5, 40],
      [1, 40],
      [5, 1000],
    ]);
  });
  test('a fixed partner makes a plain number', () => {
    expect(limits(scaleSet({}, ['instanceCount']), 'instanceCount')).toEqual([2, 10]);
    expect(limits(scaleSet({ instanceCount: 6 }, ['minInstances']), 'minInstances')).toEqual([1, 6]);
    expect(limits(scaleSet({ instanceCount: 6 }, ['maxInstances']), 'maxInstances')).toEqual([6, 1000]);
    expect(limits(scaleSet({ scaleOutCpuThreshold: 60 }, ['scaleInCpuThreshold']), 'scaleInCpuThreshold')).toEqual([
      5, 40,
    ]);
  });
  test('thresholds keep 20 points, or the gap of the design where it is smaller', () => {
    const design = scaleSet({ scaleOutCpuThreshold: 60, scaleInCpuThreshold: 45 }, [
      'scaleOutCpuThreshold',
      'scaleInCpuThreshold',
    ]);
    expect(limits(design, 'scaleOutCpuThreshold')[0]).toContain('scaleInCpuThreshold), 15)');
    expect(openWizard(ui(design)).limits('scaleInCpuThreshold')).toEqual([5, 45]);
    expect(openWizard(ui(design), { scaleInCpuThreshold: 50 }).limits('scaleOutCpuThreshold')).toEqual([65, 95]);
  });
  test('gateway limits do the same', () => {
    const design = everything({ loadBalancing: 'applicationGateway' });
    const wizard = openWizard(ui(design), { deploymentType: 'vmss', gatewayMinCapacity: 4, gatewayMaxCapacity: 6 });
    expect([wizard.limits('gatewayMinCapacity'), wizard.limits('gatewayMaxCapacity')]).toEqual([
      [0, 6],
      [4, 125],
    ]);
  });
  test('an order that the design itself breaks narrows nothing, and the customer is told', () => {
    const design = scaleSet({ minInstances: 50 }, INSTANCES);
    expect(limits(design, 'minInstances')).toEqual([1, 100]);
    expect(openWizard(ui(design)).isVisible('instanceOrder')).toBe(true);
  });
  test('the message names what is broken, with the values that the customer does not see', () => {
    expect(elementOf(scaleSet({}, ['minInstances']), 'instanceOrder')).toMatchObject({
      options: { icon: 'Error', text: 'Minimum Instances must not be above Initial Instance Count (3).' },
    });
    const wizard = openWizard(ui(scaleSet({}, INSTANCES)), { instanceCount: 11 });
    expect(wizard.isVisible('instanceOrder')).toBe(true);
    expect(openWizard(ui(scaleSet({}, INSTANCES))).isVisible('instanceOrder')).toBe(false);
    const crossed = openWizard(ui(createDesign()), {
      deploymentType: 'vmss',
      scaleOutCpuThreshold: 50,
      scaleInCpuThreshold: 45,
    });
    expect(crossed.isVisible('thresholdOrder')).toBe(true);
  });
});

test('regions: a warning for the region of the deployment, an error for too many', () => {
  const wizard = (secondaryRegions: readonly string[]) => {
    const open = openWizard(ui(createDesign()), { deploymentType: 'multiregion', secondaryRegions }, 'eastus');
    return [open.isVisible('sameRegion'), open.isVisible('tooManyRegions')];
  };
  expect(wizard(['northeurope'])).toEqual([false, false]);
  expect(wizard(['eastus'])).toEqual([true, false]);
  expect(wizard(['westus', 'westus2', 'westus3', 'centralus'])).toEqual([false, true]);
});

describe('elements', () => {
  test('a number box takes whole numbers within the bounds', () => {
    const message = (value: string) => openWizard(ui(everything()), { appPort: value }).message('appPort');
    expect(message('80')).toBeUndefined();
    expect(message('65534')).toBeUndefined();
    for (const wrong of ['0', '65535', '100000', '8o', '-1', '1.5', '']) {
      expect(message(wrong)).toBe('Enter a whole number from 1 to 65534.');
    }
  });
  test('a unit stands below the box, in its help and in its message', () => {
    expect(elementOf(everything(), 'scaleOutCooldown')).toMatchObject({
      subLabel: 'min',
      toolTip: expect.stringMatching(/Unit: min\.$/),
      constraints: { validations: [{ message: 'Enter a whole number from 1 to 10080 (min).' }, {}] },
    });
  });
  test('a text box says what it takes', () => {
    const message = (value: string) => openWizard(ui(createDesign()), { namePrefix: value }).message('namePrefix');
    expect(message('shop')).toBeUndefined();
    expect(message('Shop')).toBe('Enter 2 to 12 lower-case letters and digits, starting with a letter.');
  });
  test('several values are a list from the start', () => {
    expect(elementOf(createDesign(), 'secondaryRegions')).toMatchObject({
      type: 'Microsoft.Common.DropDown',
      multiselect: true,
      defaultValue: ['North Europe'],
    });
  });
  test('the machine’s size starts with the design’s', () => {
    const windows = createDesign({ osType: 'Windows', vmSize: 'Standard_F4s_v2' });
    expect(elementOf(windows, 'vmSize')).toMatchObject({
      type: 'Microsoft.Compute.SizeSelector',
      osPlatform: 'Windows',
      imageReference: {
        publisher: 'MicrosoftWindowsServer',
        offer: 'WindowsServer',
        sku: '2022-datacenter-azure-edition',
      },
    });
    const sizes: string[] = elementOf(windows, 'vmSize')?.recommendedSizes;
    expect(sizes[0]).toBe('Standard_F4s_v2');
    expect(new Set(sizes).size).toBe(sizes.length);
  });
  test.each([
    ['Linux', 'sshPublicKey', 'Microsoft.Compute.CredentialsCombo', 'sshPublicKey', 'ssh-ed25519 AAAA'],
    ['Linux', 'password', 'Microsoft.Common.PasswordBox', 'adminPassword', 'pass-Word-1234'],
    ['Windows', 'sshPublicKey', 'Microsoft.Compute.CredentialsCombo', 'adminPassword', 'pass-Word-1234'],
  ] as const)('%s with %s signs in by %s into %s', (osType, authentication, type, parameter, value) => {
    const design = createDesign({ osType, authentication });
    const { toolTip, label, constraints, ...rest } = elementOf(design, 'adminCredentials') ?? {};
    expect(rest).toMatchObject({ type, options: { hideConfirmation: false } });
    expect(constraints.required).toBe(true);
    const payload = openWizard(ui(design)).payload();
    expect(payload[parameter]).toBe(value);
    expect(Object.keys(payload).filter((name) => name === 'sshPublicKey' || name === 'adminPassword')).toEqual([
      parameter,
    ]);
  });
});

test.each(NASTY_TEXTS)('the description %j stays text', (description) => {
  const { config } = ui(createDesign({ description })).parameters;
  if (description.trim() === '') return expect(config).toEqual({ isWizard: false });
  expect(isExpression(config.basics.description)).toBe(false);
  expect(config.basics.description.replace(/^(\s*)\[\[/, '$1[')).toBe(description);
});
