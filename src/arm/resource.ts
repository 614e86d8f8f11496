/** Whole resources: the members that every resource may have, in one fixed order. */
import { API_VERSIONS, type ResourceType } from '#azure';
import { list, object, text } from './option.ts';

export interface Copy {
  readonly name: string;
  readonly count: number | string;
}

const common = {
  condition: text('Deploys the resource only when this expression is true.', {}),
  copy: object<Copy>(
    'Makes the resource once per turn of a loop {name, count}; the other options then use copyIndex().',
  ),
  dependsOn: list<string>('Ids of the resources that must exist first.'),
} as const;

/** Options that every helper takes that returns a whole resource. */
export const resourceOptions = {
  name: text('Name of the resource.', { isRequired: true, min: 1 }),
  location: text('Region of the resource.', { default: "[parameters('location')]" }),
  tags: object<Readonly<Record<string, string>>>('Tags of the resource.'),
  ...common,
} as const;

/** The same for resources that hang on another one and have neither region nor tags. */
export const childOptions = { name: resourceOptions.name, ...common } as const;

/** The same for resources that stand in no region. */
export const globalOptions = { name: resourceOptions.name, tags: resourceOptions.tags, ...common } as const;

export interface ResourceMembers {
  readonly name: string;
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

/** A resource with its type's API version. Keys stand in one order everywhere. `members` are what stands beside `properties`: sku, zones, identity … */
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
    name: common.name,
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
