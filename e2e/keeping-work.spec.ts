/** Nothing is lost: undo, reload, links, files from elsewhere, damaged storage. */
import { designer } from './steps/designer.ts';
import { expect, test } from './support/test.ts';

test('undo and redo take one step for each drag', async ({ page }) => {
  const steps = designer(page);
  await steps.open();
  await steps.goTo('Scaling & HA');
  await steps.chooseType('Scale Set');
  const first = await steps.drag('Minimum Instances', 30);
  const second = await steps.drag('Minimum Instances', 60);
  expect(second).toBeGreaterThan(first);
  const box = steps.box('Minimum Instances');
  for (const [name, value] of [
    ['Undo', first],
    ['Undo', 2],
    ['Redo', first],
    ['Redo', second],
  ] as const) {
    await test.step(`${name} to ${value}`, async () => {
      await steps.button(name).click();
      await expect(box).toHaveValue(String(value));
    });
  }
});

test('a reload keeps the design, the step and the file', async ({ page }) => {
  const steps = designer(page);
  await steps.open();
  await steps.goTo('Scaling & HA');
  await steps.chooseType('Scale Set');
  await steps.type('Maximum Instances', 77);
  await steps.showFile('createUiDefinition.json');
  await steps.isSaved();
  await page.reload();
  await expect(steps.box('Maximum Instances')).toHaveValue('77');
  await expect(steps.file('createUiDefinition.json')).toHaveAttribute('aria-selected', 'true');
});

test('a shared link opens the same design elsewhere', async ({ page, browser }) => {
  const steps = designer(page);
  await steps.open();
  await steps.goTo('Scaling & HA');
  await steps.chooseType('Scale Set');
  await steps.type('Maximum Instances', 55);
  const link = await steps.shareLink();

  const elsewhere = await browser.newContext();
  const other = designer(await elsewhere.newPage());
  await other.open(link);
  await other.goTo('Scaling & HA');
  await expect(other.box('Maximum Instances')).toHaveValue('55');
  await elsewhere.close();
});

const REFUSED: readonly { readonly kind: string; readonly text: string; readonly says: RegExp }[] = [
  { kind: 'no JSON', text: '{ "format": 1,', says: /This is not JSON/ },
  { kind: 'too new', text: '{ "format": 99, "values": {} }', says: /format 99/ },
  { kind: 'partly wrong', text: '{ "format": 1, "values": { "maxInstances": 5000 } }', says: /maxInstances/ },
  { kind: 'of unknown fields', text: '{ "format": 1, "values": { "colour": "red" } }', says: /"colour"/ },
];

for (const { kind, text, says } of REFUSED) {
  test(`a design file ${kind} is refused in words and the work stays`, async ({ page }) => {
    const steps = designer(page);
    await steps.open();
    await steps.goTo('Scaling & HA');
    await steps.chooseType('Scale Set');
    await steps.type('Maximum Instances', 33);
    await steps.openFile('design.json', text);
    await expect(page.getByText(says).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(steps.box('Maximum Instances')).toHaveValue('33');
  });
}

test('a saved design opens again', async ({ page }) => {
  const steps = designer(page);
  await steps.open();
  await steps.goTo('Scaling & HA');
  await steps.chooseType('Scale Set');
  await steps.type('Maximum Instances', 44);
  const saved = await steps.saveDesign();
  await steps.type('Maximum Instances', 45);
  await steps.openFile('design.json', saved);
  await expect(steps.box('Maximum Instances')).toHaveValue('44');
});

test('a damaged store starts from the default and offers the damaged text', async ({ page }) => {
  const steps = designer(page);
  await page.addInitScript(() => {
    for (const key of ['scaling-designer.design', 'scaling-designer.screen']) localStorage.setItem(key, '{ damaged');
  });
  await steps.open();
  const download = page.waitForEvent('download');
  await steps.button(/Download .*damaged/i).click();
  expect((await download).suggestedFilename()).toMatch(/\.(json|txt)$/);
});

for (const label of [
  'Single VM',
  'Web scale set',
  'Secure web gateway',
  'Windows farm',
  'Two regions',
  'Global anycast',
]) {
  test(`the preset "${label}" fills the files and can be taken back`, async ({ page }) => {
    const steps = designer(page);
    await steps.open();
    const before = await steps.saveDesign();
    await steps.choosePreset(label);
    await expect.poll(() => steps.saveDesign()).not.toBe(before);
    await steps.button('Undo').first().click();
    await expect.poll(() => steps.saveDesign()).toBe(before);
  });
}
