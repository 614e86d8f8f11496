/** `scale:vmss.networkProfile`, `.storageProfile`, `.extensionProfile`: the parts of the instance profile. */
import { LIMITS } from '#azure';
import { defineFunction, defineHelper, option } from '#arm';
import { machineSpecs, storageProfile as machineStorage } from '#platform';

const { boolean, integer, list, oneOf, options, text } = option;

export const ORCHESTRATION_MODES = ['Uniform', 'Flexible'] as const;
/** The network API that Azure demands for instances of a Flexible scale set. */
export const FLEXIBLE_NETWORK_API_VERSION = '2022-11-01';

export const networkSpecs = {
  orchestrationMode: oneOf('Mode of the scale set.', ORCHESTRATION_MODES, { default: 'Uniform' }),
  subnetId: text('Id of the subnet.', {
    default: "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('vnetName'), parameters('subnetName'))]",
  }),
  healthProbeId: text('Uniform only: id of the load balancer probe that tells the health.', {}),
  backendPoolIds: list<string>('Ids of load balancer pools to join: at most one public and one internal.'),
  gatewayPoolIds: list<string>('Ids of application gateway pools to join.'),
  acceleratedNetworking: boolean('The size must support it.', { default: true }),
  instancePublicIp: boolean('Gives every instance a public address; avoid.', { default: false }),
} as const;

const ids = (list: readonly string[] | undefined) => list?.map((id) => ({ id }));

export const networkProfile = defineHelper(
  {
    name: 'scale:vmss.networkProfile',
    summary: 'The network interface of every instance, and the pools and probe of the load balancer that it joins.',
    docs: 'Networking for Azure Virtual Machine Scale Sets',
    options: networkSpecs,
    example: [{ subnetId: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'web-vnet', 'vmss')]" }],
  },
  (o) => {
    const isFlexible = o.orchestrationMode === 'Flexible';
    return {
      networkApiVersion: isFlexible ? FLEXIBLE_NETWORK_API_VERSION : undefined,
      healthProbe: isFlexible ? undefined : { id: o.healthProbeId },
      networkInterfaceConfigurations: [
        {
          name: 'nic',
          properties: {
            primary: true,
            enableAcceleratedNetworking: o.acceleratedNetworking,
            deleteOption: isFlexible ? 'Delete' : undefined,
            ipConfigurations: [
              {
                name: 'primary',
                properties: {
                  primary: true,
                  subnet: { id: o.subnetId },
                  loadBalancerBackendAddressPools: ids(o.backendPoolIds),
                  applicationGatewayBackendAddressPools: ids(o.gatewayPoolIds),
                  publicIPAddressConfiguration:
                    o.instancePublicIp === true ? { name: 'public', sku: { name: 'Standard' } } : undefined,
                },
              },
            ],
          },
        },
      ],
    };
  },
);

export const storageProfile = defineHelper(
  {
    name: 'scale:vmss.storageProfile',
    summary: 'Image, OS disk and data disks of every instance; always managed disks.',
    docs: 'Azure managed disk types',
    options: {
      ...machineSpecs,
      orchestrationMode: networkSpecs.orchestrationMode,
    },
    example: [{ osDiskType: 'Premium_LRS' }],
  },
  ({ orchestrationMode, ...machine }) =>
    machineStorage({ ...machine, deleteOption: orchestrationMode === 'Flexible' ? 'Delete' : undefined }),
);

export interface Extension {
  readonly name: string;
  readonly publisher: string;
  readonly type: string;
  readonly typeHandlerVersion: string;
  readonly settings?: object | undefined;
  readonly protectedSettings?: object | undefined;
  readonly provisionAfterExtensions?: readonly string[] | undefined;
  readonly enableAutomaticUpgrade?: boolean | undefined;
}

const budget = LIMITS.vmss.extensionsTimeBudgetMinutes;

/** Throws a RangeError for doubled names and for an order that names unknown siblings or runs in a circle. */
export const extensionProfile = defineFunction<
  [readonly Extension[], { readonly timeBudgetMinutes: number | string }],
  object | undefined
>(
  {
    name: 'scale:vmss.extensionProfile',
    summary: 'Extensions of every instance, in their order. Secrets belong into protectedSettings.',
    docs: 'Sequence extension provisioning in Virtual Machine Scale Sets',
    args: [
      { name: 'extensions', spec: list<Extension>('Extensions with unique names.', { default: [] }) },
      {
        name: 'options',
        spec: options('Time.', {
          timeBudgetMinutes: integer('Time for all extensions together.', { ...budget, default: budget.default, unit: 'min' }),
        }),
      },
    ],
    example: [
      [{ name: 'script', publisher: 'Microsoft.Azure.Extensions', type: 'CustomScript', typeHandlerVersion: '2.1' }],
    ],
  },
  (extensions, { timeBudgetMinutes }) => {
    if (extensions.length === 0) return undefined;
    checkOrder(extensions);
    return {
      extensions: extensions.map(({ name, enableAutomaticUpgrade, ...rest }) => ({
        name,
        properties: { ...rest, autoUpgradeMinorVersion: true, enableAutomaticUpgrade },
      })),
      extensionsTimeBudget: typeof timeBudgetMinutes === 'number' ? `PT${timeBudgetMinutes}M` : timeBudgetMinutes,
    };
  },
);

function checkOrder(extensions: readonly Extension[]): void {
  const byName = new Map(extensions.map((extension) => [extension.name, extension]));
  if (byName.size < extensions.length) {
    throw new RangeError('scale:vmss.extensionProfile: two extensions have one name. Allowed: unique names.');
  }
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) {
      throw new RangeError(`scale:vmss.extensionProfile: ${[...above, name].join(' → ')} runs in a circle.`);
    }
    const extension = byName.get(name);
    if (!extension) {
      throw new RangeError(
        `scale:vmss.extensionProfile: "provisionAfterExtensions" names "${name}". Allowed: ${[...byName.keys()].join(', ')}.`,
      );
    }
    for (const before of extension.provisionAfterExtensions ?? []) visit(before, [...above, name]);
  };
  for (const extension of extensions) visit(extension.name, []);
}
