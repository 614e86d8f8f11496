/** What happens to each request on its way: Ctrl-C reaches it, --verbose shows it, throttling is waited out. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';
import type { Context } from '../command.ts';

/** Longer than Azure's token buckets take to fill; whoever must wait longer wants to know. */
const PATIENCE_SECONDS = 300;
/** Azure leaves the header out now and then. */
const DEFAULT_WAIT_SECONDS = 5;
const TOO_MANY_REQUESTS = 429;

export const interruptible = (signal: AbortSignal): PipelinePolicy => ({
  name: 'scale-interruptible',
  sendRequest(request, next) {
    request.abortSignal ??= signal;
    return next(request);
  },
});

export const told = (note: Context['note']): PipelinePolicy => ({
  name: 'scale-told',
  async sendRequest(request, next) {
    const { pathname, search } = new URL(request.url);
    const line = `${request.method} ${pathname}${search.length > 100 ? `${search.slice(0, 99)}…` : search}`;
    try {
      const response = await next(request);
      const id = response.headers.get('x-ms-request-id');
      note(`${line} → ${response.status}${id ? ` (request ${id})` : ''}`);
      return response;
    } catch (error) {
      note(`${line} → ${(error as Error).message}`);
      throw error;
    }
  },
});

/** Waits as long as Azure says, tells so, and gives up when that is longer than anybody would sit there. */
export const patient = (note: Context['note'], signal: AbortSignal): PipelinePolicy => ({
  name: 'scale-patient',
  async sendRequest(request, next) {
    let waited = 0;
    for (;;) {
      const response = await next(request);
      if (response.status !== TOO_MANY_REQUESTS) return response;
      const seconds = secondsToWait(response);
      waited += Math.max(seconds, 1);
      if (waited > PATIENCE_SECONDS) {
        // Without the header the pipeline's own retries let the answer through.
        for (const name of WAIT_HEADERS) response.headers.delete(name);
        return response;
      }
      note(`Azure asks for fewer requests; going on in ${seconds} s.`);
      await sleep(seconds * 1000, undefined, { signal });
    }
  },
});

const WAIT_HEADERS = ['retry-after', 'retry-after-ms', 'x-ms-retry-after-ms'];

function secondsToWait({ headers }: PipelineResponse): number {
  const value = headers.get('retry-after');
  if (value === undefined) return DEFAULT_WAIT_SECONDS;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : DEFAULT_WAIT_SECONDS;
}
