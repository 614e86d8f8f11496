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

for (const theme of ['Light', 'Dark', 'High contrast'] as const) {
  test(`each step is accessible in the theme ${theme}`, async ({ page }) => {
    const steps = designer(page);
    await steps.open();
    await steps.chooseTheme(theme);
    await steps.choosePreset('Two regions');
    await steps.showFile('mainTemplate.json');
    for (const step of STEPS) {
      await steps.goTo(step);
      await isAccessible(page, `${step}, ${theme}`);
    }
  });
}

test('each step is accessible in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const steps = designer(page);
  await steps.open();
  await steps.choosePreset('Two regions');
  for (const step of STEPS) {
    await steps.goTo(step);
    await isAccessible(page, `${step}, forced colours`);
  }
});

test('from start to download with the keyboard alone', async ({ page }) => {
  const steps = designer(page);
  await steps.open();
  await steps.tabTo('the steps', page.getByLabel('Steps', { exact: true }).locator(':focus'));
  await test.step('go to Scaling & HA with the arrow keys', async () => {
    const radio = page.getByRole('radiogroup', { name: 'Deployment Type' });
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(radio).toBeVisible();
  });
  await steps.tabTo('the deployment types', page.getByRole('radio', { name: /^Single VM/ }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Scale Set/ })).toBeChecked();
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
