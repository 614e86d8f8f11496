/** Cases for the rules on several regions (M-…). */
import { regions, scaleSet } from '../designs.ts';
import type { Case } from './case.ts';

export const multiregionCases: readonly Case[] = [
  {
    rule: 'M-01',
    about: 'a region twice',
    severity: 'error',
    field: 'secondaryRegions',
    fix: 'Remove West Europe',
    broken: regions({ secondaryRegions: ['northeurope', 'westeurope'] }),
    well: [regions({ secondaryRegions: ['northeurope', 'eastus'] }), scaleSet({ secondaryRegions: ['westeurope'] })],
  },
  {
    rule: 'M-01',
    about: 'one region',
    severity: 'error',
    field: 'secondaryRegions',
    fix: 'Use North Europe instead',
    broken: regions({ secondaryRegions: ['westeurope'] }),
    well: [regions({ secondaryRegions: ['northeurope'] })],
  },
  {
    rule: 'M-08',
    about: 'another region than the pair',
    severity: 'advice',
    field: 'secondaryRegions',
    broken: regions({ secondaryRegions: ['eastus'] }),
    well: [regions({ secondaryRegions: ['eastus', 'northeurope'] }), regions({ primaryRegion: 'francecentral' })],
  },
  {
    rule: 'M-08',
    about: 'a region without a pair',
    severity: 'advice',
    field: 'secondaryRegions',
    broken: regions({ primaryRegion: 'polandcentral' }),
    well: [scaleSet({ primaryRegion: 'polandcentral' })],
  },
  {
    rule: 'M-09',
    about: 'idle standbys',
    severity: 'warning',
    field: 'routingMethod',
    broken: regions({ routingMethod: 'Priority', enableAutoScale: false }),
    well: [
      regions({ routingMethod: 'Performance', enableAutoScale: false }),
      regions({ routingMethod: 'Priority', globalRouting: 'globalLoadBalancer', enableAutoScale: false }),
    ],
  },
  {
    rule: 'M-09',
    about: 'a cold standby',
    severity: 'advice',
    field: 'routingMethod',
    broken: regions({ routingMethod: 'Priority', minInstances: 9 }),
    well: [
      regions({ routingMethod: 'Priority', minInstances: 10, instanceCount: 10 }),
      regions({ routingMethod: 'Weighted' }),
    ],
  },
  {
    rule: 'M-10',
    about: 'a secondary region without zones',
    severity: 'warning',
    field: 'secondaryRegions',
    broken: regions({ secondaryRegions: ['ukwest'] }),
    well: [
      regions({ secondaryRegions: ['uksouth'] }),
      regions({ secondaryRegions: ['ukwest'], zoneSpread: 'none' }),
      scaleSet({ secondaryRegions: ['ukwest'] }),
    ],
  },
  {
    rule: 'M-10',
    about: 'a primary region without zones',
    severity: 'warning',
    field: 'primaryRegion',
    broken: regions({ primaryRegion: 'ukwest', secondaryRegions: ['uksouth'] }),
    well: [regions({ primaryRegion: 'uksouth', secondaryRegions: ['westeurope'] })],
  },
  {
    rule: 'M-11',
    about: 'probes that are kept out',
    severity: 'warning',
    field: 'allowedSource',
    broken: regions({ allowedSource: '203.0.113.0/24' }),
    well: [
      regions(),
      regions({ allowedSource: 'AzureCloud' }),
      regions({ allowedSource: '203.0.113.0/24', globalRouting: 'globalLoadBalancer' }),
      scaleSet({ allowedSource: '203.0.113.0/24' }),
    ],
  },
];
