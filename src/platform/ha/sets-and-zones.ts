/** `ha:availabilitySet` and `ha:zones`: keeping machines apart inside a datacenter, or in several of them. */

import { call, defineFunction, defineHelper, option, resource, resourceOptions } from '#arm';
import { LIMITS } from '#azure';

const { choice, integer, text } = option;
const limits = LIMITS.availabilitySet;

export const availabilitySet = defineHelper(
  {
    name: 'ha:availabilitySet',
    summary:
      'Keeps single machines on different racks of one datacenter. It excludes zones and takes no instances of scale sets.',
    docs: 'Availability sets overview',
    options: {
      ...resourceOptions,
      faultDomains: integer('Racks; some regions have two.', limits.faultDomains),
      updateDomains: integer('Groups that Azure maintains one after the other.', limits.updateDomains),
      proximityPlacementGroupId: text('Id of a proximity placement group.', {}),
    },
    returns: 'An availability set for machines with managed disks, a whole resource.',
    example: [{ name: 'web-avset' }],
  },
  (o) =>
    resource(
      'Microsoft.Compute/availabilitySets',
      o,
      {
        platformFaultDomainCount: o.faultDomains,
        platformUpdateDomainCount: o.updateDomains,
        proximityPlacementGroup: { id: o.proximityPlacementGroupId },
      },
      { sku: { name: 'Aligned' } },
    ),
);

/** What can stand in zones: the namespace and type that `pickZones` asks for. */
const ZONED = {
  scaleSet: ['Microsoft.Compute', 'virtualMachineScaleSets'],
  machine: ['Microsoft.Compute', 'virtualMachines'],
  publicIp: ['Microsoft.Network', 'publicIPAddresses'],
  applicationGateway: ['Microsoft.Network', 'applicationGateways'],
} as const;
type Zoned = keyof typeof ZONED;

export const zones = defineFunction<[Zoned, number | string, string], { zones: string }>(
  {
    name: 'ha:zones',
    summary:
      'Zones that Azure picks at deployment: as many as asked for, none in regions without zones. One template then serves every region.',
    docs: 'Template functions for resources: pickZones',
    args: [
      {
        name: 'kind',
        spec: choice('What stands in the zones.', Object.keys(ZONED) as Zoned[], { default: 'scaleSet' }),
      },
      {
        name: 'count',
        spec: integer('How many zones.', { min: 1, max: LIMITS.vmss.zones.length, default: LIMITS.vmss.zones.length }),
      },
      { name: 'location', spec: text('Region.', { default: "[parameters('location')]" }) },
    ],
    returns: '`zones`, beside the properties of the resource.',
    example: ['scaleSet', 3],
  },
  (kind, count, location) => ({ zones: call('pickZones', ...ZONED[kind], location, count) }),
);
