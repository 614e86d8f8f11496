/** The page as axe sees it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing on the screen breaks WCAG 2.2 AA, as far as a machine can tell. */
export function isAccessible(page: Page, place: string): Promise<void> {
  return test.step(`axe is content with ${place}`, async () => {
    // Fluent's focus sentinels are hidden on purpose and give the focus on at once.
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).exclude('[data-tabster-dummy]').analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
    expect(found, place).toEqual([]);
  });
}
