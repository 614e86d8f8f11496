/** Finds the Bicep compiler: the program that BICEP names, else the one that NuGet brings. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from '../lib/run.mjs';

const PROJECT = 'scripts/bicep/bicep.csproj';

/** Bicep and .NET then need no ICU library on the machine. */
export const ENVIRONMENT = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_NOLOGO: '1' };

/** Absolute path of the program. Ends the process with a message where it can not be had. */
export function bicepProgram(): string {
  const { BICEP } = process.env;
  if (BICEP && existsSync(BICEP)) return resolve(BICEP);
  if (BICEP) return fail(`BICEP names ${BICEP}, and there is no such file.`);
  const program = restoredProgram();
  if (existsSync(program)) return program;
  const restored = spawnSync('dotnet', ['restore', PROJECT, '--nologo'], { env: ENVIRONMENT, stdio: 'inherit' });
  if (restored.status === 0 && existsSync(program)) return program;
  const cause = restored.error ? 'The dotnet command is missing.' : 'NuGet did not bring the Bicep compiler.';
  return fail(`${cause} Install the .NET SDK (https://dot.net), or name a Bicep program: BICEP=/path/to/bicep`);
}

/** Where NuGet puts it; name and version stand in the project file only. */
function restoredProgram(): string {
  const project = readFileSync(PROJECT, 'utf8');
  const [, name = '', version = ''] = /PackageDownload Include="([^"]+)" Version="\[([^\]]+)\]"/.exec(project) ?? [];
  return resolve('.verify/packages', name.toLowerCase(), version, 'tools/bicep');
}
