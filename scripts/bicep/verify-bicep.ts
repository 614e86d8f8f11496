/** `npm run verify:bicep`: every preset and a seeded sample of random designs through the real Bicep compiler. */
import { presetSamples, randomSamples } from '../../tests/support/design-samples.ts';
import { bicepProgram } from './program.ts';
import { verifyTemplates } from './verify.ts';

const SEED = 20_241_124;
const RANDOM_DESIGNS = 40;

const started = performance.now();
const bicep = bicepProgram();
const samples = [...presetSamples(), ...randomSamples(SEED, RANDOM_DESIGNS)];
const diagnostics = await verifyTemplates(bicep, samples);

for (const { name, level, code, text } of diagnostics) console.log(`${name}: ${level} ${code}: ${text}`);
const count = (level: string): number => diagnostics.filter((diagnostic) => diagnostic.level === level).length;
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`Bicep: ${samples.length} designs, ${count('error')} errors, ${count('warning')} warnings, ${seconds} s`);
process.exitCode = diagnostics.length > 0 ? 1 : 0;
