/** Microsoft.Network: Traffic Manager profiles and their endpoints. */
import { type Body, notFound, ok, type Reply, type Request, refusal } from './http.ts';
import type { ResourceManager } from './server.ts';

interface Endpoint {
  name: string;
  type: string;
  properties: Body;
}

export function trafficManager(request: Request, arm: ResourceManager): Reply | undefined {
  const { segments, method } = request;
  const at = segments.indexOf('trafficmanagerprofiles');
  if (at < 0) return undefined;
  const [name, kind, endpoint] = segments.slice(at + 1);
  const group = segments.includes('resourcegroups') ? segments[segments.indexOf('resourcegroups') + 1] : undefined;
  const inGroup = arm.world.profiles.filter(
    (profile) => group === undefined || String(profile.id).toLowerCase().includes(`/resourcegroups/${group}/`),
  );
  if (name === undefined) return arm.page(request, inGroup.map(withoutHealth));
  const known = inGroup.find((profile) => String(profile.name).toLowerCase() === name);
  if (!known) return notFound(request.path);
  if (kind !== undefined) return method === 'PATCH' ? patchEndpoint(request, known, endpoint ?? '') : undefined;
  if (method === 'GET') return ok(known);
  return method === 'PUT' ? put(request, known) : undefined;
}

/** As recorded: only a single read tells the health of a profile. */
function withoutHealth(profile: Body): Body {
  const properties = profile.properties as Body;
  return {
    ...profile,
    properties: { ...properties, monitorConfig: { ...(properties.monitorConfig as Body), profileMonitorStatus: null } },
  };
}

function put({ body }: Request, known: Body): Reply {
  const endpoints = ((body?.properties as Body | undefined)?.endpoints ?? []) as Endpoint[];
  const priorities = endpoints.map((endpoint) => endpoint.properties.priority);
  if (new Set(priorities).size !== priorities.length) {
    return refusal(400, 'BadRequest', 'The endpoint priorities must be unique within a profile.');
  }
  Object.assign(known, body);
  settle(known);
  return ok(known);
}

function patchEndpoint({ body }: Request, known: Body, name: string): Reply {
  const endpoint = ((known.properties as Body).endpoints as Endpoint[]).find(
    (candidate) => candidate.name.toLowerCase() === decodeURIComponent(name),
  );
  if (!endpoint) return refusal(404, 'NotFound', `There is no endpoint '${name}'.`);
  Object.assign(endpoint.properties, body?.properties);
  settle(known);
  return ok(endpoint);
}

/** Health follows the status. */
function settle(known: Body): void {
  for (const { properties } of (known.properties as Body).endpoints as Endpoint[]) {
    if (properties.endpointStatus === 'Disabled') properties.endpointMonitorStatus = 'Disabled';
    else if (properties.endpointMonitorStatus === 'Disabled') properties.endpointMonitorStatus = 'CheckingEndpoint';
  }
}
