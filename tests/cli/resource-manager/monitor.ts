/** Microsoft.Insights: autoscale settings as raw documents, and the activity log. */
import { type Body, notFound, ok, type Reply, type Request, refusal } from './http.ts';
import type { ResourceManager } from './server.ts';

export function monitor(request: Request, arm: ResourceManager): Reply | undefined {
  const { segments } = request;
  const at = segments.indexOf('microsoft.insights');
  if (at < 0) return undefined;
  const [type, name] = segments.slice(at + 1);
  if (type === 'autoscalesettings') return settings(request, name, arm);
  return type === 'eventtypes' ? events(request, arm) : undefined;
}

function settings(request: Request, name: string | undefined, { world, page }: ResourceManager): Reply | undefined {
  const { segments, method } = request;
  const prefix = segments.includes('resourcegroups')
    ? `/resourcegroups/${segments[segments.indexOf('resourcegroups') + 1]}/`
    : '/';
  const inGroup = world.settings.filter((setting) => String(setting.id).toLowerCase().includes(prefix));
  if (request.query.get('api-version') !== '2022-10-01') {
    return refusal(400, 'OldApiVersion', 'This API version drops the predictive policy of an autoscale setting.');
  }
  if (name === undefined) return page(request, inGroup);
  const known = inGroup.find((setting) => String(setting.name).toLowerCase() === name);
  if (!known) return notFound(request.path);
  if (method === 'GET') return ok(known);
  if (method !== 'PUT') return undefined;
  world.settings[world.settings.indexOf(known)] = { ...request.body };
  return ok(request.body);
}

/** The grammar of the filter is fixed; anything else is refused as Azure does. */
const FILTER = /^eventTimestamp ge '([^']+)' and eventTimestamp le '([^']+)' and resourceUri eq '([^']+)'$/;

function events(request: Request, { world, page }: ResourceManager): Reply {
  const filter = FILTER.exec(request.query.get('$filter') ?? '');
  if (!filter) return refusal(400, 'BadRequest', 'The $filter is not one of the patterns that are allowed.');
  const [, from = '', to = '', uri = ''] = filter;
  const isWanted = (event: Body) =>
    String(event.eventTimestamp) >= from &&
    String(event.eventTimestamp) <= to &&
    String(event.resourceId).toLowerCase() === uri.toLowerCase();
  return page(request, world.events.filter(isWanted));
}
