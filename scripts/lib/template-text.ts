/** The text of a template between its mustaches: takes comments out and tells what stands inside a JSON string. */
import Handlebars from 'handlebars';
import { type Place, TemplateError } from './template-error.ts';

type State = 'json' | 'string' | 'lineComment' | 'blockComment';

/**
 * Strips comments in place and checks that a triple-stash stands outside of strings and a double-stash inside, so that
 * printed text can never become structure. Must run before mustaches are rewritten.
 */
export function checkText(ast: hbs.AST.Program, file: string): void {
  const visitor = new TextVisitor(file);
  visitor.accept(ast);
  visitor.atEnd(ast);
}

class TextVisitor extends Handlebars.Visitor {
  #state: State = 'json';
  readonly #file: string;

  constructor(file: string) {
    super();
    this.#file = file;
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    content.value = this.#read(content.value, content.loc.start);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const { start } = mustache.loc;
    this.#refuseInComment(start);
    if (mustache.escaped && this.#state === 'json') {
      this.#fail(start, 'a double-stash prints the inside of a string; write "{{…}}", or {{{…}}} for a value as JSON.');
    }
    if (!mustache.escaped && this.#state === 'string') {
      this.#fail(start, 'a triple-stash prints a value as JSON; write {{…}} inside a string, or take the quotes away.');
    }
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#refuseInComment(partial.loc.start);
    if (this.#state === 'string') this.#fail(partial.loc.start, 'a partial can not stand inside a string.');
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.#refuseInComment(block.loc.start);
    const before = this.#state;
    for (const program of [block.program, block.inverse]) {
      if (!program) continue;
      this.acceptArray(program.body);
      if (this.#state !== before) this.#fail(block.loc.start, 'a string or comment crosses the edge of this block.');
    }
  }

  atEnd(ast: hbs.AST.Program): void {
    const { end } = ast.body.at(-1)?.loc ?? { end: { line: 1, column: 0 } };
    if (this.#state === 'string') this.#fail(end, 'a string is not closed.');
    if (this.#state === 'blockComment') this.#fail(end, 'a comment is not closed.');
  }

  /** The text without comments. A line comment keeps its line end. */
  #read(text: string, start: Place): string {
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const char = text.charAt(i);
      const two = text.slice(i, i + 2);
      if (this.#state === 'lineComment') {
        if (char !== '\n') continue;
        this.#state = 'json';
      } else if (this.#state === 'blockComment') {
        if (two !== '*/') continue;
        this.#state = 'json';
        i++;
        continue;
      } else if (this.#state === 'string') {
        if (char === '\\') {
          out += two;
          i++;
          continue;
        }
        if (char === '"') this.#state = 'json';
      } else if (two === '//' || two === '/*') {
        this.#state = two === '//' ? 'lineComment' : 'blockComment';
        i++;
        continue;
      } else if (char === '"') {
        this.#state = 'string';
      } else if (/[.eE]/.test(char) && /\d/.test(text.charAt(i - 1))) {
        // The engine marks printed values by such numbers.
        this.#fail(start, 'a number with a fraction or an exponent must come from the context: {{{…}}}.');
      }
      out += char;
    }
    return out;
  }

  #refuseInComment(place: Place): void {
    if (this.#state === 'lineComment' || this.#state === 'blockComment') {
      this.#fail(place, 'a comment can not hold {{…}}; write {{!-- … --}} to switch off a part of a template.');
    }
  }

  #fail(place: Place, message: string): never {
    throw new TemplateError(this.#file, place, message);
  }
}
