/** The tags that every resource gets. */
import { literal } from '#arm';
import type { Design } from '#design';

/** Tag names to values, or nothing when the design has none. The last of two equal names wins, as in Azure. */
export function tagsOf(design: Design): Readonly<Record<string, string>> | undefined {
  const { tags } = design.values;
  if (tags.length === 0) return undefined;
  return Object.fromEntries(tags.map((tag) => [literal(String(tag['name'])), literal(String(tag['value']))]));
}
