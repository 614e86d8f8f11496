/** What a person does on the page and sees there: every name of a control that the journeys use stands here. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

export type Steps = ReturnType<typeof designer>;

/** The radius of a slider's thumb in pixels: its middle never reaches the ends of the rail. */
const THUMB = 10;

/** More stops than one screen has; the round through the page begins again before. */
const MOST_TABS = 150;

/** The steps of a journey on one page. */
export function designer(page: Page) {
  const slider = (label: string) => page.getByRole('slider', { name: label, exact: true });
  const box = (label: string) => page.getByRole('spinbutton', { name: label, exact: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const file = (name: string) => page.getByRole('tab', { name, exact: true });
  const lines = page.locator('.monaco-editor .view-lines');
  const problems = page.getByRole('region', { name: 'Problems' });

  return {
    page,
    slider,
    box,
    button,
    file,
    lines,
    problems,

    open: (address = './') =>
      test.step('open the page', async () => {
        await forbidFilePickers(page);
        await page.goto(address);
        await expect(button('Download package')).toBeVisible();
      }),

    goTo: (step: string) =>
      test.step(`go to "${step}"`, () =>
        page.getByRole('navigation', { name: 'Steps' }).getByText(step, { exact: true }).click()),

    chooseType: (type: string) =>
      test.step(`choose ${type}`, async () => {
        const card = page
          .getByRole('radiogroup', { name: 'Deployment Type' })
          .getByRole('radio', { name: type, exact: true });
        await card.check({ force: true });
        await expect(card).toBeChecked();
      }),

    type: (label: string, value: number) =>
      test.step(`type ${value} for ${label}`, async () => {
        await box(label).fill(String(value));
        await box(label).press('Enter');
        await expect(slider(label)).toHaveValue(String(value));
      }),

    /** Drags the thumb to a value near the wanted one, through the values between, and tells where it came to stand. */
    drag: (label: string, value: number) =>
      test.step(`drag ${label} to about ${value}`, async () => {
        const rail = await slider(label).boundingBox();
        if (rail === null) throw new Error(`The slider ${label} is not on the screen.`);
        const at = async (of: number) => {
          const min = Number(await slider(label).getAttribute('min'));
          const max = Number(await slider(label).getAttribute('max'));
          return rail.x + THUMB + ((of - min) / (max - min)) * (rail.width - 2 * THUMB);
        };
        const y = rail.y + rail.height / 2;
        await page.mouse.move(await at(Number(await slider(label).inputValue())), y);
        await page.mouse.down();
        await page.mouse.move(await at(value), y, { steps: 12 });
        await page.mouse.up();
        return Number(await slider(label).inputValue());
      }),

    showFile: (name: string) =>
      test.step(`look at ${name}`, async () => {
        await file(name).click();
        await expect(file(name)).toHaveAttribute('aria-selected', 'true');
        await expect(lines).toBeVisible();
      }),

    seesInFile: (text: string) => test.step(`see ${text} in the file`, () => expect(lines).toContainText(text)),

    saveDesign: () => test.step('save the design', () => textOf(page, () => button('Save').click())),

    downloadPackage: () =>
      test.step('download the package', () => bytesOf(page, () => button('Download package').click())),

    downloadFile: (name: string) =>
      test.step(`download ${name}`, async () => {
        await file(name).click();
        return textOf(page, () => button(`Download ${name}`).click());
      }),

    openFile: (name: string, text: string) =>
      test.step(`open ${name}`, async () => {
        const chooser = page.waitForEvent('filechooser');
        await button('Open').click();
        await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      }),

    choosePreset: (label: string) =>
      test.step(`take the preset "${label}"`, async () => {
        await button('Presets').click();
        await page.getByRole('menuitem', { name: label, exact: true }).click();
      }),

    chooseTheme: (name: string) =>
      test.step(`choose the theme ${name}`, async () => {
        await button('Theme').click();
        await page.getByRole('menuitemradio', { name, exact: true }).click();
      }),

    shareLink: () =>
      test.step('share a link', async () => {
        await button('Share link').click();
        const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link' });
        await expect(link).toHaveValue(/#/);
        return link.inputValue();
      }),

    /** Presses Tab until the wanted control has the focus; a control that Tab never reaches fails the journey. */
    tabTo: (name: string, wanted: Locator) =>
      test.step(`press Tab until ${name}`, async () => {
        for (let presses = 0; presses < MOST_TABS; presses++) {
          await page.keyboard.press('Tab');
          if (await wanted.evaluateAll((found) => found.includes(document.activeElement as never))) return;
        }
        throw new Error(`Tab did not reach ${name} within ${MOST_TABS} presses.`);
      }),

    downloaded: (act: () => Promise<void>) => bytesOf(page, act),

    isSaved: () => test.step('the work is kept', () => expect(page.getByText('Saved in this browser')).toBeVisible()),
  };
}

/** The bytes of what a click downloads. */
async function bytesOf(page: Page, click: () => Promise<void>): Promise<Uint8Array> {
  return readFile(await (await downloadOf(page, click)).path());
}

async function textOf(page: Page, click: () => Promise<void>): Promise<string> {
  return readFile(await (await downloadOf(page, click)).path(), 'utf8');
}

async function downloadOf(page: Page, click: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await click();
  return download;
}

/** The pickers of the operating system can not be driven; without them the page takes the way of other browsers. */
async function forbidFilePickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
  });
}

/** The one finding with this rule, in the list of problems. */
export function problem(steps: Steps, rule: string): Locator {
  return steps.problems.getByText(rule, { exact: true });
}
