/** Named packages for checks that take many: every preset, and random designs from a seed. */

import fc from 'fast-check';
import { type Design, PRESETS } from '#design';
import { generate } from '#generate';
import { arbitraryDesign } from './arbitrary-design.ts';

export interface Sample {
  readonly name: string;
  readonly design: Design;
  readonly template: string;
}

const sample = (name: string, design: Design): Sample => ({
  name,
  design,
  template: generate(design).files.find((file) => file.name === 'mainTemplate.json')?.text ?? '',
});

export const presetSamples = (): Sample[] => PRESETS.map((preset) => sample(`preset-${preset.name}`, preset.design));

/** The same designs for the same seed. */
export const randomSamples = (seed: number, count: number): Sample[] =>
  fc
    .sample(arbitraryDesign(), { seed, numRuns: count })
    .map((design, i) => sample(`random-${seed}-${String(i + 1).padStart(3, '0')}`, design));
