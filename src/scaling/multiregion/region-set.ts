/** What a multi-region deployment has in every region: network, way out, front, scale set, autoscale. */

import { call, expression, format, type Resource, resourceId } from '#arm';
import { LIMITS } from '#azure';
import { addressZones, attachScaleSet, lbHealthProbe, NETWORK, natGateway, nsg, publicIp } from '#platform';
import { profile } from '../autoscale/profile.ts';
import { metricRule, SCALE_IN_MINUTES } from '../autoscale/rules.ts';
import { definition as loadBalancer } from '../loadbalancing/load-balancer.ts';
import { definition as scaleSet } from '../vmss/definition.ts';
import type { Extension } from '../vmss/extensions.ts';
import { healthProbe } from '../vmss/health.ts';
import type { OrchestrationMode } from '../vmss/network.ts';
import { networking } from './networking.ts';
import type { RegionLoop } from './regions.ts';

export interface RegionSetOptions {
  readonly namePrefix: string;
  readonly orchestrationMode: OrchestrationMode;
  readonly osType: 'Linux' | 'Windows';
  readonly port: number | string;
  readonly healthPath: string;
  readonly minimum: number | string;
  readonly maximum: number | string;
  readonly initial: number | string;
  readonly scaleOut: number | string;
  readonly scaleIn: number | string;
  readonly peering: boolean;
  readonly tags: Readonly<Record<string, string>> | undefined;
}

const SCALE_SET = 'Microsoft.Compute/virtualMachineScaleSets';

/** Resources as loops over the regions; each waits for the loops that it needs. */
export function regionSet(loop: RegionLoop, o: RegionSetOptions): readonly Resource[] {
  const common = (role: string) => ({ name: loop.name(role), location: loop.at, copy: loop.copy(role), tags: o.tags });
  const id = (type: string, role: string): string => resourceId(type, loop.name(role));
  const port = typeof o.port === 'number' ? String(o.port) : call('string', o.port);
  return [
    nsg({
      ...common('nsg'),
      rules: [
        { name: 'allow-app', priority: LIMITS.nsg.priority.min, port, description: 'Callers of the application.' },
      ],
    }),
    publicIp(common('nat-pip')),
    natGateway({
      ...common('nat'),
      publicIpIds: [id(NETWORK.publicIp, 'nat-pip')],
      dependsOn: [loop.after('nat-pip')],
    }),
    ...networking(loop.regions, {
      namePrefix: o.namePrefix,
      peering: o.peering,
      tags: o.tags,
      nsgId: id(NETWORK.nsg, 'nsg'),
      natGatewayId: id(NETWORK.natGateway, 'nat'),
      dependsOn: [loop.after('nsg'), loop.after('nat')],
    }).resources,
    publicIp({ ...common('pip'), zones: addressZones(loop.at), domainNameLabel: dnsLabel(o.namePrefix, loop.at) }),
    loadBalancer({
      ...common('lb'),
      publicIpId: id(NETWORK.publicIp, 'pip'),
      probe: { protocol: 'Http', port: o.port, requestPath: o.healthPath },
      rules: [{ frontendPort: o.port }],
      dependsOn: [loop.after('pip')],
    }),
    scaleSet({
      ...common('vmss'),
      ...machine(loop, o),
      dependsOn: [loop.after('vnet'), loop.after('lb')],
    }),
    profile({
      ...common('autoscale'),
      ...autoscale(id(SCALE_SET, 'vmss'), o),
      dependsOn: [loop.after('vmss')],
    }) as Resource,
  ];
}

export const dnsLabel = (prefix: string, part: string): string =>
  call('toLower', format('{0}-{1}-{2}', prefix, part, expression('uniqueString(resourceGroup().id)')));

/** Rolling upgrades and repairs with the probe of the load balancer, or in Flexible mode with the extension. */
function machine(loop: RegionLoop, o: RegionSetOptions): Parameters<typeof scaleSet>[0] {
  const { orchestrationMode, osType } = o;
  const lb = loop.name('lb');
  const isUniform = orchestrationMode === 'Uniform';
  return {
    orchestrationMode,
    osType,
    ...(osType === 'Linux'
      ? { sshPublicKey: "[parameters('sshPublicKey')]" }
      : { adminPassword: "[parameters('adminPassword')]" }),
    capacity: o.initial,
    zones: call('pickZones', 'Microsoft.Compute', 'virtualMachineScaleSets', loop.at, LIMITS.vmss.zones.length),
    subnetId: resourceId(NETWORK.subnet, loop.name('vnet'), 'vmss'),
    backendPoolIds: [attachScaleSet(lb).id],
    ...(isUniform ? { healthProbeId: lbHealthProbe(lb).id } : { extensions: [extension(o)] }),
    upgradePolicy: 'Rolling',
    automaticRepairs: true,
    repairGracePeriod: 30,
  };
}

const extension = (o: RegionSetOptions): Extension =>
  healthProbe({
    orchestrationMode: o.orchestrationMode,
    osType: o.osType,
    port: o.port,
    requestPath: o.healthPath,
  }) as Extension;

function autoscale(target: string, o: RegionSetOptions): Parameters<typeof profile>[0] {
  const on = { metricResourceUri: target };
  return {
    targetResourceUri: target,
    minimum: o.minimum,
    maximum: o.maximum,
    initial: o.initial,
    rules: [
      metricRule(undefined, o.scaleOut, 'increase', on),
      metricRule(undefined, o.scaleIn, 'decrease', { ...on, ...SCALE_IN_MINUTES }),
    ],
  };
}
