/** Finds a resource by name when its group is not given. */
import type { Context } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { Failure, usageFailure } from '../failure.ts';
import { groupOf, isSame } from './resource-id.ts';

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** The group that `--resource-group` or the environment names. */
export const groupAsked = ({ input, environment }: Context): string | undefined =>
  input.text('resourceGroup') ?? (environment.AZURE_DEFAULTS_GROUP || undefined);

export interface Place {
  readonly group: string;
  readonly name: string;
}

/** Where a resource is. Lists the subscription only when no group is given. `what` is for messages: `scale set`. */
export async function placeOf(
  context: Context,
  what: string,
  name: string,
  list: () => Promise<readonly Named[]>,
): Promise<Place> {
  const group = groupAsked(context);
  if (group !== undefined) return { group, name };
  const found = (await list()).filter((item) => isSame(item.name, name));
  const [first, second] = found;
  if (first === undefined) {
    throw new Failure(`There is no ${what} "${name}" in this subscription.`, EXIT.notFound, [
      'The list command shows what there is; --subscription chooses another subscription.',
    ]);
  }
  if (second !== undefined) {
    throw usageFailure(
      `There are ${found.length} of the name "${name}".`,
      'Give one of these with --resource-group:',
      ...found.map((item) => `  ${groupOf(item.id) ?? ''}`),
    );
  }
  return { group: groupOf(first.id) ?? '', name: first.name ?? name };
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
