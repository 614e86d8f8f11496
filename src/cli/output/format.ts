/** The formats of `--output`, and `--query`. */
import type { JSONValue } from '@jmespath-community/jmespath';
import { usageFailure } from '../failure.ts';
import type { Data, Result } from './result.ts';

export const FORMATS = ['table', 'json', 'tsv', 'yaml'] as const;
export type Format = (typeof FORMATS)[number];

type Query = (data: Data) => Data;

/** Reads a JMESPath expression. A wrong one is told before anything is done. */
export async function queryOf(expression: string | undefined): Promise<Query | undefined> {
  if (expression === undefined) return undefined;
  const { compile, TreeInterpreter } = await import('@jmespath-community/jmespath');
  try {
    const ast = compile(expression);
    return (data) => {
      try {
        return TreeInterpreter.search(ast, asJson(data)) as Data;
      } catch (error) {
        throw wrongQuery(expression, error);
      }
    };
  } catch (error) {
    throw wrongQuery(expression, error);
  }
}

const wrongQuery = (expression: string, error: unknown) =>
  usageFailure(
    `--query is ${JSON.stringify(expression)}, which is not JMESPath: ${(error as Error).message.trim()}`,
    'See https://jmespath.org for the syntax, for example "[].name" or "[?capacity > `3`]".',
  );

/** The text of a result in one format, ready to be written. */
export async function formatted(
  result: Result,
  format: Format,
  query: Query | undefined,
  strong: (text: string) => string,
): Promise<string> {
  const data = query ? query(result.data) : result.data;
  // As with `az`, a query that finds nothing prints nothing.
  if (data === null || data === undefined) return '';
  switch (format) {
    case 'json':
      return `${JSON.stringify(data, null, 2)}\n`;
    case 'yaml': {
      const { stringify } = await import('yaml');
      return stringify(asJson(data), { lineWidth: 0 });
    }
    case 'tsv':
      return (await import('./tsv.ts')).tsvText(data);
    case 'table': {
      const { genericTable, tableText } = await import('./table.ts');
      return tableText(query || !result.tables ? [genericTable(data)] : result.tables, strong);
    }
  }
}

/** A copy without undefined values, typed as the two libraries want it. */
const asJson = (data: Data): JSONValue => JSON.parse(JSON.stringify(data)) as JSONValue;
