/** Designs as text: what a saved file holds, and how a file from anywhere is read. */
import type { Design } from './design.ts';
import { type Mistake, parseDesign } from './schema.ts';

/** The text of a saved design. Reading it back gives an equal design. */
export const saveDesign = (design: Design): string => `${JSON.stringify(design, null, 2)}\n`;

/** Reads the text of a file. A text that is not JSON is a mistake like any other, with line and column. */
export function openDesign(text: string): { readonly design: Design } | { readonly mistakes: readonly Mistake[] } {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^﻿/, ''));
  } catch (error) {
    return { mistakes: [{ path: '', message: `This is not JSON: ${(error as Error).message}.` }] };
  }
  return parseDesign(document);
}
