declare module '*.json.hbs' {
  import type { Template } from './template.ts';

  const template: Template;
  export default template;
}
