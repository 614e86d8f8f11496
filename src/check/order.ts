/** The order in which findings are told. */
import { VALUE_FIELDS } from '#design';
import type { Finding, Severity } from './finding.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };
const POSITION = new Map<string, number>(VALUE_FIELDS.map((field, position) => [field.name, position]));

/** The worst first, then as the fields stand in the wizard, then by row; what is equal keeps the order of the rules. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity] || position(a) - position(b) || (a.row ?? -1) - (b.row ?? -1),
  );
}

const position = (finding: Finding): number => POSITION.get(finding.field) ?? POSITION.size;
