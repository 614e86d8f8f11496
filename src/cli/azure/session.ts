/** A signed-in connection to one subscription. Each client is loaded when a command first needs it. */
import type { ComputeManagementClient } from '@azure/arm-compute';
import type { MonitorClient } from '@azure/arm-monitor';
import type { TrafficManagerManagementClient } from '@azure/arm-trafficmanager';
// biome-ignore lint/style/noRestrictedImports: name and version of the program stand there and nowhere else.
import packageJson from '../../../package.json' with { type: 'json' };
import type { Context } from '../command.ts';
import { remembered } from './answers.ts';
import { sharedCredential } from './credential.ts';
import { endpointOf } from './endpoint.ts';
import { interruptible, patient, told } from './policies.ts';
import { subscriptionFor } from './subscription.ts';

export interface Session {
  readonly subscriptionId: string;
  readonly url: string;
  compute(): Promise<ComputeManagementClient>;
  monitor(): Promise<MonitorClient>;
  trafficManager(): Promise<TrafficManagerManagementClient>;
}

/** Short waits after a failing answer: a person sits there. Three of them, doubling. */
const RETRIES = { maxRetries: 3, retryDelayInMs: 400, maxRetryDelayInMs: 4000 };

/** Finds the subscription; sends nothing when it is an id, and signs in with the first request. */
export async function openSession({ input, streams, environment, note }: Context): Promise<Session> {
  const { url, scope } = endpointOf(environment);
  const credential = sharedCredential();
  const signal = streams.interrupt;
  const verbose = input.isSet('verbose') ? [{ policy: told(note), position: 'perRetry' as const }] : [];
  // A new object for each client: one of them writes into its options.
  const options = () => ({
    endpoint: url,
    retryOptions: RETRIES,
    userAgentOptions: { userAgentPrefix: `scaling-designer/${packageJson.version}` },
    additionalPolicies: [
      { policy: interruptible(signal), position: 'perCall' as const },
      { policy: patient(note, signal), position: 'perRetry' as const },
      { policy: remembered, position: 'perRetry' as const },
      ...verbose,
    ],
  });
  const subscriptionId = await subscriptionFor(input.text('subscription'), environment, async () => {
    const { SubscriptionClient } = await import('@azure/arm-resources-subscriptions');
    return new SubscriptionClient(credential, { ...options(), credentialScopes: [scope] }).subscriptions.list();
  });
  return {
    subscriptionId,
    url,
    compute: once(async () => {
      const { ComputeManagementClient } = await import('@azure/arm-compute');
      return new ComputeManagementClient(credential, subscriptionId, {
        ...options(),
        credentials: { scopes: [scope] },
      });
    }),
    monitor: once(async () => {
      const { MonitorClient } = await import('@azure/arm-monitor');
      return new MonitorClient(credential, subscriptionId, { ...options(), $host: url, credentialScopes: [scope] });
    }),
    trafficManager: once(async () => {
      const { TrafficManagerManagementClient } = await import('@azure/arm-trafficmanager');
      return new TrafficManagerManagementClient(credential, subscriptionId, {
        ...options(),
        credentialScopes: [scope],
      });
    }),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
