/** The only file that touches the process: streams, signals, exit code. */
import { EXIT } from './exit-code.ts';
import { run } from './run.ts';

const interrupt = new AbortController();

// The first Ctrl-C asks for an orderly end; one that is not patient gets its way at the second.
process.on('SIGINT', () => {
  if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
  interrupt.abort();
});

// `scale … | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { stdin, stdout, stderr } = process;
process.exitCode = await run(
  process.argv.slice(2),
  { stdin, stdout, stderr, interrupt: interrupt.signal },
  process.env,
);
