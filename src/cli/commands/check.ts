/** `scale check`: what Azure would refuse in a design, and what would behave badly. */
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { DESIGN_OPTIONS, OUTPUT_OPTIONS } from '../options.ts';
import { tableOf } from '../output/result.ts';

export const checkCommand: Command = {
  name: 'check',
  group: 'Design',
  summary: 'Say what Azure would refuse in a design, and what would behave badly',
  details: ['Ends with 1 when there is an error, that is something Azure refuses. Warnings and advice end with 0.'],
  options: [...DESIGN_OPTIONS, ...OUTPUT_OPTIONS],
  examples: [
    { says: 'In words', line: 'scale check --design design.json' },
    { says: 'Only the rules that are broken', line: "scale check --design design.json --query '[].rule' -o tsv" },
  ],
  async run(context) {
    const { readDesign } = await import('../design/index.ts');
    const design = await readDesign(context);
    const [{ check }, { generate }] = await Promise.all([import('#check'), import('#generate')]);
    const findings = check(design, generate(design));
    await context.print({
      data: JSON.parse(JSON.stringify(findings)),
      tables: [
        tableOf(
          findings,
          {
            Severity: (finding) => finding.severity,
            Rule: (finding) => finding.rule,
            Field: (finding) => finding.field,
            Finding: (finding) => finding.title,
            Mend: (finding) => finding.fix?.label,
          },
          { whenEmpty: 'Nothing found.' },
        ),
      ],
    });
    return findings.some((finding) => finding.severity === 'error') ? EXIT.failed : EXIT.done;
  },
};
