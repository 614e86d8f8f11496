/** What a case of a rule is: a design that breaks it and designs that just do not. */
import type { Severity } from '#check';
import type { Design } from '#design';

export interface Case {
  readonly rule: string;
  readonly about: string;
  readonly broken: Design;
  readonly severity: Severity;
  readonly field: string;
  /** What the button of the fix says; none means that there is no plain mend. */
  readonly fix?: string;
  readonly row?: number;
  /** The nearest designs that are well. */
  readonly well: readonly Design[];
}
