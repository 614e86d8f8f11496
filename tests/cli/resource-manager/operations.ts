/** Long-running operations. Time is counted in status reads, so tests are fast and the same each time. */
import { ok, type Reply } from './http.ts';

export interface Failing {
  readonly code: string;
  readonly message: string;
}

interface Operation {
  readonly id: string;
  readonly location: string;
  left: number;
  readonly failure: Failing | undefined;
  readonly step: (left: number) => void;
  end(): void;
}

/** As long as the signed query of a real operation. */
const SIGNATURE = 'A'.repeat(3000);

export class Operations {
  readonly #all = new Map<string, Operation>();

  constructor(private readonly base: () => string) {}

  /** `end` runs when the operation succeeds; `step` at each read before that. */
  begin(
    location: string,
    reads: number,
    actions: { end(): void; step?(left: number): void },
    failure?: Failing,
  ): Operation {
    const id = `00000000-0000-4000-8000-${String(this.#all.size + 1).padStart(12, '0')}`;
    const operation: Operation = {
      id,
      location,
      left: reads,
      failure,
      step: actions.step ?? (() => {}),
      end: actions.end,
    };
    this.#all.set(id, operation);
    return operation;
  }

  address({ id, location }: Operation, more = ''): string {
    return `${this.base()}/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Compute/locations/${location}/operations/${id}?p=1&api-version=2026-03-01${more}&c=${SIGNATURE}`;
  }

  /** Answers a status read, or a read of the result when `monitor` is asked for. */
  read(id: string, isMonitor: boolean): Reply | undefined {
    const operation = this.#all.get(id);
    if (!operation) return undefined;
    if (operation.left > 0) {
      operation.left -= 1;
      operation.step(operation.left);
      if (operation.left === 0 && !operation.failure) operation.end();
    }
    const status = operation.left > 0 ? 'InProgress' : operation.failure ? 'Failed' : 'Succeeded';
    if (isMonitor) return { status: operation.left > 0 ? 202 : 200, headers: { 'retry-after': '0' } };
    const end = operation.left > 0 ? {} : { endTime: '2026-11-24T12:00:23+00:00' };
    const error = operation.left === 0 && operation.failure ? { error: operation.failure } : {};
    return ok({ startTime: '2026-11-24T12:00:00+00:00', ...end, status, name: id, ...error }, { 'retry-after': '0' });
  }
}

export const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
