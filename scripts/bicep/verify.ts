/** Takes templates through Bicep: decompile each, build all, collect what the compiler says. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ALLOWED } from './allowed.ts';
import { ENVIRONMENT } from './program.ts';

export interface Named {
  readonly name: string;
  /** mainTemplate.json as text. */
  readonly template: string;
}

export interface Diagnostic {
  /** The design's name. */
  readonly name: string;
  readonly level: 'error' | 'warning';
  readonly code: string;
  readonly text: string;
}

/** Two at a time: decompiling is one processor's work for a second or so. */
const POOL = 2;

/** What Bicep finds wrong with the templates, without what is allowed. */
export async function verifyTemplates(bicep: string, samples: readonly Named[]): Promise<Diagnostic[]> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-bicep-'));
  try {
    const found: Diagnostic[] = [];
    const waiting = [...samples];
    const worker = async (): Promise<void> => {
      for (let sample = waiting.shift(); sample; sample = waiting.shift()) {
        const file = join(folder, `${sample.name}.json`);
        await writeFile(file, sample.template);
        found.push(...(await decompile(bicep, file, sample.name)));
      }
    };
    await Promise.all(Array.from({ length: POOL }, worker));
    found.push(...(await buildAll(bicep, folder)));
    return unique(found).filter((diagnostic) => !isAllowed(diagnostic));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Decompiling also reports what the compiler says of the result; a run that fails and says nothing is an error too. */
async function decompile(bicep: string, file: string, name: string): Promise<Diagnostic[]> {
  const { failed, output } = await runBicep(bicep, ['decompile', '--force', file]);
  const found = parseDiagnostics(output);
  const hasError = found.some(({ level }) => level === 'error');
  return failed && !hasError ? [...found, { name, level: 'error', code: 'decompile', text: causeOf(output) }] : found;
}

/** What a failed run says, without the decompiler's preface on itself. */
const causeOf = (output: string): string => output.replace(/^WARNING: Decompilation[\s\S]*?issues\.\n/, '').trim();

/** One call builds every file that decompiling made. */
async function buildAll(bicep: string, folder: string): Promise<Diagnostic[]> {
  const pattern = join(folder, '*.bicep');
  const { failed, output } = await runBicep(bicep, ['build', '--no-restore', '--pattern', pattern]);
  const found = parseDiagnostics(output);
  const hasError = found.some(({ level }) => level === 'error');
  return failed && !hasError
    ? [...found, { name: 'all designs', level: 'error', code: 'build', text: causeOf(output) }]
    : found;
}

function runBicep(bicep: string, args: readonly string[]): Promise<{ failed: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(bicep, args, { env: ENVIRONMENT, maxBuffer: 1e9 }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: `${stdout}${stderr}` || (error?.message ?? '') }),
    );
  });
}

/** Lines such as `/tmp/x.bicep(3,7) : Warning no-unused-params: Parameter "a" is … [https://…]`. */
export function parseDiagnostics(output: string): Diagnostic[] {
  return [...output.matchAll(/^(.+?)\((\d+),(\d+)\) : (Error|Warning) ([\w-]+): (.*)$/gm)].map(
    ([, file = '', line, column, level, code = '', text]) => ({
      name: basename(file, '.bicep'),
      level: level === 'Error' ? 'error' : 'warning',
      code,
      text: `${text} (${line},${column})`,
    }),
  );
}

const isAllowed = ({ code, text }: Diagnostic): boolean =>
  ALLOWED.some((allowed) => allowed.code === code && allowed.text.test(text));

/** Decompiling and building say the same things of the same file. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
