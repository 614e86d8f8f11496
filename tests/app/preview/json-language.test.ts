/** What the editor colours as key, text, expression and literal. */
import { expect, it } from 'vitest';
import { registerJson } from '../../../src/app/preview/monaco/json-language.ts';

type Rule = [RegExp, string];
const rules: Rule[] = [];
registerJson({
  languages: {
    register: () => undefined,
    setMonarchTokensProvider: (_: string, language: { tokenizer: { root: Rule[] } }) => {
      rules.push(...language.tokenizer.root);
    },
  },
} as never);

/** The tokens of one line: as Monarch does, the first rule that matches at each place wins. */
function tokens(line: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const hit = rules
      .map(([pattern, name]) => ({ text: new RegExp(`^(?:${pattern.source})`).exec(rest)?.[0], name }))
      .find(({ text }) => text);
    if (hit?.text && hit.name !== 'delimiter') found.push(`${hit.name} ${hit.text}`);
    at += hit?.text?.length ?? 1;
  }
  return found;
}

it.each<[string, string[]]>([
  ['  "threshold": 45,', ['key "threshold"', 'number 45']],
  ['  "name": "web",', ['key "name"', 'string "web"']],
  [`  "name": "[parameters('x')]"`, ['key "name"', `expression "[parameters('x')]"`]],
  ['  "text": "[[not an expression]"', ['key "text"', 'string "[[not an expression]"']],
  ['  "quote": "say \\"a: b\\"",', ['key "quote"', 'string "say \\"a: b\\""']],
  ['  "on": true, "off": null', ['key "on"', 'keyword true', 'key "off"', 'keyword null']],
  ['  "small": -1.5e-3', ['key "small"', 'number -1.5e-3']],
])('%s', (line, expected) => {
  expect(tokens(line)).toEqual(expected);
});
