/** The schema of a design, built from the catalogue, and its verdict in words. */
import * as z from 'zod/mini';
import { allowedText } from './allowed.ts';
import { type FieldName, placed, VALUE_FIELDS, type Values } from './catalogue.ts';
import { createDesign, type Design, FORMAT } from './design.ts';
import type { Cell, ValueField } from './field.ts';

// The page forbids eval, which zod would otherwise probe for.
z.config({ jitless: true });

/** One thing that is wrong with a document: where, what was found, what is allowed. */
export interface Mistake {
  /** For example `instanceCount` or `schedules[2].start`. Empty for the whole document. */
  readonly path: string;
  readonly message: string;
}

export type Parsed = { readonly design: Design } | { readonly mistakes: readonly Mistake[] };

function schemaOf(field: ValueField | Cell): z.ZodMiniType {
  switch (field.kind) {
    case 'integer':
      return z.number().check(z.multipleOf(1), z.gte(field.min), z.lte(field.max));
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(field.options.map((option) => option.value));
    case 'choices':
      return z.array(z.enum(field.options.map((option) => option.value))).check(
        z.minLength(field.minItems),
        z.maxLength(field.maxItems),
        z.refine((items) => new Set(items).size === items.length),
      );
    case 'text':
      return field.pattern === undefined
        ? z.string().check(z.minLength(field.minLength), z.maxLength(field.maxLength))
        : z
            .string()
            .check(z.minLength(field.minLength), z.maxLength(field.maxLength), z.regex(new RegExp(field.pattern)));
    case 'list':
      return z
        .array(z.strictObject(Object.fromEntries(field.columns.map((column) => [column.name, schemaOf(column)]))))
        .check(z.maxLength(field.maxItems));
  }
}

const exposable = VALUE_FIELDS.filter((field) => field.decider === 'optional').map((field) => field.name);

const designSchema = z.strictObject({
  format: z.literal(FORMAT),
  values: z.strictObject(Object.fromEntries(VALUE_FIELDS.map((field) => [field.name, z.optional(schemaOf(field))]))),
  exposed: z.optional(z.array(z.enum(exposable))),
});

/**
 * Reads a parsed document as a design. Fields that it leaves out take their defaults; anything unknown or out of
 * bounds is a mistake, and all mistakes are told at once.
 */
export function parseDesign(document: unknown): Parsed {
  const format = (document as { format?: unknown } | null)?.format;
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return {
      mistakes: [{ path: '', message: 'This is not a design: a JSON object with "format" and "values" is expected.' }],
    };
  }
  if (typeof format === 'number' && Number.isInteger(format) && format > FORMAT) {
    return {
      mistakes: [
        {
          path: 'format',
          message: `The design has format ${format}, this designer reads up to ${FORMAT}. Open it with a newer designer.`,
        },
      ],
    };
  }
  const result = designSchema.safeParse(document);
  if (!result.success) return { mistakes: result.error.issues.flatMap((issue) => mistakesOf(issue, document)) };
  const { values, exposed } = result.data;
  const design = createDesign(
    withoutUndefined(values) as Partial<Values>,
    (exposed as readonly FieldName[] | undefined) ?? createDesign().exposed,
  );
  if (!design.values.offeredTypes.includes(design.values.deploymentType)) {
    return {
      mistakes: [
        {
          path: 'deploymentType',
          message: `deploymentType is "${design.values.deploymentType}", which offeredTypes does not offer. Allowed: one of ${design.values.offeredTypes
            .map((type) => `"${type}"`)
            .join(', ')}.`,
        },
      ],
    };
  }
  return { design };
}

const withoutUndefined = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

type Issue = z.core.$ZodIssue;

function mistakesOf(issue: Issue, document: object): Mistake[] {
  const [root, ...rest] = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    const place = root === 'values' && rest.length > 0 ? ` in ${pathText(rest)}` : '';
    return issue.keys.map((key) => ({
      path: place === '' ? key : `${pathText(rest)}.${key}`,
      message: `"${key}" is not a field of a design${place}.${nearest(key)}`,
    }));
  }
  const found = valueAt(document, issue.path);
  if (root === 'format') {
    return [{ path: 'format', message: `"format" is ${shown(found)}. Allowed: ${FORMAT}.` }];
  }
  if (root === 'exposed') {
    return [
      {
        path: 'exposed',
        message: `"exposed" holds ${shown(found)}. Allowed: the names of fields that the customer may change, such as "instanceCount".`,
      },
    ];
  }
  if (root !== 'values' || rest.length === 0) {
    return [{ path: 'values', message: `"values" is ${shown(found)}. Allowed: an object of fields.` }];
  }
  const { field, path } = fieldAt(rest);
  const value = valueAt(document, ['values', ...path]);
  return [{ path: pathText(path), message: `${pathText(path)} is ${shown(value)}. Allowed: ${allowedText(field)}.` }];
}

/** The field, or the column of a list, that a path leads to, and the path cut to it. */
function fieldAt(path: readonly (string | number)[]): { field: ValueField | Cell; path: (string | number)[] } {
  const [name, row, column] = path;
  const field = placed(String(name)).field as ValueField;
  if (field.kind === 'list' && typeof row === 'number' && typeof column === 'string') {
    const cell = field.columns.find((candidate) => candidate.name === column);
    if (cell) return { field: cell, path: [field.name, row, column] };
  }
  return { field, path: [field.name] };
}

const pathText = (path: readonly (string | number)[]): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], document);
}

/** A value as it stands in the file, short enough for a message. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function nearest(key: string): string {
  const lower = key.toLowerCase();
  const name = VALUE_FIELDS.map((field) => field.name).find(
    (candidate) => candidate.toLowerCase() === lower || (lower.length > 4 && candidate.toLowerCase().includes(lower)),
  );
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}
