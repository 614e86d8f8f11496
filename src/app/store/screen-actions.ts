/** What people do with the screen: go to a step, jump to a problem, be told something. */

import type { Finding } from '#check';
import { type DeploymentType, type Design, type FieldName, isShown, placed, typesOf } from '#design';
import type { FileName } from '#generate';
import type { Refusal, ScreenStore, ThemeChoice } from './screen-store.ts';

let nonces = 0;
const nextNonce = (): number => ++nonces;

/** The deployment type whose settings the form shows: the other one asked for, while the package offers it. */
export function shownType({ values }: Design, otherType: DeploymentType | undefined): DeploymentType {
  return otherType !== undefined && values.offeredTypes.includes(otherType) ? otherType : values.deploymentType;
}

/** A type for which the form shows the field, the one on the screen first; none when no offered type has it. */
export function typeShowing(design: Design, name: FieldName, present: DeploymentType): DeploymentType | undefined {
  const candidates = [present, design.values.deploymentType, ...design.values.offeredTypes];
  return (
    candidates.find((type) => isShown(design, name, type)) ??
    typesOf(name).find((type) => design.values.offeredTypes.includes(type))
  );
}

export const screenActions = (store: ScreenStore) => ({
  goTo: (step: string): void => store.setState({ step, page: 'form', focus: undefined }),
  showType: (type: DeploymentType | undefined): void => store.setState({ otherType: type }),
  select: (tab: FileName): void => store.setState({ tab }),
  choose: (theme: ThemeChoice): void => store.setState({ theme }),

  /** The step with the field, the field itself, and the place in the file. */
  jumpTo(design: Design, finding: Pick<Finding, 'field' | 'row' | 'place'>): void {
    const present = shownType(design, store.getState().otherType);
    const type = typeShowing(design, finding.field, present) ?? present;
    const file = finding.place?.file as FileName | undefined;
    const nonce = nextNonce();
    store.setState({
      step: placed(finding.field).step.name,
      page: 'form',
      otherType: type === design.values.deploymentType ? undefined : type,
      focus: { field: finding.field, row: finding.row, nonce },
      ...(finding.place && file && { tab: file, reveal: { file, path: finding.place.path, nonce } }),
    });
  },
  say: (text: string, canUndo = false): void => store.setState({ said: { text, canUndo, nonce: nextNonce() } }),
  refuse: (refusal: Refusal | undefined): void => store.setState({ refusal }),
});

export type ScreenActions = ReturnType<typeof screenActions>;
