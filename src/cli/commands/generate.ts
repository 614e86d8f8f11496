/** `scale generate`: writes the files of a package. */
import type { Command } from '../command.ts';
import { DESIGN_OPTIONS, OUTPUT_OPTIONS } from '../options.ts';
import { tableOf } from '../output/result.ts';

export const generateCommand: Command = {
  name: 'generate',
  group: 'Design',
  summary: 'Write the files of a package into a folder',
  details: [
    'Writes mainTemplate.json, createUiDefinition.json, mainTemplate.parameters.json and, for managed applications, viewDefinition.json. They equal the files in the zip of the page byte for byte. All of them are written, or none.',
  ],
  options: [
    ...DESIGN_OPTIONS,
    { flags: '--out <folder>', description: 'where to; the folder is made when it is missing', isPath: true },
    ...OUTPUT_OPTIONS,
  ],
  examples: [
    { says: 'The package of a saved design', line: 'scale generate --design design.json --out package' },
    { says: 'A preset, from nothing', line: 'scale generate --preset web-scale-set --out package' },
  ],
  async run(context) {
    const { readDesign, outOf } = await import('../design/index.ts');
    const folder = outOf(context.input, 'FOLDER');
    const design = await readDesign(context);
    const { writePackage } = await import('../design/package-files.ts');
    const written = await writePackage(design, folder, context);
    await context.print({
      data: written.map((file) => ({ ...file })),
      tables: [tableOf(written, { File: (file) => file.file, 'Bytes#': (file) => file.bytes })],
    });
  },
};
