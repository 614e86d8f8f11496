/** The ARM template language. */
export * from './expression.ts';
