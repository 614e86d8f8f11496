/** What the list of steps says about each step. */
import type { Finding } from '#check';
import { type DeploymentType, type Design, isShown, type Step } from '#design';
import { countsOf, findingsOfStep, worstText } from '../derived/facts.ts';

/** `unused`: nothing of it applies to the type on the screen. `open`: not judged yet. */
export type StepKind = 'error' | 'warning' | 'fine' | 'unused' | 'open';

export interface StepState {
  readonly kind: StepKind;
  /** A few words under the step's title. */
  readonly words: string | undefined;
}

/** Problems count wherever they are; without any, a step with no field for the type says so. */
export function stepState(
  step: Step,
  design: Design,
  type: DeploymentType,
  findings: readonly Finding[] | undefined,
): StepState {
  const isUsed = step.sections.some(({ fields }) => fields.some(({ name }) => isShown(design, name, type)));
  const counts = countsOf(findingsOfStep(findings ?? [], step.name));
  if (counts.error > 0) return { kind: 'error', words: worstText(counts) };
  if (counts.warning > 0) return { kind: 'warning', words: worstText(counts) };
  if (!isUsed) return { kind: 'unused', words: 'not used' };
  return { kind: findings === undefined ? 'open' : 'fine', words: worstText(counts) };
}
