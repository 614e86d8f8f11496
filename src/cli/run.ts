/** One run of the command: arguments, streams and environment in, exit code out. */
import { CommanderError } from 'commander';
import type { Environment } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { Failure } from './failure.ts';
import { coloursFor } from './output/colour.ts';
import { programFor } from './program.ts';
import type { Streams } from './streams.ts';

export async function run(argv: readonly string[], streams: Streams, environment: Environment): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const program = programFor(streams, environment, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return tell(await asFailure(error, streams), streams, environment);
  }
}

async function asFailure(error: unknown, streams: Streams): Promise<Failure> {
  if (error instanceof Failure) return error;
  if (streams.interrupt.aborted) return new Failure('Stopped by Ctrl-C. Nothing was written.', EXIT.interrupted);
  const { failureOf } = await import('./azure/failure-of.ts');
  return failureOf(error);
}

function tell(failure: Failure, { stderr }: Streams, environment: Environment): ExitCode {
  const { error } = coloursFor(stderr, environment);
  const [first, ...others] = failure.message.split('\n');
  const lines = [`${error(failure.exitCode === EXIT.interrupted ? 'Stopped:' : 'Error:')} ${first}`];
  lines.push(...others.map((line) => `       ${line}`), ...failure.advice);
  stderr.write(`${lines.join('\n')}\n`);
  return failure.exitCode;
}
