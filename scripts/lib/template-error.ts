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
    // Editors and terminals make a link of this.
    super(`${file}:${place.line}:${place.column + 1}: ${message}`);
    this.file = file;
    this.place = place;
  }
}
