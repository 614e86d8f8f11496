/** Which subscription: the option, the environment, the choice made with `az`, or the only one there is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../command.ts';
import { usageFailure } from '../failure.ts';

interface Known {
  readonly id: string;
  readonly name?: string | undefined;
  readonly isDefault?: boolean;
}

type List = () => Promise<AsyncIterable<{ subscriptionId?: string; displayName?: string }>>;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id is taken as it is. Azure is asked only when nothing on this machine knows. */
export async function subscriptionFor(
  asked: string | undefined,
  environment: Environment,
  list: List,
): Promise<string> {
  const wanted = asked ?? (environment.AZURE_SUBSCRIPTION_ID || undefined);
  if (wanted !== undefined && ID.test(wanted)) return wanted;
  const profile = await azProfile(environment);
  if (wanted === undefined) {
    const chosen = profile.find((known) => known.isDefault);
    if (chosen) return chosen.id;
  } else {
    const named = profile.find((known) => isNamed(known, wanted));
    if (named) return named.id;
  }
  return fromAzure(wanted, list);
}

async function fromAzure(wanted: string | undefined, list: List): Promise<string> {
  const all: Known[] = [];
  for await (const { subscriptionId, displayName } of await list()) {
    if (subscriptionId !== undefined) all.push({ id: subscriptionId, name: displayName });
  }
  const fitting = wanted === undefined ? all : all.filter((known) => isNamed(known, wanted));
  const [first, second] = fitting;
  if (first && !second) return first.id;
  const choices = (fitting.length > 0 ? fitting : all).map(({ id, name }) => `  ${id}  ${name ?? ''}`.trimEnd());
  const advice = ['Give one of these with --subscription:', ...choices];
  if (wanted !== undefined && !first) {
    throw usageFailure(
      `--subscription is "${wanted}", and there is none of that id or name.`,
      ...(all.length > 0 ? advice : []),
    );
  }
  if (!first) throw usageFailure('This sign-in sees no subscription.', 'Sign in with another account: az login');
  throw usageFailure(`There are ${fitting.length} subscriptions to choose from.`, ...advice);
}

const isNamed = ({ id, name }: Known, wanted: string): boolean =>
  id.toLowerCase() === wanted.toLowerCase() || name?.toLowerCase() === wanted.toLowerCase();

/** What `az` keeps; nothing when there is no such file, or none that can be read. */
async function azProfile({ AZURE_CONFIG_DIR, HOME, USERPROFILE }: Environment): Promise<readonly Known[]> {
  const folder = AZURE_CONFIG_DIR || join(HOME ?? USERPROFILE ?? '', '.azure');
  try {
    // The file begins with a byte order mark.
    const text = (await readFile(join(folder, 'azureProfile.json'), 'utf8')).replace(/^\uFEFF/, '');
    const { subscriptions } = JSON.parse(text) as { subscriptions?: readonly Known[] };
    return Array.isArray(subscriptions) ? subscriptions.filter((known) => ID.test(String(known.id))) : [];
  } catch {
    return [];
  }
}
