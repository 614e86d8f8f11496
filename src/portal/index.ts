/** The createUiDefinition language: expressions and elements. */
export * from './element.ts';
export * from './expression.ts';
