declare module 'handlebars/runtime.js' {
  type Render = (context: unknown, options: object) => string;
  const Handlebars: { template(spec: unknown): Render };
  export default Handlebars;
}
