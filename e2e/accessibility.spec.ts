/** For everyone: axe on each step in each theme, and the whole way with the keyboard alone. */
import { isAccessible } from './steps/accessibility.ts';
import { designer } from './steps/designer.ts';
import { unpack } from './steps/package.ts';
import { expect, test } from './support/test.ts';

const STEPS = [
  'Basics',
  'Virtual machines',
  'Scaling & HA',
  'Traffic',
  'Regions',
  'Health & upgrades',
  'Review + download',
] as const;

/** What another step changes: the list of steps and the form. */
const STEP_PARTS = ['nav', 'main'];

/** Axe takes a second or more for a whole page; the rest of the page is looked at once, the form on each step. */
const AXE_TIME = 90_000;

for (const theme of ['Light', 'Dark', 'High contrast'] as const) {
  test(`each step is accessible in the theme ${theme}`, async ({ page }) => {
    test.setTimeout(AXE_TIME);
    const steps = designer(page);
    await steps.open();
    await steps.chooseTheme(theme);
    await steps.choosePreset('Two regions');
    await steps.showFile('mainTemplate.json');
    await isAccessible(page, `the page, ${theme}`);
    for (const step of STEPS) {
      await steps.goTo(step);
      await isAccessible(page, `${step}, ${theme}`, STEP_PARTS);
    }
  });
}

test('each step is accessible in forced colours', async ({ page }) => {
  test.setTimeout(AXE_TIME);
  await page.emulateMedia({ forcedColors: 'active' });
  const steps = designer(page);
  await steps.open();
  await steps.choosePreset('Two regions');
  await steps.showFile('mainTemplate.json');
  await isAccessible(page, 'the page, forced colours');
  for (const step of STEPS) {
    await steps.goTo(step);
    await isAccessible(page, `${step}, forced colours`, STEP_PARTS);
  }
});

test('from start to download with the keyboard alone', async ({ page }) => {
  const steps = designer(page);
  await steps.open();
  await steps.tabTo(
    'the step',
    page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /Scaling & HA/ }),
  );
  await page.keyboard.press('Enter');
  await steps.tabTo('the deployment types', page.getByRole('radio', { name: 'Single VM', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Scale Set', exact: true })).toBeChecked();
  await steps.tabTo('the slider', steps.slider('Maximum Instances'));
  await page.keyboard.press('ArrowRight');
  await expect(steps.box('Maximum Instances')).toHaveValue('11');
  await steps.tabTo('the editor', page.getByRole('textbox', { name: /mainTemplate\.json/ }));
  await test.step('Tab leaves the editor', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: /mainTemplate\.json/ })).not.toBeFocused();
  });
  await steps.tabTo('the download', steps.button('Download package'));
  const zip = await steps.downloaded(() => page.keyboard.press('Enter'));
  expect(Object.keys(unpack(zip))).toContain('mainTemplate.json');
});
