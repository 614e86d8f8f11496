/** `scale:vmss.networkProfile`: the network interface of every instance. */
import { defineHelper, option } from '#arm';

const { boolean, choice, flag, list, listOrExpression, text } = option;

export const ORCHESTRATION_MODES = ['Uniform', 'Flexible'] as const;
export type OrchestrationMode = (typeof ORCHESTRATION_MODES)[number];
/** The network API that Azure demands for instances of a Flexible scale set. */
export const FLEXIBLE_NETWORK_API_VERSION = '2022-11-01';

/** Decides which settings are written, so every helper that needs it takes it alike. */
export const modeSpec = choice('Mode of the scale set; fixed after creation.', ORCHESTRATION_MODES, {
  default: 'Uniform',
});

export const networkSpecs = {
  orchestrationMode: modeSpec,
  subnetId: text('Id of the subnet.', {
    default:
      "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('vnetName'), parameters('subnetName'))]",
  }),
  healthProbeId: text('Uniform only: id of the load balancer probe that tells the health.', {}),
  backendPoolIds: list<string>('Ids of load balancer pools to join: at most one public and one internal.', { max: 2 }),
  gatewayPoolIds: list<string>('Ids of application gateway pools to join.'),
  natPoolIds: list<string>(
    'Uniform only: ids of NAT pools. They retire on 30 September 2027; NAT rules need no id here.',
  ),
  acceleratedNetworking: boolean('The size must support it.', { default: true }),
  ipForwarding: boolean('Lets instances pass on traffic of others.', {}),
  instancePublicIp: flag('Gives every instance a public address; avoid.', { default: false }),
  nsgId: text('Id of a network security group; the subnet’s is enough as a rule.', {}),
  applicationSecurityGroupIds: list<string>('Ids of application security groups.'),
  dnsServers: listOrExpression<string>('DNS servers of your own.'),
} as const;

const ids = (list: readonly string[] | undefined) => list?.map((id) => ({ id }));

export const networkProfile = defineHelper(
  {
    name: 'scale:vmss.networkProfile',
    summary: 'The network interface of every instance, and the pools and probe of the load balancer that it joins.',
    docs: 'Networking for Azure Virtual Machine Scale Sets',
    options: networkSpecs,
    returns: '`networkProfile`, for the machine profile of a scale set.',
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
            enableIPForwarding: o.ipForwarding,
            deleteOption: isFlexible ? 'Delete' : undefined,
            networkSecurityGroup: { id: o.nsgId },
            dnsSettings: { dnsServers: o.dnsServers },
            ipConfigurations: [
              {
                name: 'primary',
                properties: {
                  primary: true,
                  subnet: { id: o.subnetId },
                  loadBalancerBackendAddressPools: ids(o.backendPoolIds),
                  loadBalancerInboundNatPools: isFlexible ? undefined : ids(o.natPoolIds),
                  applicationGatewayBackendAddressPools: ids(o.gatewayPoolIds),
                  applicationSecurityGroups: ids(o.applicationSecurityGroupIds),
                  publicIPAddressConfiguration: o.instancePublicIp
                    ? { name: 'public', sku: { name: 'Standard' } }
                    : undefined,
                },
              },
            ],
          },
        },
      ],
    };
  },
);
