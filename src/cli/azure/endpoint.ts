/** Where Azure Resource Manager is: the public cloud, unless SCALE_RESOURCE_MANAGER_URL names another. */
import type { Environment } from '../command.ts';
import { usageFailure } from '../failure.ts';

const PUBLIC_CLOUD = 'https://management.azure.com';

export interface Endpoint {
  /** Without a slash at the end. */
  readonly url: string;
  /** What a token is asked for. */
  readonly scope: string;
}

/** A token goes with each request, so nothing but https will do. */
export function endpointOf({ SCALE_RESOURCE_MANAGER_URL: asked }: Environment): Endpoint {
  if (asked === undefined || asked === '') return { url: PUBLIC_CLOUD, scope: `${PUBLIC_CLOUD}/.default` };
  if (!URL.canParse(asked) || new URL(asked).protocol !== 'https:') {
    throw usageFailure(
      `SCALE_RESOURCE_MANAGER_URL is "${asked}". Allowed: an https address, such as "${PUBLIC_CLOUD}".`,
    );
  }
  const url = asked.replace(/\/+$/, '');
  return { url, scope: `${url}/.default` };
}
