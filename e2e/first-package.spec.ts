/** An architect's way from the blank page to a package that the command line makes too, byte for byte. */
import { designer, problem } from './steps/designer.ts';
import { generatedByCommand, unpack } from './steps/package.ts';
import { expect, test } from './support/test.ts';

test('from the blank page to a package', async ({ page }) => {
  // The longest journey; it starts the command line too, which may have to be built.
  test.slow();
  const steps = designer(page);
  await steps.open();
  await steps.goTo('Scaling & HA');
  await steps.chooseType('Scale Set');
  await steps.showFile('mainTemplate.json');

  const count = await steps.drag('Initial Instance Count', 40);
  expect(count).toBeGreaterThan(3);
  await expect(steps.box('Initial Instance Count')).toHaveValue(String(count));
  await steps.seesInFile(`"defaultValue": ${count}`);

  await test.step('cause a problem: the maximum is below the initial count', async () => {
    await steps.type('Initial Instance Count', 20);
    await expect(problem(steps, 'A-03')).toBeVisible();
  });
  await test.step('mend it with one click', async () => {
    await page.getByRole('button', { name: 'Set the initial count to 10' }).first().click();
    await expect(problem(steps, 'A-03')).toHaveCount(0);
    await expect(steps.box('Initial Instance Count')).toHaveValue('10');
  });

  const files = unpack(await steps.downloadPackage());
  expect(Object.keys(files)).toEqual([
    'mainTemplate.json',
    'createUiDefinition.json',
    'viewDefinition.json',
    'mainTemplate.parameters.json',
  ]);
  await test.step('the command line makes the same files', async () => {
    const byCommand = await generatedByCommand(await steps.saveDesign());
    expect(files).toEqual(byCommand);
  });
  await test.step('each file by itself is the one in the zip', async () => {
    for (const [name, text] of Object.entries(files)) expect(await steps.downloadFile(name), name).toBe(text);
  });
});

test('a change is marked in the file and counted on its tab', async ({ page }) => {
  const steps = designer(page);
  await steps.open();
  await steps.goTo('Scaling & HA');
  await steps.chooseType('Scale Set');
  await steps.showFile('mainTemplate.json');
  await steps.type('Maximum Instances', 12);
  await steps.seesInFile('"defaultValue": 12');
  await expect(steps.file('mainTemplate.json')).toHaveAccessibleDescription(/\d+ lines? changed/);
});
