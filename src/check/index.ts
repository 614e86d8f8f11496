/** Checks: what Azure would refuse in a design, and what would behave badly. */
import { type Design, isInPackage } from '#design';
import type { Package } from '#generate';
import { contextOf } from './context.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './order.ts';
import { placesIn } from './place.ts';
import { RULES } from './rules/index.ts';

export type { CountVerdict, Finding, Fix, Place, Severity } from './finding.ts';
export { HELD_BY_CONSTRUCTION } from './held.ts';
export type { RuleId } from './rule.ts';

/** The ids of all rules, in the order in which they run. */
export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);

/**
 * Everything that is wrong with a design, the worst first, then in the order of the wizard. Never throws for a design
 * that the schema admits. The package serves only to say where a finding shows in the template.
 */
export function check(design: Design, pkg: Package): readonly Finding[] {
  const context = contextOf(design);
  // A setting that takes no part in the package can break nothing.
  const found = RULES.flatMap((rule) => rule.run(context)).filter(({ field }) => isInPackage(design, field));
  if (found.length === 0) return found;
  const placeOf = placesIn(pkg);
  return inOrder(found).map((finding) => {
    const place = placeOf(finding.field);
    return place === undefined ? finding : { ...finding, place };
  });
}
