/** Signing in: DefaultAzureCredential, asked once for all clients, and loaded when the first request is about to go. */
import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity';

/** A token that is about to run out is asked for anew. */
const MARGIN_MS = 5 * 60_000;

export function sharedCredential(): TokenCredential {
  const tokens = new Map<string, Promise<AccessToken>>();
  let credential: Promise<TokenCredential> | undefined;

  async function fresh(scopes: string | string[], options?: GetTokenOptions): Promise<AccessToken> {
    credential ??= import('@azure/identity').then(({ DefaultAzureCredential }) => new DefaultAzureCredential());
    const token = await (await credential).getToken(scopes, options);
    if (token === null) throw new Error('The credential gave no token.');
    return token;
  }

  return {
    async getToken(scopes, options) {
      const key = JSON.stringify([scopes, options?.tenantId, options?.claims]);
      const known = await tokens.get(key);
      if (known && known.expiresOnTimestamp - Date.now() > MARGIN_MS) return known;
      const asked = fresh(scopes, options);
      tokens.set(key, asked);
      // A failure is not remembered.
      asked.catch(() => tokens.delete(key));
      return asked;
    },
  };
}
