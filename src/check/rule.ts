/** What a rule is: an id, and a function from the context to findings. Its words come from the table of wording. */
import type { FieldName, Values } from '#design';
import type { Context } from './context.ts';
import type { CountVerdict, Finding, Severity } from './finding.ts';
import { type Text, WORDING } from './wording.ts';

export type RuleId = keyof typeof WORDING;

export interface Rule {
  readonly id: RuleId;
  run(context: Context): readonly Finding[];
}

/** A finding before the rule's id is put on it. */
export type Draft = Omit<Finding, 'rule' | 'place'>;

/** Makes a rule. `say` holds the rule's own texts, so a text that is missing does not compile. */
export function rule<I extends RuleId>(
  id: I,
  find: (context: Context, say: (typeof WORDING)[I]) => readonly Draft[],
): Rule {
  return { id, run: (context) => find(context, WORDING[id]).map((draft) => ({ rule: id, ...draft })) };
}

interface Details {
  /** New values that mend it. They become a fix when the text has a label for its button. */
  readonly mend?: Partial<Values> | undefined;
  readonly alsoFields?: readonly FieldName[];
  readonly row?: number | undefined;
  readonly counts?: readonly CountVerdict[];
}

/** A draft from its words and details; absent details leave no key behind. */
export function draft(severity: Severity, field: FieldName, text: Text, details: Details = {}): Draft {
  const { mend, alsoFields, row, counts } = details;
  return {
    severity,
    title: text.title,
    reason: text.reason,
    field,
    ...(alsoFields && { alsoFields }),
    ...(row !== undefined && { row }),
    ...(mend && text.fix !== undefined && { fix: { label: text.fix, values: mend } }),
    ...(counts && { counts }),
  };
}
