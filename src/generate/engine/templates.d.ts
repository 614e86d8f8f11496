/** What importing a template gives. */
declare module '*.json.hbs' {
  const template: import('./template.ts').Template;
  export default template;
}
