/** What the offered deployment types mean for the template: conditions, the loop over regions, names. */
import { call, expression, format, parameter, resourceId } from '#arm';
import type { DeploymentType, Design } from '#design';
import { fieldValue } from './values.ts';

/** The copy loop that makes one resource per region. */
export interface RegionLoop {
  readonly name: string;
  readonly count: string;
}

const REGIONS = "variables('regions')";
const has = (design: Design, type: DeploymentType): boolean => design.values.offeredTypes.includes(type);

export const hasMachine = (design: Design): boolean => has(design, 'singlevm');
export const hasScaleSet = (design: Design): boolean => has(design, 'vmss') || has(design, 'multiregion');
/** Scale set resources are looped as soon as several regions are on offer; one region is then a loop of one. */
export const isLooped = (design: Design): boolean => has(design, 'multiregion');

/** The global load balancer stands in front of load balancers only; everything else is Traffic Manager's. */
export const hasGlobalLoadBalancer = (design: Design): boolean =>
  isLooped(design) &&
  design.values.globalRouting === 'globalLoadBalancer' &&
  design.values.loadBalancing === 'loadBalancer';

export const hasTrafficManager = (design: Design): boolean => isLooped(design) && !hasGlobalLoadBalancer(design);

const isType = (type: DeploymentType): string => call('equals', parameter('deploymentType'), type);

export const machineCondition = (design: Design): string | undefined =>
  hasScaleSet(design) ? isType('singlevm') : undefined;

export const scaleSetCondition = (design: Design): string | undefined =>
  hasMachine(design) ? call('not', isType('singlevm')) : undefined;

export const multiRegionCondition = (design: Design): string | undefined =>
  design.values.offeredTypes.length > 1 ? isType('multiregion') : undefined;

/** Both conditions, or the one that is there. */
export function both(...conditions: readonly (string | undefined)[]): string | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length > 1 ? call('and', ...given) : given[0];
}

/** `variables('regions')`: all regions for the multi-region type, else the one of the deployment; no region twice. */
export function regionsVariable(design: Design): string {
  const one = call('createArray', parameter('location'));
  const secondary = fieldValue(design, 'secondaryRegions');
  const others = typeof secondary === 'string' ? secondary : call('createArray', ...secondary);
  const all = call('union', one, others);
  return design.values.offeredTypes.length > 1 ? call('if', isType('multiregion'), all, one) : all;
}

export const regionCount = `[length(${REGIONS})]`;

/** The region at the loop's position, or the deployment's location. `loop` names a loop of properties. */
export const regionAt = (design: Design, loop?: string): string =>
  isLooped(design)
    ? expression(`${REGIONS}[copyIndex(${loop === undefined ? '' : `'${loop}'`})]`)
    : parameter('location');

/** The position of the region in the loop; 0 without a loop. */
export const regionIndex = (design: Design): string | number => (isLooped(design) ? '[copyIndex()]' : 0);

/** A name for a resource of the scale set group: `contoso-lb`, or with regions `contoso-westeurope-lb`. */
export function regionalName(design: Design, role: string, loop?: string): string {
  const prefix = fieldValue(design, 'namePrefix');
  return isLooped(design) ? format(`{0}-{1}-${role}`, prefix, regionAt(design, loop)) : globalName(design, role);
}

/** A name for a resource that exists once: `contoso-tm`. */
export function globalName(design: Design, role: string): string {
  const prefix = fieldValue(design, 'namePrefix');
  return prefix.startsWith('[') ? format(`{0}-${role}`, prefix) : `${prefix}-${role}`;
}

/** A DNS label that is unique within its region: prefix, role and a hash of the resource group. */
export function dnsLabel(design: Design, suffix?: string): string {
  const prefix = fieldValue(design, 'namePrefix');
  const hash = call('uniqueString', expression('resourceGroup().id'));
  return suffix === undefined
    ? call('toLower', format('{0}-{1}', prefix, hash))
    : call('toLower', format('{0}-{1}-{2}', prefix, suffix, hash));
}

// The Bicep decompiler takes a loop's name for a resource whose name ends alike, so loops are named unlike any resource.
const loopName = (role: string): string => `${role}-per-region`;

export const regionLoop = (design: Design, role: string): RegionLoop | undefined =>
  isLooped(design) ? { name: loopName(role), count: regionCount } : undefined;

/**
 * What `dependsOn` names. In a loop it is the other loop as a whole: an id with `copyIndex()` would let each region go
 * its own way, but the Bicep decompiler makes an error of it.
 */
export const dependency = (design: Design, type: string, role: string): string =>
  isLooped(design) ? loopName(role) : regionalId(design, type, role);

/** The id of a resource of the scale set group. */
export const regionalId = (design: Design, type: string, role: string, loop?: string): string =>
  resourceId(type, regionalName(design, role, loop));
