/** File commands: new, open, save, presets, links, downloads. */
import { createDesign, type Design, type Mistake, openDesign, type Preset, saveDesign } from '#design';
import type { FileName } from '#generate';
import { replaceDesign, screen } from '../store/actions.ts';
import { currentDesign } from '../store/design-store.ts';
import { designStore } from '../store/stores.ts';
import { downloadJson } from './download.ts';
import { designFileName } from './names.ts';

/** A design is a few kilobytes; a larger file was picked by mistake. */
const MAX_FILE_BYTES = 1_000_000;

const shownDesign = (): Design => currentDesign(designStore.getState());

export const newDesign = (): void => replaceDesign(createDesign(), 'Started a new design.');

export const openPreset = (preset: Preset): void =>
  replaceDesign(preset.design, `Opened the preset “${preset.label}”.`);

export function saveToFile(): void {
  designStore.getState().release();
  const name = designFileName(shownDesign().values.packageName);
  downloadJson(name, saveDesign(shownDesign()));
  screen.say(`Saved as ${name} in your downloads.`);
}

/** Lets the person pick a file. The work on the screen stays when the file is refused. */
export function pickFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void openFile(file);
  });
  input.click();
}

export async function openFile(file: File): Promise<void> {
  if (file.size > MAX_FILE_BYTES) {
    refuse(file.name, [
      { path: '', message: `The file has ${file.size} bytes. A design has at most ${MAX_FILE_BYTES}.` },
    ]);
    return;
  }
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    refuse(file.name, [{ path: '', message: `The file could not be read: ${(error as Error).message}` }]);
    return;
  }
  const result = openDesign(text);
  if ('design' in result) replaceDesign(result.design, `Opened ${file.name}.`);
  else refuse(file.name, result.mistakes);
}

const refuse = (name: string, mistakes: readonly Mistake[]): void =>
  screen.refuse({ title: `${name} was not opened. Your work is unchanged.`, mistakes });

/** Takes the design out of the page's address, if there is one, and clears the address. */
export async function openLink(hash: string): Promise<void> {
  const { holdsDesign, readLink } = await import('./link.ts');
  if (!holdsDesign(hash)) return;
  history.replaceState(null, '', location.pathname + location.search);
  const result = readLink(hash);
  if ('design' in result) replaceDesign(result.design, 'Opened the design from the link.');
  else screen.refuse({ title: 'The link was not opened. Your work is unchanged.', mistakes: result.mistakes });
}

export const downloadPackage = (): Promise<void> =>
  handOut(async () => (await import('./package-files.ts')).downloadZip(shownDesign()));

export const downloadFile = (name: FileName): Promise<void> =>
  handOut(async () => {
    (await import('./package-files.ts')).downloadOne(shownDesign(), name);
    return name;
  });

async function handOut(make: () => Promise<string>): Promise<void> {
  try {
    screen.say(`Downloaded ${await make()}.`);
  } catch (error) {
    screen.say(`The download could not be made: ${(error as Error).message}`);
  }
}
