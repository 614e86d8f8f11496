/** Words for the rules on scale sets and machines (V-…). */
import { listed, machines, type Text } from './text.ts';

export const vmssWording = {
  'V-01': {
    infiniband: (d: { size: string; maximum: number; limit: number }): Text => ({
      title: `${d.size} stops at ${d.limit} machines`,
      reason: `A scale set of sizes with InfiniBand holds at most ${d.limit} machines; the maximum is ${d.maximum}.`,
      fix: `Set the maximum to ${d.limit}`,
    }),
  },
  'V-06': {
    flexible: (): Text => ({
      title: 'Flexible scale sets have no load balancer health',
      reason:
        'In Flexible mode Azure refuses the load balancer probe as health signal. Only the Application Health extension counts there.',
      fix: 'Use the Application Health extension',
    }),
    gateway: (): Text => ({
      title: 'There is no load balancer whose probe could be used',
      reason:
        'The health signal is the load balancer probe, but an application gateway stands in front. The Application Health extension works with both.',
      fix: 'Use the Application Health extension',
    }),
  },
  'V-07': {
    none: (d: { needs: readonly string[] }): Text => ({
      title: 'Nothing tells Azure whether a machine is well',
      reason: `The health signal is None, and ${listed(d.needs)} ask for one. Azure refuses the scale set.`,
      fix: 'Use the Application Health extension',
    }),
  },
  'V-15': {
    tooLong: (d: { name: string; limit: number; shorter: string | undefined }): Text => ({
      title: `The name ${d.name} is too long`,
      reason: `A Flexible scale set adds nine characters for each machine, so its own name may have ${d.limit}. This one has ${d.name.length}.`,
      ...(d.shorter !== undefined && { fix: `Shorten the prefix to "${d.shorter}"` }),
    }),
    mayBecome: (d: { prefix: number; region: string; length: number; limit: number }): Text => ({
      title: 'A long prefix and a long region do not fit one name',
      reason: `With a prefix of ${d.prefix} characters in ${d.region} the scale set's name has ${d.length} characters. A Flexible scale set may have ${d.limit}, and the customer chooses the prefix or the region.`,
    }),
  },
  'V-16': {
    tooSmall: (d: { prefix: number; usable: number; needed: number; fits: number | undefined }): Text => ({
      title: `The subnet has room for ${machines(d.usable)}, not for ${d.needed}`,
      reason: `A /${d.prefix} subnet has ${d.usable} usable addresses, Azure keeps five. ${machines(d.needed)} are the most that the limits allow, so growth stops at ${d.usable}.`,
      ...(d.fits !== undefined && { fix: `Use /${d.fits}` }),
    }),
    customer: (d: { prefix: number; usable: number; needed: number; fits: number | undefined }): Text => ({
      title: `The customer may ask for ${d.needed} machines, the subnet has room for ${d.usable}`,
      reason: `The customer may change the number of machines. A /${d.prefix} subnet has ${d.usable} usable addresses, and growth would stop there.`,
      ...(d.fits !== undefined && { fix: `Use /${d.fits}` }),
    }),
  },
  'V-17': {
    one: (d: { zones: number }): Text => ({
      title: 'One machine can not outlive the loss of a zone',
      reason: `The minimum is 1. When load is low a single machine is left, in one zone, and with that zone the service is gone. Azure advises one per zone: ${d.zones}.`,
      fix: `Set the minimum to ${d.zones}`,
    }),
    fewerThanZones: (d: { minimum: number; zones: number }): Text => ({
      title: `${machines(d.minimum)} can not stand in all ${d.zones} zones`,
      reason: `The minimum of ${d.minimum} is below the number of zones. When load is low, the loss of a zone can take ${Math.ceil(100 / d.minimum)} % of the machines.`,
      fix: `Set the minimum to ${d.zones}`,
    }),
  },
  'V-20': {
    size: (d: { size: string; instead: string }): Text => ({
      title: `${d.size} has no Trusted Launch`,
      reason: `Trusted Launch is on, and Azure refuses to create ${d.size} with it. ${d.instead} takes it.`,
      fix: `Use ${d.instead}`,
    }),
  },
  'V-23': {
    premium: (d: { size: string }): Text => ({
      title: `${d.size} takes no premium disks`,
      reason: `The OS disk is a premium one. Premium disks need a size with an s behind its number, such as Standard_D2s_v5; Azure refuses ${d.size} with them.`,
      fix: 'Use a standard SSD',
    }),
  },
  'V-24': {
    reset: (d: { count: number; isExposed: boolean }): Text => ({
      title: `Every new deployment starts from ${machines(d.count)} again`,
      reason: `The template sets the number of machines. Deploying it again brings the scale set back to ${
        d.isExposed ? 'the initial count' : machines(d.count)
      }, whatever autoscale had made of it, until its next evaluation.`,
    }),
  },
  'V-25': {
    automatic: (): Text => ({
      title: 'An upgrade may take all machines down at once',
      reason:
        'Upgrade mode Automatic replaces machines in no set order and waits for none. It suits development and tests.',
      fix: 'Upgrade in batches',
    }),
    wholeBatch: (d: { percent: number; usual: number }): Text => ({
      title: 'An upgrade takes all machines down at once',
      reason: `A batch of ${d.percent} % is the whole scale set.`,
      fix: `Set the batch size to ${d.usual} %`,
    }),
  },
};
