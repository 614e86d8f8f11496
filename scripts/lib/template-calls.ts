/** Names in a template: dotted helper names become one name, and nothing is called that does not exist. */
import Handlebars from 'handlebars';
import { TemplateError } from './template-error.ts';

type AST = hbs.AST.Node;

/** The blocks that templates may use. */
const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);

export interface Names {
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
}

/**
 * Rewrites the parsed template in place. `scale:vmss.definition` reads as a path of two parts; where it names a helper
 * it becomes one. Every other path must be there in the context. Returns the partials that are placed.
 */
export function resolveNames(ast: hbs.AST.Program, file: string, names: Names): ReadonlySet<string> {
  const visitor = new NameVisitor(file, names);
  visitor.accept(ast);
  return visitor.placed;
}

interface Call extends AST {
  readonly path: AST;
  readonly params: readonly AST[];
  readonly hash?: hbs.AST.Hash;
}

class NameVisitor extends Handlebars.Visitor {
  readonly placed = new Set<string>();
  readonly #file: string;
  readonly #names: Names;

  constructor(file: string, names: Names) {
    super();
    this.#file = file;
    this.#names = names;
  }

  override PathExpression(path: hbs.AST.PathExpression & { strict?: boolean }): void {
    const name = path.parts.join('.');
    if (!path.data && path.depth === 0 && this.#names.helpers.has(name)) {
      path.parts = [name];
      path.original = name;
    }
    // Without this Handlebars takes a field that is not there for undefined, as in `{{#if misspelt}}`.
    path.strict = true;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    super.MustacheStatement(mustache);
    if (isCall(mustache)) this.#checkHelper(mustache);
  }

  override SubExpression(sub: hbs.AST.SubExpression): void {
    super.SubExpression(sub);
    this.#checkHelper(sub);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    super.BlockStatement(block);
    const name = nameOf(block);
    if (!BLOCKS.has(name)) this.#fail(block, `there is no block "${name}"; there are ${list(BLOCKS)}.`);
    this.#refuseNamedArguments(block);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    super.PartialStatement(partial);
    const name = partial.name.type === 'PathExpression' ? (partial.name as hbs.AST.PathExpression).original : '';
    if (!this.#names.partials.has(name)) {
      this.#fail(partial, `there is no partial "${name}"; there are ${list(this.#names.partials)}.`);
    }
    this.placed.add(name);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#fail(partial, 'a partial takes no block; give it a context.');
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.#fail(decorator, 'decorators are not supported.');
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.#fail(decorator, 'inline partials are not supported; put it in templates/partials.');
  }

  #checkHelper(call: Call): void {
    const name = nameOf(call);
    if (!this.#names.helpers.has(name))
      this.#fail(call, `there is no helper "${name}".${hint(name, this.#names.helpers)}`);
    this.#refuseNamedArguments(call);
  }

  #refuseNamedArguments(call: Call): void {
    const pair = call.hash?.pairs[0];
    if (pair) this.#fail(call, `"${nameOf(call)}" takes its arguments by position, so "${pair.key}=" means nothing.`);
  }

  #fail(node: AST, message: string): never {
    throw new TemplateError(this.#file, node.loc.start, message);
  }
}

/** What has arguments, or a name such as `scale:…` that no field has, calls a helper. So does a helper's bare name. */
export const isCall = (mustache: hbs.AST.MustacheStatement): boolean =>
  mustache.params.length > 0 || mustache.hash !== undefined || nameOf(mustache).includes(':');

const nameOf = (call: { readonly path: AST }): string => String((call.path as hbs.AST.PathExpression).original);

const list = (names: Iterable<string>): string => [...names].sort().join(', ') || 'none';

/** The helpers of the same family, for a name that is nearly right. */
function hint(name: string, helpers: ReadonlySet<string>): string {
  const family = /^[^:]*:[^.]*/.exec(name)?.[0];
  const kin = family === undefined ? [] : [...helpers].filter((known) => known.startsWith(family));
  return kin.length > 0 ? ` Did you mean ${list(kin)}?` : '';
}
