/** Long-running operations: start one, wait for it with progress, and say in words how it ended. */
import type { OperationState, PollerLike } from '@azure/core-lro';
import type { Context } from '../command.ts';
import { Failure, interruption } from '../failure.ts';
import type { Progress } from './progress.ts';

/** Azure allows few status reads per operation; where it names no wait itself, this is often enough. */
export const POLL_MS = 5000;

export interface Words {
  /** `Scaling "web" from 3 to 5`. */
  readonly doing: string;
  /** What to type to see how it goes on. */
  readonly look: string;
}

/** Sends the request that starts an operation; Azure's refusal is thrown here. */
export async function started<T>(poller: PollerLike<OperationState<T>, T>): Promise<{ poller: typeof poller }> {
  // A poller is a promise of its end, so it travels inside an object.
  await poller.submitted();
  return { poller };
}

/** Waits for the end of an operation. Ctrl-C ends the waiting, not the operation. */
export async function finished<T>(
  poller: PollerLike<OperationState<T>, T>,
  { doing, look }: Words,
  progress: Progress,
  { streams }: Pick<Context, 'streams'>,
): Promise<T> {
  const since = Date.now();
  progress.say(`${doing} …`);
  poller.onProgress(() => progress.say(`${doing} … ${Math.round((Date.now() - since) / 1000)} s`));
  try {
    return await poller.pollUntilDone({ abortSignal: streams.interrupt });
  } catch (error) {
    if (streams.interrupt.aborted) {
      throw interruption(`${doing} goes on in Azure; only the waiting has ended.`, `See how it goes: ${look}`);
    }
    if ((error as Error).name === 'RestError') throw error;
    const { status } = poller.operationState ?? {};
    if (status === 'canceled')
      throw new Failure(`${doing} was cancelled by somebody.`, undefined, [`See what is there: ${look}`]);
    throw new Failure(`${doing} failed. ${reasonOf(error as Error)}`, undefined, [`See what is there: ${look}`]);
  }
}

/** The client packs code and message into one text. */
function reasonOf({ message }: Error): string {
  const parts = /^The long-running operation has failed\. ([A-Za-z]\w*)\. (.*)$/s.exec(message);
  return parts ? `${parts[2]?.replace(/\.*$/, '.')} (${parts[1]})` : message;
}
