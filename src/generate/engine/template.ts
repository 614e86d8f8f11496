/** What the build makes of a template: Handlebars' precompiled form and the partials it places. */

export interface Template {
  /** Path below the project, for messages: `templates/mainTemplate.json.hbs`. */
  readonly file: string;
  /** Handlebars' own precompiled form; only its runtime understands it. */
  readonly spec: unknown;
  readonly partials: Readonly<Record<string, Template>>;
}
