/** The tags that every resource gets. */
import { literal } from '#arm';
import type { Design } from '#design';

/** Tag names to values, or nothing when the design has none. Azure compares names without case; the last one wins. */
export function tagsOf(design: Design): Readonly<Record<string, string>> | undefined {
  const byName = new Map<string, readonly [string, string]>();
  for (const tag of design.values.tags) {
    const name = String(tag.name);
    byName.set(name.toLowerCase(), [literal(name), literal(String(tag.value))]);
  }
  return byName.size === 0 ? undefined : Object.fromEntries(byName.values());
}
