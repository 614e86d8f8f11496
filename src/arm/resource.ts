/** Whole resources: the members that every resource may have, in one fixed order. */
import { API_VERSIONS, type ResourceType } from '#azure';
import { list, object, text } from './option.ts';

export interface Copy {
  readonly name: string;
  readonly count: number | string;
}

/** Options that every helper takes that returns a whole resource. */
export const resourceOptions = {
  name: text('Name of the resource.', {}),
  location: text('Region of the resource.', { default: "[parameters('location')]" }),
  condition: text('Deploys the resource only when this expression is true.', {}),
  copy: object<Copy>('Makes the resource once per turn of a loop.'),
  tags: object<Readonly<Record<string, string>>>('Tags of the resource.'),
  dependsOn: list<string>('Ids of the resources that must exist first.'),
} as const;

export interface ResourceMembers {
  readonly name?: string | undefined;
  readonly location?: string | undefined;
  readonly condition?: string | undefined;
  readonly copy?: Copy | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly dependsOn?: readonly string[] | undefined;
}

export interface Resource {
  readonly type: ResourceType;
  readonly apiVersion: string;
  readonly [member: string]: unknown;
}

/** A resource with its type's API version. `members` are what stands beside `properties`: sku, zones, identity … */
export function resource<P extends object>(
  type: ResourceType,
  common: ResourceMembers,
  properties: P,
  members: Readonly<Record<string, unknown>> = {},
): Resource & { readonly name: string; readonly properties: P } {
  const { sku, zones, identity, plan, kind, scope } = members;
  return {
    condition: common.condition,
    type,
    apiVersion: API_VERSIONS[type],
    name: common.name as string,
    location: common.location,
    scope,
    copy: common.copy,
    tags: common.tags,
    sku,
    kind,
    plan,
    identity,
    zones,
    dependsOn: common.dependsOn,
    properties,
  };
}
