/** Words for the advice after PSRule for Azure, by the names of its rules. */
import type { Text } from './text.ts';

const password = (): Text => ({
  title: 'People sign in with a password',
  reason: 'A password can be guessed, a key can not. Linux machines take an SSH public key instead.',
  fix: 'Use an SSH public key',
});

export const wellArchitectedWording = {
  'Azure.VMSS.AvailabilityZone': {
    none: (): Text => ({
      title: 'All machines share one datacenter',
      reason: 'The scale set uses no availability zones. Spread over three, it outlives the loss of a datacenter.',
      fix: 'Spread over three zones',
    }),
    one: (): Text => ({
      title: 'All machines stand in one zone',
      reason: 'The loss of that zone takes all of them. Spread over three, two thirds stay.',
      fix: 'Spread over three zones',
    }),
  },
  'Azure.VMSS.AutoInstanceRepairs': {
    off: (): Text => ({
      title: 'Sick machines stay until somebody notices',
      reason: 'Automatic repairs are off. With them Azure replaces a machine that stays unhealthy.',
      fix: 'Switch repairs on',
    }),
  },
  'Azure.VMSS.PublicKey': { password },
  'Azure.VM.PublicKey': { password },
  'Azure.NSG.AnyInboundSource': {
    any: (d: { source: string }): Text => ({
      title: 'Any address may send to the application',
      reason: `The allowed source ${d.source} means every network, private ones included. The service tag Internet, or a narrower range, says what is meant.`,
      fix: 'Allow the Internet',
    }),
  },
  'Azure.LB.Probe': {
    tcp: (d: { port: number }): Text => ({
      title: 'The probe sees only whether the port is open',
      reason: `On port ${d.port} an HTTP probe could ask the application itself whether it can serve. A TCP probe counts a hanging one as well.`,
    }),
    root: (d: { path: string }): Text => ({
      title: 'The probe asks for the start page',
      reason: `The health path is /. A path of its own, such as ${d.path}, says whether the machine can serve and costs less.`,
      fix: `Use ${d.path}`,
    }),
  },
  'Azure.TrafficManager.Protocol': {
    plain: (d: { port: number; protocol: string }): Text => ({
      title: 'Traffic Manager probes without TLS',
      reason: `It probes with ${d.protocol} on port ${d.port}. HTTPS also finds out whether the application answers with TLS, as users will ask for it.`,
    }),
  },
  'Azure.AppGw.UseHTTPS': {
    plain: (d: { port: number }): Text => ({
      title: 'The gateway listens with plain HTTP',
      reason: `Users reach port ${d.port} without encryption. Add a listener with a certificate from Key Vault after the deployment.`,
    }),
  },
  'Azure.AppGw.MinInstance': {
    few: (d: { minimum: number; usual: number }): Text => ({
      title: d.minimum === 0 ? 'No gateway instance is held ready' : 'One gateway instance has no stand-in',
      reason: `The gateway's minimum is ${d.minimum}. ${d.usual} or more take a burst of load and the loss of one.`,
      fix: `Set the gateway minimum to ${d.usual}`,
    }),
  },
  'Azure.AppGwWAF.PreventionMode': {
    detection: (): Text => ({
      title: 'The firewall lets attacks through',
      reason: 'In Detection mode it writes them to the log only. That serves for tuning; Prevention blocks them.',
      fix: 'Block attacks',
    }),
  },
};
