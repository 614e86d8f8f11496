/** `scale:lb.definition`: a whole Standard load balancer. */
import { defineHelper, option, resource, resourceOptions } from '#arm';
import { NETWORK } from '#platform';
import { backendPool, frontend, frontendSpecs, probe, rule } from './parts.ts';
import { natRule, outboundRule } from './ports.ts';

const { list, object } = option;

type Given<H extends (...args: never[]) => unknown> = NonNullable<Parameters<H>[0]>;

export const definition = defineHelper(
  {
    name: 'scale:lb.definition',
    summary: 'A Standard load balancer with a frontend, a pool, a probe and a rule.',
    docs: 'What is Azure Load Balancer?',
    options: {
      ...resourceOptions,
      ...frontendSpecs,
      probe: object<Given<typeof probe>>('Options of the probe, see scale:lb.probe.', { default: {} }),
      rules: list<Given<typeof rule>>('Options of the rules, see scale:lb.rule.', { default: [{}] }),
      natRules: list<Given<typeof natRule>>('Options of NAT rules, see scale:lb.natRule; rules or pools, not both.', {
        default: [],
      }),
      outboundRules: list<Given<typeof outboundRule>>('Options of outbound rules, see scale:lb.outboundRule.', {
        default: [],
      }),
    },
    returns: 'A load balancer, a whole resource.',
    example: [{ name: 'web-lb', publicIpId: "[resourceId('Microsoft.Network/publicIPAddresses', 'web-pip')]" }],
  },
  (o) => {
    const loadBalancerName = o.name;
    const { name: probeName } = o.probe;
    const isPool = o.natRules.map((item) => item.kind === 'pool');
    if (isPool.includes(true) && isPool.includes(false)) {
      throw new RangeError('scale:lb.definition: "natRules" mixes rules and pools. Allowed: one kind.');
    }
    const nat = o.natRules.map((item) => natRule({ loadBalancerName, ...item }));
    return resource(
      NETWORK.loadBalancer,
      o,
      {
        frontendIPConfigurations: [
          frontend({
            publicIpId: o.publicIpId,
            subnetId: o.subnetId,
            privateIpAddress: o.privateIpAddress,
            zones: o.zones,
          }),
        ],
        backendAddressPools: [backendPool()],
        probes: [probe(o.probe)],
        loadBalancingRules: o.rules.map((item) =>
          rule({ loadBalancerName, ...(probeName === undefined ? {} : { probeName }), ...item }),
        ),
        inboundNatRules: isPool.includes(true) ? undefined : nat,
        inboundNatPools: isPool.includes(true) ? nat : undefined,
        outboundRules: o.outboundRules.map((item) => outboundRule({ loadBalancerName, ...item })),
      },
      { sku: { name: 'Standard', tier: 'Regional' } },
    );
  },
);
