/** A mistake in a template that the build finds, with its place. */

export interface Place {
  readonly line: number;
  /** Counted from 0, as Handlebars and Vite do; messages count from 1. */
  readonly column: number;
}

export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly file: string;
  readonly place: Place;

  constructor(file: string, place: Place, message: string) {
    super(`${placeText(file, place)}: ${message}`);
    this.file = file;
    this.place = place;
  }
}

/** `templates/mainTemplate.json.hbs:3:8`, which editors and terminals make a link of. */
export const placeText = (file: string, { line, column }: Place): string => `${file}:${line}:${column + 1}`;
