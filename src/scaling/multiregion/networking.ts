/** `scale:multiregion.networking`: a network per region, joined with each other on request. */
import { call, defineFunction, expression, format, option, type Resource, resourceId, unwrap } from '#arm';
import { NETWORK, peering, vnet } from '#platform';
import { namePrefixSpec, type RegionLoop, type Regions, regionAt, regionLoop, severalRegionsSpec } from './regions.ts';

const { flag, integer, list, object, options, text } = option;

const specs = {
  namePrefix: namePrefixSpec,
  subnetName: text('Name of the subnet for instances.', { default: 'vmss' }),
  subnetPrefixLength: integer('Size of that subnet; 20 holds 4091 instances.', { min: 17, max: 29, default: 20 }),
  nsgId: text('Id of the network security group at copyIndex().', {}),
  natGatewayId: text('Id of the NAT gateway at copyIndex().', {}),
  peering: flag('Joins every network with every other. Traffic between regions is billed both ways.', {
    default: false,
  }),
  condition: text('Deploys only when this expression is true.', {}),
  tags: object<Readonly<Record<string, string>>>('Tags of the networks.'),
  dependsOn: list<string>('What each network needs first.'),
} as const;
type Options = option.Checked<typeof specs>;

/** Networks are 10.0.0.0/16, 10.1.0.0/16 …, since peered ones may not overlap. */
export const networking = defineFunction<[Regions, Options], { resources: readonly Resource[] }>(
  {
    name: 'scale:multiregion.networking',
    summary:
      'A virtual network per region with ranges that do not overlap, and on request a peering in each direction of each pair.',
    docs: 'Virtual network peering',
    args: [
      { name: 'regions', spec: severalRegionsSpec },
      { name: 'options', spec: options('Names, subnet and peering.', specs) },
    ],
    returns: '`resources`: a loop of networks `{prefix}-{region}-vnet`, and a loop of peerings.',
    example: [['westeurope', 'northeurope'], { peering: true }],
  },
  (regions, o) => {
    const loop = regionLoop(regions, o.namePrefix);
    const networks = vnet({
      name: loop.name('vnet'),
      location: loop.at,
      condition: o.condition,
      copy: loop.copy('vnet'),
      tags: o.tags,
      addressPrefixes: [format('10.{0}.0.0/16', expression('copyIndex()'))],
      subnets: [
        {
          name: o.subnetName,
          addressPrefix: format(`10.{0}.0.0/{1}`, expression('copyIndex()'), o.subnetPrefixLength),
          ...(o.nsgId === undefined ? {} : { nsgId: o.nsgId }),
          ...(o.natGatewayId === undefined ? {} : { natGatewayId: o.natGatewayId }),
        },
      ],
      dependsOn: o.dependsOn,
    });
    return { resources: o.peering ? [networks, peerings(loop, o.condition)] : [networks] };
  },
);

/** One loop over all pairs, a region with itself left out by the condition. */
function peerings(loop: RegionLoop, condition: string | undefined): Resource {
  const [from, to] = ['div', 'mod'].map((name) =>
    unwrap(call(name, expression('copyIndex()'), loop.count as number)),
  ) as [string, string];
  const isPair = call('not', call('equals', expression(from), expression(to)));
  const remote = regionAt(loop.regions, to);
  return peering({
    name: call('format', '{0}/to-{1}', loop.name('vnet', regionAt(loop.regions, from)), remote),
    condition: condition === undefined ? isPair : call('and', condition, isPair),
    copy: {
      name: 'peering',
      count: typeof loop.count === 'number' ? loop.count ** 2 : call('mul', loop.count, loop.count),
    },
    remoteVnetId: resourceId(NETWORK.vnet, loop.name('vnet', remote)),
    dependsOn: [loop.after('vnet')],
  });
}
