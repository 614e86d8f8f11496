/** Runs the built command as a process and reports what a person would see. */
import { type ChildProcess, spawn } from 'node:child_process';
import { inject } from 'vitest';

/** Of a copy of dist/cli, made when the suite starts. */
export const MAIN = inject('scaleMain');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Options {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
  /** Called with the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** What a person's machine may have set and a test must not see. */
const CLEAN = { PATH: process.env.PATH ?? '', TZ: 'UTC', LC_ALL: 'C.UTF-8', TERM: 'xterm-256color' };

export function scale(args: readonly string[], options: Options = {}): Promise<Outcome> {
  return new Promise((resolved, rejected) => {
    const child = spawn(process.execPath, [...(options.nodeArguments ?? []), MAIN, ...args], {
      cwd: options.cwd,
      env: { ...CLEAN, ...options.env },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', rejected);
    child.on('close', (code) =>
      resolved({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    // A command that does not read its stdin closes it early; that is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(options.stdin ?? '');
    options.onStart?.(child);
  });
}
