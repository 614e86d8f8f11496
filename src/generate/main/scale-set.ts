/** The scale set group: network, load balancing, scale set and autoscale, as options for the helpers of the template. */
import { type Arm, call, format, resourceId } from '#arm';
import type { Design } from '#design';
import { addressZones, NETWORK } from '#platform';
import { autoscaleOptions } from './autoscale.ts';
import { healthExtension, repairOptions, upgradeOptions } from './health.ts';
import { machineOptions } from './machine.ts';
import { applicationRules, frontRules, gatewayRules } from './network.ts';
import {
  dependency,
  dnsLabel,
  hasScaleSet,
  isLooped,
  regionAt,
  regionalId,
  regionalName,
  regionIndex,
  regionLoop,
  scaleSetCondition,
} from './scope.ts';
import { tagsOf } from './tags.ts';
import { fieldValue } from './values.ts';

const LOAD_BALANCER = 'Microsoft.Network/loadBalancers';
const GATEWAY = 'Microsoft.Network/applicationGateways';
const WAF = 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies';

/** The context of the scale set partials, or nothing when the package offers no scale set. */
export function scaleSetContext(design: Design): object | undefined {
  if (!hasScaleSet(design)) return undefined;
  const { values } = design;
  const hasGateway = values.loadBalancing === 'applicationGateway';
  const location = regionAt(design);
  const common = (role: string) => ({
    name: regionalName(design, role),
    location,
    condition: scaleSetCondition(design),
    copy: regionLoop(design, role),
    tags: tagsOf(design),
  });
  const id = (type: string, role: string): string => regionalId(design, type, role);
  const after = (type: string, role: string): string => dependency(design, type, role);
  const subnetId = (name: string): string => resourceId(NETWORK.subnet, regionalName(design, 'vnet'), name);
  const zones = zonesOf(design, location);
  return {
    nsg: { ...common('nsg'), rules: hasGateway ? applicationRules(design, gatewayPrefix(design)) : frontRules(design) },
    gatewayNsg: hasGateway ? { ...common('appgw-nsg'), rules: gatewayRules(design) } : undefined,
    natIp: common('nat-pip'),
    nat: {
      ...common('nat'),
      publicIpIds: [id(NETWORK.publicIp, 'nat-pip')],
      dependsOn: [after(NETWORK.publicIp, 'nat-pip')],
    },
    vnet: {
      ...common('vnet'),
      addressPrefixes: [prefix(design, 0, 16)],
      subnets: [
        {
          name: 'vmss',
          addressPrefix: prefix(design, 0, values.subnetPrefixLength),
          nsgId: id(NETWORK.nsg, 'nsg'),
          natGatewayId: id(NETWORK.natGateway, 'nat'),
        },
        ...(hasGateway
          ? [{ name: 'appgw', addressPrefix: gatewayPrefix(design), nsgId: id(NETWORK.nsg, 'appgw-nsg') }]
          : []),
      ],
      dependsOn: [
        after(NETWORK.nsg, 'nsg'),
        ...(hasGateway ? [after(NETWORK.nsg, 'appgw-nsg')] : []),
        after(NETWORK.natGateway, 'nat'),
      ],
    },
    frontIp: {
      ...common('pip'),
      zones: addressZones(location),
      domainNameLabel: dnsLabel(design, isLooped(design) ? location : undefined),
    },
    ...(hasGateway
      ? gatewayOptions(design, common, subnetId('appgw'), zones)
      : { ...loadBalancerOptions(design, common), waf: undefined, gateway: undefined }),
    vmssOptions: {
      ...common('vmss'),
      ...machineOptions(design),
      orchestrationMode: values.orchestrationMode,
      capacity: fieldValue(design, 'instanceCount'),
      zones,
      subnetId: subnetId('vmss'),
      ...(hasGateway
        ? { gatewayPoolIds: [resourceId(`${GATEWAY}/backendAddressPools`, regionalName(design, 'appgw'), 'instances')] }
        : {
            backendPoolIds: [
              resourceId(`${LOAD_BALANCER}/backendAddressPools`, regionalName(design, 'lb'), 'instances'),
            ],
            ...(values.healthSignal === 'probe'
              ? { healthProbeId: resourceId(`${LOAD_BALANCER}/probes`, regionalName(design, 'lb'), 'health') }
              : {}),
          }),
      computerNamePrefix: fieldValue(design, 'namePrefix').startsWith('[')
        ? call('take', fieldValue(design, 'namePrefix'), 9)
        : values.namePrefix,
      extensions: healthExtension(design),
      ...upgradeOptions(design),
      ...repairOptions(design),
      dependsOn: [after(NETWORK.vnet, 'vnet'), hasGateway ? after(GATEWAY, 'appgw') : after(LOAD_BALANCER, 'lb')],
    },
    autoScaleOptions: autoscaleOptions(design, common('autoscale')),
  };
}

type Common = (role: string) => object;

function loadBalancerOptions(design: Design, common: Common): object {
  const port = fieldValue(design, 'appPort');
  return {
    loadBalancer: {
      ...common('lb'),
      publicIpId: regionalId(design, NETWORK.publicIp, 'pip'),
      probe: {
        protocol: design.values.healthProtocol,
        port,
        ...(design.values.healthProtocol === 'Tcp' ? {} : { requestPath: fieldValue(design, 'healthPath') }),
      },
      rules: [{ frontendPort: port, backendPort: port }],
      dependsOn: [dependency(design, NETWORK.publicIp, 'pip')],
    },
  };
}

function gatewayOptions(design: Design, common: Common, subnetId: string, zones: string | undefined): object {
  const { healthProtocol } = design.values;
  const port = fieldValue(design, 'appPort');
  return {
    loadBalancer: undefined,
    waf: { ...common('waf'), mode: fieldValue(design, 'wafMode') },
    gateway: {
      ...common('appgw'),
      subnetId,
      publicIpId: regionalId(design, NETWORK.publicIp, 'pip'),
      wafPolicyId: regionalId(design, WAF, 'waf'),
      zones,
      minCapacity: fieldValue(design, 'gatewayMinCapacity'),
      maxCapacity: fieldValue(design, 'gatewayMaxCapacity'),
      frontendPort: port,
      backendPort: port,
      backendProtocol: healthProtocol === 'Https' ? 'Https' : 'Http',
      probePath: healthProtocol === 'Tcp' ? '/' : fieldValue(design, 'healthPath'),
      dependsOn: [
        dependency(design, NETWORK.vnet, 'vnet'),
        dependency(design, NETWORK.publicIp, 'pip'),
        dependency(design, WAF, 'waf'),
      ],
    },
  };
}

/** Up to three zones, one, or none; regions without zones yield none at deployment. */
export function zonesOf(design: Design, location: string): string | undefined {
  const { zoneSpread } = design.values;
  if (zoneSpread === 'none') return undefined;
  return call('pickZones', 'Microsoft.Compute', 'virtualMachineScaleSets', location, zoneSpread === 'all' ? 3 : 1);
}

/** Every region has a network of its own: 10.0.0.0/16, 10.1.0.0/16 … so that they can be peered. */
function prefix(design: Design, third: number, length: number): Arm<string> {
  const index = regionIndex(design);
  return typeof index === 'number' ? `10.${index}.${third}.0/${length}` : format(`10.{0}.${third}.0/${length}`, index);
}

/** The gateway's own subnet: 251 addresses, room for its 125 instances, above the largest subnet of machines (/18). */
const gatewayPrefix = (design: Design): string => prefix(design, 64, 24);
