/** `npm run bench`: ratios measured in one run, never bare times. */
import { createDesign, type Design, PRESETS } from '#design';
import { generate } from '#generate';

const RUNS = 60;

/** The median time of one call, in milliseconds. */
function median(call: () => unknown): number {
  for (let i = 0; i < RUNS / 2; i++) call();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[RUNS / 2] ?? Number.NaN;
}

const textOf = (design: Design): string =>
  generate(design)
    .files.map((file) => file.text)
    .join('');
const [largest] = PRESETS.map((preset) => preset.design).sort((a, b) => textOf(b).length - textOf(a).length);
if (!largest) throw new Error('There are no presets.');

const texts = generate(largest).files.map((file) => file.text);
const generating = median(() => generate(largest));
const printing = median(() => texts.map((text) => JSON.stringify(JSON.parse(text))));
const kilobytes = Math.round(texts.join('').length / 1024);
console.log(`generate / parse and print, ${kilobytes} KB: ${(generating / printing).toFixed(1)} (aim 5 or less)`);

const regions = ['northeurope', 'eastus', 'southeastasia'] as const;
const withRegions = (count: number): Design =>
  createDesign({
    offeredTypes: ['multiregion'],
    deploymentType: 'multiregion',
    secondaryRegions: regions.slice(0, count),
  });
const two = median(() => generate(withRegions(1)));
const four = median(() => generate(withRegions(3)));
console.log(`generate for 4 regions / for 2 regions: ${(four / two).toFixed(2)} (linear is 2 or less)`);
