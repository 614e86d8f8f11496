/** Step "Regions": where the workload runs and what stands in front of all regions. */
import { LIMITS, REGIONS, regionLabel } from '#azure';
import { choice, choices } from '../field.ts';

const TRAFFIC_MANAGER = {
  any: [
    { field: 'globalRouting', is: 'trafficManager' },
    { field: 'loadBalancing', is: 'applicationGateway' },
  ],
} as const;
const regionOptions = REGIONS.map((r) => ({ value: r.name, label: r.label }));

export const regions = {
  name: 'regionsConfig',
  label: 'Regions',
  title: 'Regions',
  summary: 'Where the workload runs, and what sends users to a region.',
  sections: [
    {
      name: 'regionConfig',
      label: 'Regions',
      types: ['multiregion'],
      fields: [
        choice({
          name: 'primaryRegion',
          label: 'Primary Region',
          help: 'The region that checks and the parameters file assume. The customer picks the real one on the Basics tab of the portal.',
          docs: 'List of Azure regions',
          decider: 'architect',
          control: 'dropdown',
          options: regionOptions,
          default: 'westeurope',
        }),
        choices({
          name: 'secondaryRegions',
          label: 'Secondary Regions',
          help: 'One to three further regions, each with the same scale set.',
          docs: 'List of Azure regions',
          decider: 'optional',
          exposedByDefault: true,
          options: regionOptions,
          minItems: 1,
          maxItems: LIMITS.multiregion.regions.max - 1,
          default: ['northeurope'],
        }),
      ],
    },
    {
      name: 'routingConfig',
      label: 'Global Routing',
      types: ['multiregion'],
      fields: [
        choice({
          name: 'globalRouting',
          label: 'In Front of the Regions',
          help: 'Traffic Manager answers by DNS and works with every front end. The global load balancer gives one address and instant fail-over, for load balancers only.',
          docs: 'Load-balancing options',
          decider: 'architect',
          when: { field: 'loadBalancing', is: 'loadBalancer' },
          control: 'radio',
          options: [
            { value: 'trafficManager', label: 'Traffic Manager', description: 'DNS' },
            { value: 'globalLoadBalancer', label: 'Global Load Balancer', description: 'One static address' },
          ],
          default: 'trafficManager',
        }),
        choice({
          name: 'routingMethod',
          label: 'Routing Method',
          help: 'Performance sends users to the nearest region, Priority to the first that is healthy, Weighted spreads them evenly.',
          docs: 'Traffic Manager routing methods',
          decider: 'optional',
          exposedByDefault: true,
          when: TRAFFIC_MANAGER,
          control: 'radio',
          options: [
            { value: 'Performance', label: 'Performance' },
            { value: 'Priority', label: 'Priority' },
            { value: 'Weighted', label: 'Weighted' },
          ],
          default: 'Performance',
        }),
        choice({
          name: 'failoverSpeed',
          label: 'Fail-over Speed',
          help: 'Standard notices a lost region after about three minutes, fast after about one, at a higher price per probe.',
          docs: 'Traffic Manager endpoint monitoring',
          decider: 'architect',
          when: TRAFFIC_MANAGER,
          control: 'radio',
          options: [
            { value: 'standard', label: 'Standard', description: 'About 3 minutes' },
            { value: 'fast', label: 'Fast', description: 'About 1 minute' },
          ],
          default: 'standard',
        }),
        choice({
          name: 'globalHomeRegion',
          label: 'Home Region',
          help: 'Where the global address is managed. Azure offers few regions; the machines may be anywhere.',
          docs: 'Global load balancer',
          decider: 'optional',
          alwaysParameter: true,
          when: {
            all: [
              { field: 'globalRouting', is: 'globalLoadBalancer' },
              { field: 'loadBalancing', is: 'loadBalancer' },
            ],
          },
          control: 'dropdown',
          options: LIMITS.globalLoadBalancer.homeRegions.map((name) => ({ value: name, label: regionLabel(name) })),
          default: 'westeurope',
        }),
      ],
    },
  ],
} as const;
