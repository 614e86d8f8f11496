/** Compiles one template at build time: dotted helper names, safe printing, no comments. */
import Handlebars from 'handlebars';
import { isCall, type Names, resolveNames } from './template-calls.ts';
import { TemplateError } from './template-error.ts';
import { checkText } from './template-text.ts';

export interface CompiledTemplate {
  /** JavaScript source of Handlebars' precompiled form. */
  readonly code: string;
  /** Names of the partials it places. */
  readonly partials: readonly string[];
}

/** Throws a `TemplateError` for a template that can not be parsed or that calls what is not there. */
export function compileTemplate(source: string, file: string, names: Names): CompiledTemplate {
  const ast = parse(source, file);
  checkText(ast, file);
  const partials = resolveNames(ast, file, names);
  new SafePrinting().accept(ast);
  const known = Object.fromEntries([...names.helpers, '$json', '$text'].map((name) => [name, true]));
  const code = Handlebars.precompile(ast, {
    strict: true,
    knownHelpers: known as KnownHelpers,
    knownHelpersOnly: true,
    preventIndent: true,
  }) as string;
  return { code, partials: [...partials] };
}

function parse(source: string, file: string): hbs.AST.Program {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    // Handlebars' own errors name a line in the message only, or carry line and column.
    const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
    const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
    throw new TemplateError(file, { line, column: column ?? 0 }, message);
  }
}

/** A triple-stash prints JSON, a double-stash the inside of a JSON string: both become calls of the engine's printers. */
class SafePrinting extends Handlebars.Visitor {
  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const { loc, path, params } = mustache;
    const value = isCall(mustache) ? { type: 'SubExpression', path, params, loc } : path;
    // The printers' errors name what was to be printed.
    const name = String((path as hbs.AST.PathExpression).original);
    const printer = mustache.escaped ? '$text' : '$json';
    mustache.path = pathTo(printer, loc);
    mustache.params = [value, { type: 'StringLiteral', value: name, original: name, loc } as hbs.AST.StringLiteral];
    delete (mustache as Partial<hbs.AST.MustacheStatement>).hash;
    // The printers' text goes into the output as it is.
    mustache.escaped = false;
  }
}

const pathTo = (name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression =>
  ({ type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc }) as hbs.AST.PathExpression;
