/** Words for the rules on autoscale (A-…). */
import { fewer, listed, machines, type Text } from './text.ts';

export const autoscaleWording = {
  'A-03': {
    minAboveMax: (d: { minimum: number; maximum: number }): Text => ({
      title: `The minimum of ${d.minimum} is above the maximum of ${d.maximum}`,
      reason: `Autoscale asks for minimum ≤ initial count ≤ maximum. ${d.minimum} is more than ${d.maximum}.`,
      fix: `Swap them: ${d.maximum} to ${d.minimum}`,
    }),
    initialAbove: (d: { count: number; maximum: number }): Text => ({
      title: `The scale set starts with more machines than its maximum`,
      reason: `The initial count is ${d.count}, the maximum ${d.maximum}. Autoscale asks for minimum ≤ initial count ≤ maximum.`,
      fix: `Set the initial count to ${d.maximum}`,
    }),
    initialBelow: (d: { count: number; minimum: number }): Text => ({
      title: `The scale set starts with fewer machines than its minimum`,
      reason: `The initial count is ${d.count}, the minimum ${d.minimum}. Autoscale asks for minimum ≤ initial count ≤ maximum.`,
      fix: `Set the initial count to ${d.minimum}`,
    }),
    schedule: (d: { name: string; minimum: number; maximum: number }): Text => ({
      title: `In "${d.name}" the minimum is above the maximum`,
      reason: `The schedule asks for at least ${d.minimum} and at most ${machines(d.maximum)}.`,
      fix: `Swap them: ${d.maximum} to ${d.minimum}`,
    }),
  },
  'A-05': {
    fixed: (d: { count: number }): Text => ({
      title: `With ${machines(d.count)} at least and at most nothing can scale`,
      reason: `Minimum and maximum are both ${d.count}. The rules are there, but autoscale has no room to act.`,
    }),
  },
  'A-06': {
    crossed: (d: { scaleIn: number; scaleOut: number; instead: number }): Text => ({
      title: `Scale-in at ${d.scaleIn} % meets scale-out at ${d.scaleOut} %`,
      reason: `Machines would be removed below ${d.scaleIn} % and added above ${d.scaleOut} %, so the two rules undo each other. Scale-in must be the lower one.`,
      fix: `Set scale-in to ${d.instead} %`,
    }),
  },
  'A-07': {
    stuck: (d: Flapping & { first: number; last: number; actsBelow: number }): Text => ({
      title: `Scale-in at ${d.scaleIn} % can not act at ${range(d.first, d.last)}${within(d.schedule)}`,
      reason: `With one machine fewer than ${d.first} the load would be ${Math.round((d.scaleIn * d.first) / (d.first - 1))} %, ${
        d.scaleIn * d.first > d.scaleOut * (d.first - 1)
          ? `above scale-out at ${d.scaleOut} %`
          : 'which is where scale-out begins'
      }, so Azure skips it. At ${d.first} the real threshold is ${d.actsBelow} %.`,
      ...(d.instead !== undefined && { fix: `Set scale-in to ${d.instead} %` }),
    }),
    slowed: (d: Flapping & { worst: number; wanted: number; removed: number }): Text => ({
      title: `Scale-in removes fewer than ${d.wanted} at once${within(d.schedule)}`,
      reason: `With ${fewer(d.wanted)} than ${d.worst} the load would rise from ${d.scaleIn} to ${Math.round(
        (d.scaleIn * d.worst) / (d.worst - d.wanted),
      )} %, past scale-out at ${d.scaleOut} %. Azure sees that and removes ${d.removed} only.`,
      ...(d.instead !== undefined && { fix: `Set scale-in to ${d.instead} %` }),
    }),
    narrow: (d: { scaleIn: number; scaleOut: number; gap: number; instead: number | undefined }): Text => ({
      title: `Only ${points(d.scaleOut - d.scaleIn)} lie between scale-in and scale-out`,
      reason: `Scale-in is at ${d.scaleIn} %, scale-out at ${d.scaleOut} %. Processor load swings by more than that; ${d.gap} points keep the number of machines calm.`,
      ...(d.instead !== undefined && { fix: `Set scale-in to ${d.instead} %` }),
    }),
  },
  'A-09': {
    backwards: (d: { name: string; start: string; end: string }): Text => ({
      title: `"${d.name}" ends before it starts`,
      reason: `It runs from ${d.start} to ${d.end} on the same day. A schedule over midnight takes two rows: one until 23:59 and one from 00:00 of the next day.`,
      fix: d.end === '00:00' ? 'End it at 23:59' : 'Split it at midnight',
    }),
    empty: (d: { name: string; start: string }): Text => ({
      title: `"${d.name}" ends when it starts`,
      reason: `It starts and ends at ${d.start}, so Azure can not tell which of the two profiles holds.`,
    }),
  },
  'A-10': {
    sameName: (d: { name: string; instead: string }): Text => ({
      title: `Two schedules are called "${d.name}"`,
      reason:
        'Azure tells autoscale profiles apart by their names, and the profile that ends a schedule finds it by its name.',
      fix: `Rename this one to "${d.instead}"`,
    }),
    defaultName: (d: { name: string; instead: string }): Text => ({
      title: `No schedule can be called "${d.name}"`,
      reason:
        'That is the name of the profile that holds outside of all schedules, and Azure tells profiles apart by their names.',
      fix: `Rename it to "${d.instead}"`,
    }),
    overlap: (d: { name: string; other: string; days: readonly string[]; start: string; end: string }): Text => ({
      title: `"${d.name}" and "${d.other}" overlap`,
      reason: `Both hold on ${listed(d.days)} from ${d.start} to ${d.end}. The one that starts later takes over, and whichever ends first ends both.`,
    }),
    touch: (d: { name: string; other: string; at: string; earlier: string }): Text => ({
      title: `"${d.name}" starts in the minute in which "${d.other}" ends`,
      reason: `At ${d.at} one profile ends the first schedule and another starts the second, and Azure can not tell which comes first. Leave at least one minute between them.`,
      fix: `End "${d.other}" at ${d.earlier}`,
    }),
  },
  'A-14': {
    overshoot: (d: {
      scaleIn: number;
      count: number;
      added: number;
      load: number;
      scaleOut: number;
      instead: number;
    }): Text => ({
      title: `Adding ${d.added} at once makes the scale set swing`,
      reason: `At ${machines(d.count)} and ${d.scaleOut} % load, ${d.added} more bring the load to ${d.load} %, below scale-in at ${d.scaleIn} %, so some of them are removed again.`,
      fix: `Add ${d.instead} at once`,
    }),
  },
  'A-15': {
    credits: (d: { size: string; scaleOut: number }): Text => ({
      title: `${d.size} may be throttled before it scales out`,
      reason: `B-series machines spend credits. When they are used up, Azure holds the processor at its base share, and the load may never reach ${d.scaleOut} %, so no machine is added.`,
    }),
  },
};

/** What both kinds of flapping tell. */
export interface Flapping {
  scaleIn: number;
  scaleOut: number;
  instead: number | undefined;
  schedule: string | undefined;
}

const within = (schedule: string | undefined): string => (schedule === undefined ? '' : ` in "${schedule}"`);
const range = (first: number, last: number): string =>
  first === last ? machines(first) : `${first} to ${last} machines`;
const points = (count: number): string => (count === 1 ? '1 point' : `${count} points`);
