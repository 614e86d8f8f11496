/** What the process tells the shell. */
export const EXIT = {
  done: 0,
  /** It failed, or the check found errors. */
  failed: 1,
  usage: 2,
  /** Not signed in, or not allowed. */
  notAllowed: 3,
  notFound: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
