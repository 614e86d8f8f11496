/** Words for the rules on several regions (M-…). */
import { listed, machines, type Text } from './text.ts';

export const multiregionWording = {
  'M-01': {
    twice: (d: { region: string }): Text => ({
      title: `${d.region} is there twice`,
      reason: `Each region gets one scale set. ${d.region} counts only once, so there is one region fewer than it seems.`,
      fix: `Remove ${d.region}`,
    }),
    onlyOne: (d: { region: string; instead: string | undefined }): Text => ({
      title: `${d.region} is the only region`,
      reason: `The secondary region is the primary one. Two different regions are the least for a multi-region scale set.`,
      ...(d.instead !== undefined && { fix: `Use ${d.instead} instead` }),
    }),
  },
  'M-08': {
    otherPair: (d: { region: string; pair: string }): Text => ({
      title: `The pair of ${d.region} is ${d.pair}`,
      reason: `Geo-redundant storage and backup of ${d.region} replicate to ${d.pair}, and Azure updates paired regions one after the other. ${d.pair} is not among the secondary regions.`,
    }),
    noPair: (d: { region: string }): Text => ({
      title: `${d.region} has no paired region`,
      reason: `Geo-redundant storage and backup replicate between paired regions only, so in ${d.region} they have nowhere to go. Data needs its own copy in a secondary region.`,
    }),
  },
  'M-09': {
    idle: (d: { standbys: number; count: number }): Text => ({
      title: `${machines(d.standbys * d.count)} stand by without work`,
      reason: `Routing method Priority sends nobody to ${standbys(d.standbys)} while the primary is well, and without autoscale ${d.standbys === 1 ? 'it runs' : 'each runs'} ${machines(d.count)} all the time.`,
    }),
    cold: (d: { minimum: number; maximum: number }): Text => ({
      title: `On fail-over the standby grows from ${d.minimum}`,
      reason: `Routing method Priority sends nobody to the standby while the primary is well, so autoscale shrinks it to ${machines(d.minimum)}. It takes the whole load at once when the primary is lost, up to ${d.maximum}.`,
    }),
  },
  'M-10': {
    noZones: (d: { without: readonly string[]; isAll: boolean }): Text => ({
      title: `${listed(d.without)} ${d.without.length > 1 ? 'have' : 'has'} no availability zones`,
      reason: d.isAll
        ? 'The design asks for availability zones, and none of the regions has any. The template deploys there without zones.'
        : 'The design asks for availability zones. There the template deploys without them, and the loss of a datacenter can take all machines of the region.',
    }),
  },
  'M-11': {
    blocked: (d: { source: string }): Text => ({
      title: 'Traffic Manager can not see whether a region is well',
      reason: `It probes from the Internet, and the network security group lets in ${d.source} alone. Every region counts as down, so users are sent to lost ones too.`,
    }),
  },
};

const standbys = (count: number): string => (count === 1 ? 'the standby region' : `the ${count} standby regions`);
