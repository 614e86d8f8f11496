/** Asks before something that can hurt. Scripts say --yes. */
import { createInterface } from 'node:readline/promises';
import type { Context } from '../command.ts';
import { Failure, interruption, usageFailure } from '../failure.ts';

/** Returns when the answer is yes; anything else ends the command with nothing changed. */
export async function confirm({ input, streams }: Context, question: string): Promise<void> {
  if (input.isSet('yes')) return;
  if (streams.stdin.isTTY !== true || streams.stderr.isTTY !== true) {
    throw usageFailure(
      `${question} There is no terminal to ask on. Nothing was changed.`,
      'Say --yes to do it, or --dry-run to see what would be done.',
    );
  }
  const lines = createInterface({
    input: streams.stdin,
    output: streams.stderr as NodeJS.WriteStream,
    terminal: false,
  });
  try {
    const answer = await lines.question(`${question} (y/n) `, { signal: streams.interrupt });
    if (/^y(es)?$/i.test(answer.trim())) return;
  } catch (error) {
    if (streams.interrupt.aborted) throw interruption('Nothing was changed.');
    throw error;
  } finally {
    lines.close();
  }
  throw new Failure('The answer was no. Nothing was changed.');
}
