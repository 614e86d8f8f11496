/** `scale presets`: lists the built-in designs, or prints one to start from. */
import type { Command } from '../command.ts';
import { OUTPUT_OPTIONS } from '../options.ts';
import { tableOf } from '../output/result.ts';

export const presetsCommand: Command = {
  name: 'presets',
  group: 'Design',
  summary: 'List the built-in designs, or print one as a design file',
  arguments: [{ name: 'name', description: 'print this preset as a design', isOptional: true }],
  options: OUTPUT_OPTIONS,
  examples: [
    { says: 'What there is', line: 'scale presets' },
    { says: 'A file to start from', line: 'scale presets web-scale-set > design.json' },
  ],
  async run(context) {
    const { PRESETS, saveDesign } = await import('#design');
    const { presetNamed } = await import('../design/source.ts');
    const name = context.input.text('name');
    if (name !== undefined) {
      const text = saveDesign(presetNamed('NAME', name));
      // In any format but an asked one it is the file itself, ready to be edited.
      if (context.input.text('output') === undefined && context.input.text('query') === undefined) {
        context.streams.stdout.write(text);
        return;
      }
      await context.print({ data: JSON.parse(text) });
      return;
    }
    await context.print({
      data: PRESETS.map(({ name, label, description }) => ({ name, label, description })),
      tables: [
        tableOf(PRESETS, {
          Name: (preset) => preset.name,
          Label: (preset) => preset.label,
          Description: (preset) => preset.description,
        }),
      ],
    });
  },
};
