/** Opening designs: what is read, what is refused, and what the refusal says. */

import { describe, expect, test } from 'vitest';
import { createDesign, openDesign, PRESETS, parseDesign, saveDesign } from '#design';

const mistakes = (document: unknown): string[] => {
  const result = parseDesign(document);
  return 'mistakes' in result ? result.mistakes.map((mistake) => mistake.message) : [];
};
const withValues = (values: object): unknown => ({ format: 1, values });

describe('open', () => {
  test.each(PRESETS.map((preset) => [preset.name, preset.design] as const))(
    'gives back the saved preset %s',
    (_, design) => {
      expect(openDesign(saveDesign(design))).toEqual({ design });
    },
  );

  test('fills what a file leaves out with the defaults', () => {
    expect(parseDesign(withValues({ instanceCount: 5 }))).toEqual({ design: createDesign({ instanceCount: 5 }) });
  });

  test('takes a file with a byte order mark', () => {
    expect(openDesign(`\uFEFF${saveDesign(createDesign())}`)).toEqual({ design: createDesign() });
  });
});

describe('refusal', () => {
  test.each([
    [
      'a number out of bounds',
      withValues({ instanceCount: 5000 }),
      'instanceCount is 5000. Allowed: a whole number from 2 to 1000.',
    ],
    ['a fraction', withValues({ instanceCount: 2.5 }), 'instanceCount is 2.5. Allowed: a whole number from 2 to 1000.'],
    [
      'a text for a number',
      withValues({ instanceCount: '3' }),
      'instanceCount is "3". Allowed: a whole number from 2 to 1000.',
    ],
    ['an unknown option', withValues({ osType: 'BeOS' }), 'osType is "BeOS". Allowed: one of "Linux", "Windows".'],
    [
      'an unknown field',
      withValues({ instancecount: 3 }),
      '"instancecount" is not a field of a design. Did you mean "instanceCount"?',
    ],
    [
      'a text against its pattern',
      withValues({ namePrefix: 'No!' }),
      'namePrefix is "No!". Allowed: 2 to 12 lower-case letters and digits, starting with a letter.',
    ],
    [
      'a doubled region',
      withValues({ secondaryRegions: ['westus', 'westus'] }),
      'secondaryRegions is ["westus","westus"]. Allowed: a list of 1 to 3 different values out of 39 such as "australiaeast", "australiasoutheast", "austriaeast".',
    ],
    [
      'a wrong cell',
      withValues({ tags: [{ name: 'a', value: '' }] }),
      'tags[0].value is "". Allowed: text of 1 to 256 characters.',
    ],
    [
      'a missing cell',
      withValues({ tags: [{ name: 'a' }] }),
      'tags[0].value is missing. Allowed: text of 1 to 256 characters.',
    ],
    [
      'a format of the future',
      { format: 9, values: {} },
      'The design has format 9, this designer reads up to 1. Open it with a newer designer.',
    ],
    ['no format', { values: {} }, '"format" is missing. Allowed: 1.'],
    [
      'an exposed field that is none',
      { format: 1, values: {}, exposed: ['nothing'] },
      '"exposed" holds "nothing". Allowed: the names of fields that the customer may change, such as "instanceCount".',
    ],
    [
      'a default that is not offered',
      withValues({ offeredTypes: ['vmss'] }),
      'deploymentType is "singlevm", which offeredTypes does not offer. Allowed: one of "vmss".',
    ],
    ['a list', [], 'This is not a design: a JSON object with "format" and "values" is expected.'],
  ])('%s', (_, document, message) => {
    expect(mistakes(document)).toEqual([message]);
  });

  test('tells all mistakes at once', () => {
    expect(mistakes(withValues({ instanceCount: 1, minInstances: 0 }))).toHaveLength(2);
  });

  test('text that is not JSON', () => {
    const result = openDesign('{"format": 1,');
    expect('mistakes' in result && result.mistakes[0]?.message).toMatch(/^This is not JSON: /);
  });
});
