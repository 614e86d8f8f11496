/**
 * Autoscale settings, read and written as they are. The client's own methods use an API version that drops the
 * predictive policy and every field it does not know, so the raw text goes through the client's pipeline instead.
 */
import { createHttpHeaders, createPipelineRequest, RestError } from '@azure/core-rest-pipeline';
import { API_VERSIONS } from '#azure';
import type { Context } from '../command.ts';
import { groupAsked, type Place, placeOf } from './find.ts';
import { isSame } from './resource-id.ts';
import type { Session } from './session.ts';

export interface Trigger {
  readonly metricName?: string;
  readonly metricResourceUri?: string;
  readonly timeWindow?: string;
  readonly timeAggregation?: string;
  readonly statistic?: string;
  readonly operator?: string;
  readonly threshold?: number;
}

export interface Rule {
  readonly metricTrigger?: Trigger;
  readonly scaleAction?: {
    readonly direction?: string;
    readonly type?: string;
    readonly value?: string;
    readonly cooldown?: string;
  };
}

export interface Profile {
  readonly name?: string;
  /** Numbers as text. */
  readonly capacity?: { readonly minimum?: string; readonly maximum?: string; readonly default?: string };
  readonly rules?: readonly Rule[];
  readonly fixedDate?: { readonly timeZone?: string; readonly start?: string; readonly end?: string };
  readonly recurrence?: {
    readonly frequency?: string;
    readonly schedule?: {
      readonly timeZone?: string;
      readonly days?: readonly string[];
      readonly hours?: readonly number[];
      readonly minutes?: readonly number[];
    };
  };
}

export interface Setting {
  readonly id?: string;
  readonly name?: string;
  readonly location?: string;
  readonly properties?: {
    readonly enabled?: boolean;
    readonly targetResourceUri?: string;
    readonly profiles?: readonly Profile[];
    readonly predictiveAutoscalePolicy?: { readonly scaleMode?: string };
    readonly notifications?: readonly unknown[];
  };
}

const PROVIDER = 'providers/Microsoft.Insights/autoscalesettings';
const QUERY = `api-version=${API_VERSIONS['Microsoft.Insights/autoscalesettings']}`;

async function send(session: Session, method: 'GET' | 'PUT', url: string, body?: object): Promise<unknown> {
  const request = createPipelineRequest({
    url,
    method,
    headers: createHttpHeaders({ accept: 'application/json', 'content-type': 'application/json; charset=utf-8' }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await (await session.monitor()).sendRequest(request);
  if (response.status >= 300) {
    throw new RestError('Azure refused the request', { statusCode: response.status, request, response });
  }
  return JSON.parse(response.bodyAsText ?? '{}');
}

const base = (session: Session, group: string | undefined): string =>
  [
    `${session.url}/subscriptions/${session.subscriptionId}`,
    ...(group === undefined ? [] : [`resourceGroups/${encodeURIComponent(group)}`]),
    PROVIDER,
  ].join('/');

const addressOf = (session: Session, { group, name }: Place): string =>
  `${base(session, group)}/${encodeURIComponent(name)}?${QUERY}`;

/** The settings of a group, or of the whole subscription. */
export async function listSettings(session: Session, group: string | undefined): Promise<Setting[]> {
  const settings: Setting[] = [];
  let url: string | undefined = `${base(session, group)}?${QUERY}`;
  while (url !== undefined) {
    const page = (await send(session, 'GET', url)) as { value?: Setting[]; nextLink?: string | null };
    settings.push(...(page.value ?? []));
    url = page.nextLink ?? undefined;
  }
  return settings;
}

export const getSetting = async (session: Session, place: Place): Promise<Setting> =>
  (await send(session, 'GET', addressOf(session, place))) as Setting;

/** Writes the whole setting back, every field that was read with it. */
export const putSetting = async (session: Session, place: Place, setting: Setting): Promise<Setting> =>
  (await send(session, 'PUT', addressOf(session, place), setting)) as Setting;

export const placeOfSetting = (context: Context, session: Session): Promise<Place> =>
  placeOf(context, 'autoscale setting', context.input.required('name'), () =>
    listSettings(session, groupAsked(context)),
  );

/** The setting that moves the count of a resource. A resource has at most one. */
export const settingFor = (settings: readonly Setting[], resourceId: string | undefined): Setting | undefined =>
  settings.find((setting) => isSame(setting.properties?.targetResourceUri, resourceId));
