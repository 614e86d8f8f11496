/** Links: every design survives the way through one, and damaged ones are refused in words. */
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createDesign, type Design, PRESETS } from '#design';
import { holdsDesign, linkHash, readLink } from '../../../src/app/files/link.ts';
import { fileStem } from '../../../src/app/files/names.ts';

const pack = (text: string): string => `#design=${Buffer.from(deflateSync(strToU8(text))).toString('base64url')}`;

describe('a link', () => {
  it.each(PRESETS.map(({ name, design }) => [name, design] as const))('carries %s', (_, design) => {
    const hash = linkHash(design);
    expect(holdsDesign(hash)).toBe(true);
    expect(hash).toMatch(/^#design=[A-Za-z0-9_-]+$/);
    expect(readLink(hash)).toEqual({ design });
  });

  it('carries any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (packageName) => {
        const design = createDesign({ packageName });
        expect(readLink(linkHash(design))).toEqual({ design });
      }),
      { numRuns: 30 },
    );
  });

  it('stays short', () => expect(linkHash(createDesign()).length).toBeLessThan(2000));
});

describe('a link that is refused', () => {
  const whole = linkHash(createDesign());
  it.each([
    ['cut off', whole.slice(0, 200)],
    ['no base64', '#design=%%%%'],
    ['empty', '#design='],
    ['no design', pack('[1]')],
    ['no JSON', pack('hello')],
    ['too large', pack(`"${'x'.repeat(1_100_000)}"`)],
  ])('%s', (_, hash) => {
    const result = readLink(hash);
    expect('mistakes' in result && result.mistakes[0]?.message).toMatch(/\w{3}/);
  });

  it('names what is too new or out of bounds', () => {
    const design = createDesign() as Design & { readonly format: number };
    const tooNew = readLink(pack(JSON.stringify({ ...design, format: 2 })));
    const wrong = readLink(pack(JSON.stringify({ ...design, values: { ...design.values, maxInstances: 5000 } })));
    expect('mistakes' in tooNew && tooNew.mistakes[0]?.path).toBe('format');
    expect('mistakes' in wrong && wrong.mistakes[0]?.path).toBe('maxInstances');
  });
});

it.each([
  ['contoso-web', 'contoso-web'],
  ['Büro / Süd: "A"', 'Büro-Süd-A'],
  ['..', 'design'],
  ['  ', 'design'],
])('names files after the design: %j', (name, stem) => expect(fileStem(name)).toBe(stem));
