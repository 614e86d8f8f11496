/** Reads and evaluates portal expressions as strictly as the documentation has it: an argument without a value fails. */

export type Ast =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Ast[]; readonly path: readonly string[] };

export const isExpression = (text: unknown): text is string =>
  typeof text === 'string' && /^\s*\[[A-Za-z]+\(/.test(text) && text.trimEnd().endsWith(']');

const parsed = new Map<string, Ast>();

/** Throws for anything that is not one whole expression in brackets. */
export function parseExpression(text: string): Ast {
  const ast = parsed.get(text) ?? parse(text);
  parsed.set(text, ast);
  return ast;
}

function parse(text: string): Ast {
  const tokens = text.slice(1, -1).match(/'[^']*'|-?\d+|[A-Za-z_][\w-]*|[().,]|\S/g) ?? [];
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new SyntaxError(`${text}: expected ${expected ?? 'more'} instead of ${token ?? 'the end'}`);
    }
    return token;
  };
  const value = (): Ast => {
    const token = take();
    if (token.startsWith("'")) return { kind: 'literal', value: token.slice(1, -1) };
    if (/^-?\d/.test(token)) return { kind: 'literal', value: Number(token) };
    if (token === 'true' || token === 'false') return { kind: 'literal', value: token === 'true' };
    take('(');
    const args: Ast[] = [];
    while (tokens[at] !== ')') {
      args.push(value());
      if (tokens[at] !== ')') take(',');
    }
    take(')');
    const path: string[] = [];
    while (tokens[at] === '.') {
      take('.');
      path.push(take());
    }
    return { kind: 'call', name: token, args, path };
  };
  const ast = value();
  if (at !== tokens.length) throw new SyntaxError(`${text}: more than one expression`);
  return ast;
}

/** Every `steps('s').a.b` and `basics('a').b` of an expression as a path: `['s', 'a', 'b']`, `['basics', 'a', 'b']`. */
export function referencesOf(ast: Ast): string[][] {
  if (ast.kind === 'literal') return [];
  const path = referencePath(ast);
  return path === undefined ? ast.args.flatMap(referencesOf) : [path];
}

function referencePath(ast: Extract<Ast, { kind: 'call' }>): string[] | undefined {
  const [first] = ast.args;
  if ((ast.name !== 'steps' && ast.name !== 'basics') || first?.kind !== 'literal') return undefined;
  return [...(ast.name === 'basics' ? ['basics'] : []), String(first.value), ...ast.path];
}

type Value = unknown;
const FUNCTIONS: Readonly<Record<string, (...args: never[]) => Value>> = {
  and: (...args: boolean[]) => args.every(Boolean),
  or: (...args: boolean[]) => args.some(Boolean),
  not: (a: boolean) => !a,
  equals: (a: Value, b: Value) => a === b,
  greater: (a: number, b: number) => a > b,
  greaterOrEquals: (a: number, b: number) => a >= b,
  less: (a: number, b: number) => a < b,
  lessOrEquals: (a: number, b: number) => a <= b,
  min: (a: number, b: number) => Math.min(a, b),
  max: (a: number, b: number) => Math.max(a, b),
  add: (a: number, b: number) => a + b,
  sub: (a: number, b: number) => a - b,
  int: (a: string | number) => Math.trunc(Number(a)),
  length: (a: string | readonly Value[]) => a.length,
  contains: (a: readonly Value[], b: Value) => a.includes(b),
};

export interface Surroundings {
  readonly location: string;
  /** The value at a path, `undefined` while it is hidden. */
  valueAt(path: readonly string[]): Value;
}

export function evaluateExpression(ast: Ast, around: Surroundings): Value {
  if (ast.kind === 'literal') return ast.value;
  const path = referencePath(ast);
  if (path !== undefined) return around.valueAt(path);
  if (ast.name === 'location') return around.location;
  const args = ast.args.map((arg) => evaluateExpression(arg, around));
  if (ast.name === 'coalesce') return args.find((arg) => arg !== undefined);
  const call = FUNCTIONS[ast.name];
  if (!call) throw new RangeError(`The portal has no function ${ast.name}.`);
  if (args.includes(undefined)) throw new TypeError(`${ast.name} got an argument without a value`);
  return call(...(args as never[]));
}
