/** Failures that are told to the person: what is wrong, what to do next, and the exit code. */
import { EXIT, type ExitCode } from './exit-code.ts';

export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.failed,
    /** What to do next, one line each. */
    readonly advice: readonly string[] = [],
  ) {
    super(message);
  }
}

/** The command line, or a file it names, is wrong. Nothing was done. */
export const usageFailure = (message: string, ...advice: readonly string[]): Failure =>
  new Failure(message, EXIT.usage, advice);

/** Ctrl-C. `message` says what goes on without us, `advice` how to look at it or stop it. */
export const interruption = (message: string, ...advice: readonly string[]): Failure =>
  new Failure(message, EXIT.interrupted, advice);

/** Throws when Ctrl-C was pressed. */
export function stopIfInterrupted(signal: AbortSignal, message: string, ...advice: readonly string[]): void {
  if (signal.aborted) throw interruption(message, ...advice);
}
