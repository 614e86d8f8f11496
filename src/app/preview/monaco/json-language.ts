/** Colours for JSON, with ARM template expressions told apart from plain text. */
import type { Monaco } from './monaco.ts';

/** The name by which models and themes know the language. */
export const JSON_LANGUAGE = 'json';

/** Registers the language once; printed JSON keeps every string on one line, so no state is needed. */
export function registerJson({ languages }: Pick<Monaco, 'languages'>): void {
  languages.register({ id: JSON_LANGUAGE, extensions: ['.json'], mimetypes: ['application/json'] });
  // No brackets are declared: Monaco would pair and colour them, also inside expressions, at each change.
  languages.setMonarchTokensProvider(JSON_LANGUAGE, {
    tokenizer: {
      root: [
        [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'key'],
        // A string that starts with one bracket is an expression; two brackets are plain text.
        [/"\[(?!\[)(?:[^"\\]|\\.)*\]"/, 'expression'],
        [/"(?:[^"\\]|\\.)*"/, 'string'],
        [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, 'number'],
        [/true|false|null/, 'keyword'],
        [/[{}[\],:]/, 'delimiter'],
      ],
    },
  });
}
