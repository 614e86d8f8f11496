/** Words for the rules on load balancing (L-…). */
import type { Text } from './text.ts';

export const loadBalancingWording = {
  'L-01': {
    notAnAddress: (d: { source: string }): Text => ({
      title: `${d.source} is not an address range`,
      reason:
        'Each of the four numbers is 0 to 255, and the prefix length 0 to 32, for example 203.0.113.0/24. Azure refuses the network security group.',
    }),
    closed: (d: { source: string }): Text => ({
      title: 'Nobody outside can reach the application',
      reason: `The front end has a public address, and the network security group lets in ${d.source} alone. Everything else is blocked by default.`,
      fix: 'Allow the Internet',
    }),
  },
  'L-09': {
    plain: (d: { port: number }): Text => ({
      title: 'HTTP probe without TLS',
      reason: `The probe asks with plain HTTP on port ${d.port}, so the application answers there without encryption, to users as well.`,
    }),
  },
  'L-10': {
    minAboveMax: (d: { minimum: number; maximum: number; instead: number }): Text => ({
      title: `The gateway's minimum of ${d.minimum} is above its maximum of ${d.maximum}`,
      reason: `Azure refuses a gateway whose least number of instances, ${d.minimum}, is more than the most, ${d.maximum}.`,
      fix: `Set the gateway maximum to ${d.instead}`,
    }),
  },
  'L-11': {
    httpOnTls: (d: { port: number }): Text => ({
      title: `The probe speaks HTTP on port ${d.port}`,
      reason: `Port ${d.port} is for HTTPS. A server that expects TLS there does not answer 200 to plain HTTP, so every machine would count as unhealthy.`,
      fix: 'Probe with HTTPS',
    }),
    tlsOnHttp: (d: { port: number }): Text => ({
      title: `The probe speaks HTTPS on port ${d.port}`,
      reason: `Port ${d.port} is for plain HTTP. A server without TLS there can not answer, so every machine would count as unhealthy.`,
      fix: 'Probe with HTTP',
    }),
  },
  'L-12': {
    adminPort: (d: { port: number; protocol: string }): Text => ({
      title: `Port ${d.port} is open to the Internet`,
      reason: `Port ${d.port} is for ${d.protocol}, and machines that offer it to everybody are attacked within minutes. Allow the addresses of the administrators only.`,
    }),
  },
  'L-13': {
    management: (d: { port: number; first: number; last: number }): Text => ({
      title: `The gateway can not listen on port ${d.port}`,
      reason: `An application gateway keeps ports ${d.first} to ${d.last} for its own management. Azure refuses a listener there.`,
    }),
  },
};
