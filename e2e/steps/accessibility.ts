/** The page as axe sees it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Nothing on the screen breaks WCAG 2.2 AA, as far as a machine can tell. All places are gone through before the test
 * fails, so one run tells everything. `parts` are selectors that bound the look to what has changed.
 */
export function isAccessible(page: Page, place: string, parts: readonly string[] = ['body']): Promise<void> {
  return test.step(`axe is content with ${place}`, async () => {
    // Fluent's focus sentinels are hidden on purpose and give the focus on at once.
    const axe = new AxeBuilder({ page }).withTags(RULES).exclude('[data-tabster-dummy]');
    for (const part of parts) axe.include(part);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')}: ${any[0]?.message ?? ''}`),
    );
    expect.soft(found, place).toEqual([]);
  });
}
