/** Small facts about a package and its findings, for the status bar, the list of steps and the review. */
import type { Finding, Severity } from '#check';
import { placed } from '#design';
import type { Package } from '#generate';

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** For example `0 errors, 1 warning, 2 advice`. */
export const countsText = ({ error, warning, advice }: Counts, separator = ', '): string =>
  [number(error, 'error', 'errors'), number(warning, 'warning', 'warnings'), `${advice} advice`].join(separator);

/** For example `2 errors`: the gravest kind only, and nothing where there is none. */
export function worstText({ error, warning, advice }: Counts): string | undefined {
  if (error > 0) return number(error, 'error', 'errors');
  if (warning > 0) return number(warning, 'warning', 'warnings');
  return advice > 0 ? `${advice} advice` : undefined;
}

export const findingsOfStep = (findings: readonly Finding[], step: string): readonly Finding[] =>
  findings.filter((finding) => placed(finding.field).step.name === step);

/** Where a finding stands, in words: `Scaling & HA › Maximum Instances`. */
export function placeText({ field, row }: Finding): string {
  const { step, field: found } = placed(field);
  return `${step.title} › ${found.label}${row === undefined ? '' : ` ${row + 1}`}`;
}

export interface PackageFacts {
  readonly files: number;
  readonly bytes: number;
  readonly resources: number;
}

export function packageFacts(pkg: Package): PackageFacts {
  const encoder = new TextEncoder();
  return {
    files: pkg.files.length,
    bytes: pkg.files.reduce((sum, file) => sum + encoder.encode(file.text).length, 0),
    resources: resourceTypes(pkg).reduce((sum, { count }) => sum + count, 0),
  };
}

/** The resources that the template describes, counted by type, in the order of the template. */
export function resourceTypes(pkg: Package): readonly { readonly type: string; readonly count: number }[] {
  const resources = pkg.files.find((file) => file.name === 'mainTemplate.json')?.json.resources;
  const counts = new Map<string, number>();
  for (const resource of Array.isArray(resources) ? resources : []) {
    const type = (resource as { readonly type?: unknown } | null)?.type;
    if (typeof type === 'string') counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].map(([type, count]) => ({ type, count }));
}

/** For example `61 KB`. */
export const sizeText = (bytes: number): string => (bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`);
