/** Progress of long work: one line that is rewritten, on stderr, and only where that is a terminal. */
import type { Output } from '../streams.ts';

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const CLEAR = '\r\u001b[K';

export interface Progress {
  /** What is going on now. */
  say(text: string): void;
  /** Something that is done and stays on the screen. */
  done(text: string): void;
  stop(): void;
}

const SILENT: Progress = { say() {}, done() {}, stop() {} };

export function progressOn(stream: Output): Progress {
  if (stream.isTTY !== true) return SILENT;
  let frame = 0;
  let text = '';
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    const room = (stream.columns ?? 80) - 3;
    stream.write(`${CLEAR}${FRAMES[frame]} ${text.length > room ? `${text.slice(0, room - 1)}…` : text}`);
  };
  const timer = setInterval(draw, 100);
  // A progress line alone does not keep the process alive.
  timer.unref();
  return {
    say(next) {
      text = next;
      draw();
    },
    done: (line) => void stream.write(`${CLEAR}${line}\n`),
    stop() {
      clearInterval(timer);
      stream.write(CLEAR);
    },
  };
}
