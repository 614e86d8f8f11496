/** Colour, where the stream is a terminal and nobody asked for none. */
import type { Environment } from '../command.ts';
import type { Output } from '../streams.ts';

export interface Colours {
  strong(text: string): string;
  error(text: string): string;
  warning(text: string): string;
}

const sgr = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string) => text;

/** FORCE_COLOR wins over NO_COLOR, as Node itself has it; each stream is judged for itself. */
export function coloursFor(stream: Output, environment: Environment): Colours {
  return hasColour(stream, environment)
    ? { strong: sgr(1, 22), error: sgr(31, 39), warning: sgr(33, 39) }
    : { strong: plain, error: plain, warning: plain };
}

function hasColour(stream: Output, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return stream.isTTY === true && TERM !== 'dumb';
}
