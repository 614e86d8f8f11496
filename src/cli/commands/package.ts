/** `scale package`: writes the zip that Partner Center and service catalogs take. */
import type { Command } from '../command.ts';
import { DESIGN_OPTIONS, OUTPUT_OPTIONS } from '../options.ts';
import { tableOf } from '../output/result.ts';

export const packageCommand: Command = {
  name: 'package',
  group: 'Design',
  summary: 'Write the package as a zip',
  details: ['The zip holds what `scale generate` writes, at its root. Equal designs make equal bytes.'],
  options: [
    ...DESIGN_OPTIONS,
    { flags: '--out <file>', description: 'the zip to write', isPath: true },
    ...OUTPUT_OPTIONS,
  ],
  examples: [{ says: 'A zip to upload', line: 'scale package --design design.json --out app.zip' }],
  async run(context) {
    const { readDesign, outOf } = await import('../design/index.ts');
    const path = outOf(context.input, 'FILE.zip');
    const design = await readDesign(context);
    const { writeZip } = await import('../design/package-files.ts');
    const written = await writeZip(design, path, context);
    await context.print({
      data: { ...written },
      tables: [tableOf([written], { File: (file) => file.file, 'Bytes#': (file) => file.bytes })],
    });
  },
};
