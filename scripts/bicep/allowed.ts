/** What Bicep says and we accept, each with its reason. */

export interface Allowed {
  readonly code: string;
  /** Matches the message. */
  readonly text: RegExp;
  readonly reason: string;
}

export const ALLOWED: readonly Allowed[] = [];
