/** Cases for the rules on load balancing (L-…). */
import { machine, regions, scaleSet } from '../designs.ts';
import type { Case } from './case.ts';

const gateway = { loadBalancing: 'applicationGateway' } as const;

export const loadBalancingCases: readonly Case[] = [
  {
    rule: 'L-01',
    about: 'no address',
    severity: 'error',
    field: 'allowedSource',
    broken: machine({ allowedSource: '203.0.113.256/24' }),
    well: [machine({ allowedSource: '203.0.113.255/24' })],
  },
  {
    rule: 'L-01',
    about: 'no prefix length',
    severity: 'error',
    field: 'allowedSource',
    broken: machine({ allowedSource: '203.0.113.0/33' }),
    well: [machine({ allowedSource: '203.0.113.0/32' })],
  },
  {
    rule: 'L-01',
    about: 'nobody from outside',
    severity: 'warning',
    field: 'allowedSource',
    fix: 'Allow the Internet',
    broken: scaleSet({ allowedSource: 'VirtualNetwork' }),
    well: [
      scaleSet({ allowedSource: 'AzureFrontDoor.Backend' }),
      machine({ allowedSource: 'VirtualNetwork', vmPublicIp: false }),
    ],
  },
  {
    rule: 'L-01',
    about: 'private addresses',
    severity: 'warning',
    field: 'allowedSource',
    fix: 'Allow the Internet',
    broken: scaleSet({ allowedSource: '172.31.0.0/16' }),
    well: [scaleSet({ allowedSource: '172.32.0.0/16' })],
  },
  {
    rule: 'L-09',
    about: 'no TLS',
    severity: 'advice',
    field: 'healthProtocol',
    broken: scaleSet(),
    well: [
      scaleSet({ appPort: 443, healthProtocol: 'Https' }),
      scaleSet({ healthProtocol: 'Tcp' }),
      scaleSet({ ...gateway }),
      regions(),
      machine(),
    ],
  },
  {
    rule: 'L-10',
    about: 'gateway limits',
    severity: 'error',
    field: 'gatewayMinCapacity',
    fix: 'Set the gateway maximum to 11',
    broken: scaleSet({ ...gateway, gatewayMinCapacity: 11 }),
    well: [scaleSet({ ...gateway, gatewayMinCapacity: 10 }), scaleSet({ gatewayMinCapacity: 11 })],
  },
  {
    rule: 'L-11',
    about: 'HTTP on 443',
    severity: 'warning',
    field: 'healthProtocol',
    fix: 'Probe with HTTPS',
    broken: scaleSet({ appPort: 443 }),
    well: [scaleSet({ appPort: 443, healthProtocol: 'Https' }), scaleSet({ appPort: 444 }), machine({ appPort: 443 })],
  },
  {
    rule: 'L-11',
    about: 'HTTPS on 80',
    severity: 'warning',
    field: 'healthProtocol',
    fix: 'Probe with HTTP',
    broken: scaleSet({ healthProtocol: 'Https' }),
    well: [scaleSet(), scaleSet({ appPort: 81, healthProtocol: 'Https' })],
  },
  {
    rule: 'L-12',
    about: 'SSH for everybody',
    severity: 'warning',
    field: 'appPort',
    broken: machine({ appPort: 22 }),
    well: [machine({ appPort: 22, allowedSource: '203.0.113.0/24' }), machine({ appPort: 23 })],
  },
  {
    rule: 'L-13',
    about: 'a port of the gateway itself',
    severity: 'error',
    field: 'appPort',
    broken: scaleSet({ ...gateway, appPort: 65200 }),
    well: [scaleSet({ ...gateway, appPort: 65199 }), scaleSet({ appPort: 65200 })],
  },
];
