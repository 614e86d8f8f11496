/** The files for the Azure portal: the wizard of the deployment and the view of what is deployed. */
export { createUiDefinition } from './create-ui.ts';
export { viewDefinition } from './view.ts';
