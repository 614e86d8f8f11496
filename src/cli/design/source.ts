/** Where a command's design comes from: a file, stdin or a preset. */
import { readFile } from 'node:fs/promises';
import { type Design, openDesign, PRESETS, presetOf } from '#design';
import type { Context } from '../command.ts';
import { usageFailure } from '../failure.ts';
import { oneOf } from '../output/words.ts';
import { fileTrouble } from './file-trouble.ts';

/** The design that `--design` or `--preset` names. Fails with every mistake in it, each with file, field and value. */
export async function readDesign({ input, streams }: Pick<Context, 'input' | 'streams'>): Promise<Design> {
  const file = input.text('design');
  const name = input.text('preset');
  if (file !== undefined && name !== undefined) {
    throw usageFailure('--design and --preset both name a design. Give one of them.');
  }
  if (name !== undefined) return presetNamed('--preset', name);
  if (file === undefined) {
    throw usageFailure(
      'There is no design. Give --design FILE or --preset NAME.',
      'Presets: run `scale presets`. A design file: choose Save in the page.',
    );
  }
  const label = file === '-' ? 'stdin' : file;
  const opened = openDesign(await textOf(file, streams.stdin));
  if ('design' in opened) return opened.design;
  const [first, ...others] = opened.mistakes.map((mistake) => `${label}: ${mistake.message}`);
  throw usageFailure([first, ...others].join('\n'));
}

/** The design of a preset. `place` is the part of the command line that names it. */
export function presetNamed(place: string, name: string): Design {
  const preset = presetOf(name);
  if (preset) return preset.design;
  throw usageFailure(`${place} is "${name}". Allowed: ${oneOf(PRESETS.map((known) => known.name))}.`);
}

async function textOf(file: string, stdin: Context['streams']['stdin']): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await bytesOf(stdin) : await readFile(file);
  } catch (error) {
    throw fileTrouble(error, 'read', file);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw usageFailure(
      `${file === '-' ? 'stdin' : file} is not text in UTF-8. A design is a JSON file, as saved by the page.`,
    );
  }
}

async function bytesOf(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
