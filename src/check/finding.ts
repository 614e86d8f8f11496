/** A finding: one thing that Azure would refuse or that would behave badly, as data. */
import type { FieldName, Values } from '#design';

/** `error`: Azure refuses the deployment. `warning`: it deploys and behaves badly. `advice`: it could be better. */
export type Severity = 'error' | 'warning' | 'advice';

/** A mend that is plainly right: new values for fields of the design. */
export interface Fix {
  /** What the button says, for example `Set scale-in to 35 %`. */
  readonly label: string;
  readonly values: Partial<Values>;
}

/** What one instance count comes to, for findings that differ by the size of the scale set. */
export interface CountVerdict {
  readonly count: number;
  /** No machine goes at the load that the rule names: Azure skips the scale-in. */
  readonly isStuck: boolean;
  /** How many machines one scale-in removes there; 0 when it is stuck. */
  readonly removes: number;
  /** The whole percentage below which a scale-in happens in truth at this count; 0 means at no load. */
  readonly actsBelow: number;
}

/** Where a finding shows: a file of the package and the path of keys to the value. */
export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

export interface Finding {
  /** The rule's id, for example `A-07`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One line that a person would say. */
  readonly title: string;
  /** Why, with the numbers. */
  readonly reason: string;
  /** The field it is about; the first one when it is about several. */
  readonly field: FieldName;
  /** Further fields that are part of it. */
  readonly alsoFields?: readonly FieldName[];
  /** The row of a list field. */
  readonly row?: number;
  readonly place?: Place;
  readonly fix?: Fix;
  readonly counts?: readonly CountVerdict[];
}
