/** `net:lb.*`: how a scale set joins a load balancer or gateway and knows its health. */
import { defineFunction, option, resourceId } from '#arm';
import { NETWORK } from './types.ts';

const { choice, text } = option;

/** Names of the parts that the load balancing helpers make. */
export const PART_NAMES = { frontend: 'frontend', pool: 'instances', probe: 'health' } as const;

const FRONTS = {
  loadBalancer: `${NETWORK.loadBalancer}/backendAddressPools`,
  applicationGateway: 'Microsoft.Network/applicationGateways/backendAddressPools',
} as const;

export const attachScaleSet = defineFunction<[string, string, keyof typeof FRONTS], { id: string }>(
  {
    name: 'net:lb.attachScaleSet',
    summary:
      'The reference with which a scale set joins a backend pool. A scale set takes at most one public and one internal load balancer.',
    docs: 'Networking for Azure Virtual Machine Scale Sets',
    args: [
      { name: 'name', spec: text('Name of the load balancer or gateway.', { isRequired: true }) },
      { name: 'poolName', spec: text('Name of the pool.', { default: PART_NAMES.pool }) },
      {
        name: 'kind',
        spec: choice('What the pool belongs to.', ['loadBalancer', 'applicationGateway'], { default: 'loadBalancer' }),
      },
    ],
    returns: 'A reference {id} to the pool; the id is for `backendPoolIds` or `gatewayPoolIds` of the scale set.',
    example: ['web-lb', 'instances'],
  },
  (name, pool, kind) => ({ id: resourceId(FRONTS[kind], name, pool) }),
);

export const lbHealthProbe = defineFunction<[string, string], { id: string }>(
  {
    name: 'net:lb.healthProbe',
    summary: 'The reference to a probe that serves as health signal of a Uniform scale set. A rule must use the probe.',
    docs: 'Automatic instance repairs for Azure Virtual Machine Scale Sets',
    args: [
      { name: 'loadBalancerName', spec: text('Name of the load balancer.', { isRequired: true }) },
      { name: 'probeName', spec: text('Name of the probe.', { default: PART_NAMES.probe }) },
    ],
    returns: 'A reference {id} to the probe; the id is for `healthProbeId` of the scale set.',
    example: ['web-lb', 'health'],
  },
  (lb, probe) => ({ id: resourceId(`${NETWORK.loadBalancer}/probes`, lb, probe) }),
);
