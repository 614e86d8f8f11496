/** What Azure answered to the requests that it refused. Some of the clients' errors leave the service's sentence out. */
import type { PipelinePolicy } from '@azure/core-rest-pipeline';

const refusals = new WeakMap<object, string>();

export const remembered: PipelinePolicy = {
  name: 'scale-remembered',
  async sendRequest(request, next) {
    const response = await next(request);
    if (response.status >= 400 && response.bodyAsText) refusals.set(request, response.bodyAsText);
    return response;
  },
};

/** The body of the refusal that a request got. */
export const refusalOf = (request: object | undefined): string | undefined =>
  request === undefined ? undefined : refusals.get(request);
