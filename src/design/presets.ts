/** Presets: complete designs for situations that architects meet often. */
import type { Values } from './catalogue.ts';
import { createDesign, type Design } from './design.ts';

export interface Preset {
  /** The name on the command line. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly design: Design;
}

const preset = (name: string, label: string, description: string, values: Partial<Values>): Preset => ({
  name,
  label,
  description,
  design: createDesign({ packageName: name, description, ...values }),
});

export const PRESETS: readonly Preset[] = [
  preset(
    'all-types',
    'Every type, customer chooses',
    'The customer picks one machine, a scale set or several regions.',
    {},
  ),
  preset('single-vm', 'Single VM', 'One Linux machine with a public address in a private network.', {
    offeredTypes: ['singlevm'],
    packageKind: 'solutionTemplate',
  }),
  preset(
    'web-scale-set',
    'Web scale set',
    'A zone-spanning Linux scale set behind a load balancer that follows the CPU.',
    {
      offeredTypes: ['vmss'],
      deploymentType: 'vmss',
    },
  ),
  preset('business-hours', 'Business hours', 'A scale set that keeps more machines on working days.', {
    offeredTypes: ['vmss'],
    deploymentType: 'vmss',
    packageKind: 'solutionTemplate',
    schedules: [
      {
        name: 'Office hours',
        days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        start: '08:00',
        end: '18:00',
        timeZone: 'W. Europe Standard Time',
        minimum: 4,
        maximum: 20,
      },
    ],
  }),
  preset('secure-web-gateway', 'Secure web gateway', 'A scale set behind an application gateway with a web firewall.', {
    offeredTypes: ['vmss'],
    deploymentType: 'vmss',
    loadBalancing: 'applicationGateway',
    maxInstances: 20,
  }),
  preset('windows-farm', 'Windows farm', 'Windows machines in Flexible mode with rolling upgrades.', {
    offeredTypes: ['vmss'],
    deploymentType: 'vmss',
    osType: 'Windows',
    orchestrationMode: 'Flexible',
    vmSize: 'Standard_D4s_v5',
  }),
  preset('large-batch', 'Large batch', 'Up to 1000 machines that grow by tens and upgrade slowly.', {
    offeredTypes: ['vmss'],
    deploymentType: 'vmss',
    instanceCount: 20,
    minInstances: 10,
    maxInstances: 1000,
    scaleOutStep: 20,
    scaleInStep: 5,
    scaleInCpuThreshold: 30,
    maxBatchInstancePercent: 5,
  }),
  preset('two-regions', 'Two regions', 'The same scale set in two regions, users go to the nearest.', {
    offeredTypes: ['multiregion'],
    deploymentType: 'multiregion',
  }),
  preset('disaster-recovery', 'Disaster recovery', 'A primary region and a standby that takes over within a minute.', {
    offeredTypes: ['multiregion'],
    deploymentType: 'multiregion',
    routingMethod: 'Priority',
    failoverSpeed: 'fast',
  }),
  preset('global-anycast', 'Global anycast', 'Three regions behind one static address.', {
    offeredTypes: ['multiregion'],
    deploymentType: 'multiregion',
    globalRouting: 'globalLoadBalancer',
    primaryRegion: 'westeurope',
    secondaryRegions: ['eastus', 'southeastasia'],
  }),
];

export const presetOf = (name: string): Preset | undefined => PRESETS.find((candidate) => candidate.name === name);
