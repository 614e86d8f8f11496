/** The part of Handlebars' runtime that the engine uses; the package has no types for it. */
declare module 'handlebars/runtime.js' {
  interface Options {
    readonly helpers?: object;
    readonly partials?: object;
  }
  type Render = (context: unknown, options: Options) => string;
  const Handlebars: { template(spec: unknown): Render };
  export default Handlebars;
}
