/**
 * What Azure's schema for view definitions (0.0.1-preview) admits, as checks. Stricter than the schema in one thing:
 * members that it does not name are mistakes everywhere, since the portal ignores them.
 */

type Check = (value: unknown, at: string) => string[];

const shown = (value: unknown): string => JSON.stringify(value);
const text: Check = (value, at) => (typeof value === 'string' ? [] : [`${at} is ${shown(value)}`]);
const bool: Check = (value, at) => (typeof value === 'boolean' ? [] : [`${at} is ${shown(value)}`]);
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, at) =>
    allowed.includes(value as string) ? [] : [`${at} is ${shown(value)}`];
const matching =
  (pattern: RegExp): Check =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${at} is ${shown(value)}`];
const listOf =
  (item: Check): Check =>
  (value, at) =>
    Array.isArray(value) ? value.flatMap((entry, i) => item(entry, `${at}[${i}]`)) : [`${at} is ${shown(value)}`];

/** An object with these members; a name that ends in `*` must be there. */
const object =
  (members: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is ${shown(value)}`];
    const known = Object.entries(members).map(([key, check]) => ({
      name: key.replace('*', ''),
      check,
      isRequired: key.endsWith('*'),
    }));
    const path = (name: string): string => (at === '' ? name : `${at}.${name}`);
    const unknown = Object.keys(value).filter((name) => !known.some((member) => member.name === name));
    return [
      ...unknown.map((name) => `${path(name)} is not known`),
      ...known.flatMap(({ name, check, isRequired }) => {
        const member = (value as Record<string, unknown>)[name];
        if (member === undefined) return isRequired ? [`${path(name)} is missing`] : [];
        return check(member, path(name));
      }),
    ];
  };

const uiDocument = object({
  '$schema*': text,
  'handler*': oneOf('Microsoft.Azure.CreateUIDef', 'Microsoft.Compute.MultiVm'),
  'version*': text,
  'parameters*': object({
    config: () => [],
    'basics*': listOf(() => []),
    'steps*': listOf(object({ 'name*': text, 'label*': text, 'elements*': listOf(() => []) })),
    'outputs*': (value, at) =>
      object(Object.fromEntries(Object.keys(value as object).map((name) => [name, text])))(value, at),
  }),
});
const command = object({ 'displayName*': text, 'path*': text, icon: text, createUIDefinition: uiDocument });
const version = oneOf('1.0.0');
const metric = object({
  'name*': text,
  'aggregationType*': oneOf('none', 'sum', 'min', 'max', 'avg', 'unique', 'percentile', 'count'),
  'resourceType*': text,
  namespace: text,
  resourceTagFilter: listOf(text),
});
const chart = object({
  'displayName*': text,
  chartType: oneOf('Bar', 'Line', 'Area', 'Scatter'),
  'metrics*': listOf(metric),
});

const PROPERTIES: Readonly<Record<string, Check>> = {
  Overview: object({ displayName: text, version, header: text, description: text, commands: listOf(command) }),
  Metrics: object({ displayName: text, version, 'charts*': listOf(chart) }),
  CustomResources: object({
    'displayName*': text,
    'version*': version,
    'resourceType*': text,
    icon: text,
    createUIDefinition: uiDocument,
    editUIDefinition: uiDocument,
    commands: listOf(command),
    columns: listOf(object({ 'key*': text, 'displayName*': text, optional: bool })),
  }),
};

const view: Check = (value, at) => {
  const { kind } = value as { kind?: string };
  const properties = PROPERTIES[kind ?? ''];
  return properties
    ? object({ 'kind*': text, name: text, id: text, 'properties*': properties })(value, at)
    : [`${at}.kind is ${shown(kind)}`];
};

const document = object({
  '$schema*': text,
  'contentVersion*': matching(/^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$/),
  'views*': listOf(view),
});

/** Everything in a view definition that the schema refuses. */
export const viewMistakes = (value: unknown): string[] => document(value, '');
