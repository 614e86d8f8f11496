/** Which property of which resource takes the value of a field, for fields that are not parameters of the template. */
import type { FieldName } from '#design';

export interface Anchor {
  /** The type of the resource; without one the path starts at the root of the template. */
  readonly type?: string;
  readonly path: readonly (string | number)[];
  /** The single machine's network comes before the scale set's: the last one of the type is meant. */
  readonly isLast?: boolean;
}

const SCALE_SET = 'Microsoft.Compute/virtualMachineScaleSets';
const MACHINE = 'Microsoft.Compute/virtualMachines';
const AUTOSCALE = 'Microsoft.Insights/autoscalesettings';
const BALANCER = 'Microsoft.Network/loadBalancers';
const GATEWAY = 'Microsoft.Network/applicationGateways';
const FIREWALL = 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies';
const SECURITY_GROUP = 'Microsoft.Network/networkSecurityGroups';
const NETWORK = 'Microsoft.Network/virtualNetworks';
const TRAFFIC_MANAGER = 'Microsoft.Network/trafficmanagerprofiles';

const on = (type: string, ...path: readonly (string | number)[]): Anchor => ({ type, path });
const inProfile = (...path: readonly (string | number)[]): Anchor =>
  on(AUTOSCALE, 'properties', 'profiles', 0, ...path);
const inMachine = (...path: readonly (string | number)[]): readonly Anchor[] => [
  on(SCALE_SET, 'properties', 'virtualMachineProfile', ...path),
  on(MACHINE, 'properties', ...path),
];

/** The first anchor that the template has counts; of a path, as much as exists. */
export const ANCHORS: { readonly [N in FieldName]?: readonly Anchor[] } = {
  namePrefix: [on(SCALE_SET, 'name'), on(MACHINE, 'name')],
  authentication: inMachine('osProfile'),
  osDiskType: inMachine('storageProfile', 'osDisk', 'managedDisk', 'storageAccountType'),
  trustedLaunch: inMachine('securityProfile'),
  instanceCount: [on(SCALE_SET, 'sku', 'capacity')],
  minInstances: [inProfile('capacity', 'minimum')],
  maxInstances: [inProfile('capacity', 'maximum'), on(SCALE_SET, 'sku', 'capacity')],
  scaleOutCpuThreshold: [inProfile('rules', 0, 'metricTrigger', 'threshold')],
  scaleOutStep: [inProfile('rules', 0, 'scaleAction', 'value')],
  scaleInCpuThreshold: [inProfile('rules', 1, 'metricTrigger', 'threshold')],
  scaleInStep: [inProfile('rules', 1, 'scaleAction', 'value')],
  schedules: [on(AUTOSCALE, 'properties', 'profiles')],
  orchestrationMode: [on(SCALE_SET, 'properties', 'orchestrationMode')],
  zoneSpread: [on(SCALE_SET, 'zones'), on(SCALE_SET, 'name')],
  appPort: [
    on(BALANCER, 'properties', 'loadBalancingRules', 0, 'properties', 'frontendPort'),
    on(GATEWAY, 'properties', 'frontendPorts', 0, 'properties', 'port'),
    on(SECURITY_GROUP, 'properties', 'securityRules', 0, 'properties', 'destinationPortRange'),
  ],
  allowedSource: [on(SECURITY_GROUP, 'properties', 'securityRules', 0, 'properties', 'sourceAddressPrefix')],
  loadBalancing: [on(GATEWAY, 'properties', 'httpListeners'), on(BALANCER, 'properties')],
  wafMode: [on(FIREWALL, 'properties', 'policySettings', 'mode')],
  gatewayMinCapacity: [on(GATEWAY, 'properties', 'autoscaleConfiguration', 'minCapacity')],
  gatewayMaxCapacity: [on(GATEWAY, 'properties', 'autoscaleConfiguration', 'maxCapacity')],
  healthProtocol: [
    on(BALANCER, 'properties', 'probes', 0, 'properties', 'protocol'),
    on(GATEWAY, 'properties', 'probes', 0, 'properties', 'protocol'),
  ],
  healthPath: [
    on(BALANCER, 'properties', 'probes', 0, 'properties', 'requestPath'),
    on(GATEWAY, 'properties', 'probes', 0, 'properties', 'path'),
  ],
  subnetPrefixLength: [{ ...on(NETWORK, 'properties', 'subnets', 0, 'properties', 'addressPrefix'), isLast: true }],
  primaryRegion: [{ path: ['parameters', 'location'] }],
  secondaryRegions: [{ path: ['variables', 'regions'] }],
  routingMethod: [on(TRAFFIC_MANAGER, 'properties', 'trafficRoutingMethod')],
  healthSignal: [on(SCALE_SET, 'properties', 'virtualMachineProfile')],
  automaticRepairs: [on(SCALE_SET, 'properties', 'automaticRepairsPolicy')],
  upgradeMode: [on(SCALE_SET, 'properties', 'upgradePolicy', 'mode')],
  maxBatchInstancePercent: [
    on(SCALE_SET, 'properties', 'upgradePolicy', 'rollingUpgradePolicy', 'maxBatchInstancePercent'),
  ],
};
