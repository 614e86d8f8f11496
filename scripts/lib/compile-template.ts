/** Compiles one template at build time: dotted helper names, safe printing, no comments. */
import Handlebars from 'handlebars';

type Node = hbs.AST.Node;

export interface CompiledTemplate {
  /** JavaScript source of Handlebars' precompiled form. */
  readonly code: string;
  readonly partials: readonly string[];
}

/** Throws an error with file, line and column for a template that can not be parsed or names an unknown helper. */
export function compileTemplate(source: string, file: string, helperNames: ReadonlySet<string>): CompiledTemplate {
  const ast = Handlebars.parse(source, { srcName: file });
  new DottedHelperNames(helperNames, file).accept(ast);
  const partials = new SafePrinting(file);
  partials.accept(ast);
  stripComments(ast);
  const known = Object.fromEntries([...helperNames, '$json', '$text'].map((name) => [name, true]));
  const code = Handlebars.precompile(ast, {
    strict: true,
    knownHelpers: known as KnownHelpers,
    knownHelpersOnly: true,
    preventIndent: true,
  }) as string;
  return { code, partials: [...partials.names] };
}

const BLOCKS = new Set(['if', 'unless', 'each', 'with']);

/** `scale:vmss.definition` reads as a path of two parts; where it names a helper it becomes one name. */
class DottedHelperNames extends Handlebars.Visitor {
  constructor(
    private readonly helperNames: ReadonlySet<string>,
    private readonly file: string,
  ) {
    super();
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (path.data || path.depth > 0) return;
    const name = path.parts.join('.');
    if (path.parts.length > 1 && this.helperNames.has(name)) {
      path.parts = [name];
      path.original = name;
    }
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    super.MustacheStatement(mustache);
    this.#check(mustache);
  }
  override SubExpression(sub: hbs.AST.SubExpression): void {
    super.SubExpression(sub);
    this.#check(sub);
  }
  override BlockStatement(block: hbs.AST.BlockStatement): void {
    super.BlockStatement(block);
    this.#check(block);
  }

  /** What is called with arguments, or has a colon in its name, must be a helper. */
  #check(call: { path: Node; params: Node[]; loc: hbs.AST.SourceLocation }): void {
    const { original } = call.path as hbs.AST.PathExpression;
    const isCall = call.params.length > 0 || (typeof original === 'string' && original.includes(':'));
    if (!isCall || this.helperNames.has(original) || BLOCKS.has(original)) return;
    const { line, column } = call.loc.start;
    throw new Error(`${this.file}:${line}:${column + 1}: there is no helper "${original}".`);
  }
}

/** A triple-stash prints JSON, a double-stash the inside of a JSON string. Also notes which partials are placed. */
class SafePrinting extends Handlebars.Visitor {
  readonly names = new Set<string>();

  constructor(private readonly file: string) {
    super();
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.names.add((partial.name as hbs.AST.PathExpression).original);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const printer = mustache.escaped ? '$text' : '$json';
    const value: Node =
      mustache.params.length === 0 && !isHelperCall(mustache)
        ? mustache.path
        : ({
            type: 'SubExpression',
            path: mustache.path,
            params: mustache.params,
            hash: mustache.hash,
            loc: mustache.loc,
          } as hbs.AST.SubExpression);
    const { original } = mustache.path as hbs.AST.PathExpression;
    const { line, column } = mustache.loc.start;
    const place = `"${original}" at ${this.file}:${line}:${column + 1}`;
    mustache.path = {
      type: 'PathExpression',
      data: false,
      depth: 0,
      parts: [printer],
      original: printer,
      loc: mustache.loc,
    } as hbs.AST.PathExpression;
    mustache.params = [value, { type: 'StringLiteral', value: place, original: place, loc: mustache.loc } as Node];
    mustache.hash = undefined as unknown as hbs.AST.Hash;
    mustache.escaped = false;
  }
}

const isHelperCall = (mustache: hbs.AST.MustacheStatement): boolean =>
  (mustache.path as hbs.AST.PathExpression).original.includes(':');

/** Takes line and block comments out of the text between the mustaches, but not what looks like one inside a string. */
function stripComments(ast: hbs.AST.Program): void {
  let inString = false;
  const visitor = new (class extends Handlebars.Visitor {
    override ContentStatement(content: hbs.AST.ContentStatement): void {
      content.value = strip(content.value);
    }
  })();
  visitor.accept(ast);

  function strip(text: string): string {
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const two = text.slice(i, i + 2);
      if (inString) {
        out += two[0] === '\\' ? two : text[i];
        if (two[0] === '\\') i++;
        else if (text[i] === '"') inString = false;
      } else if (two === '//') {
        const end = text.indexOf('\n', i);
        if (end < 0) break;
        i = end - 1;
      } else if (two === '/*') {
        const end = text.indexOf('*/', i + 2);
        if (end < 0) break;
        i = end + 1;
      } else {
        if (text[i] === '"') inString = true;
        out += text[i];
      }
    }
    return out;
  }
}
