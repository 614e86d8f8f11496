/** viewDefinition.json: how a deployed managed application looks, and the commands that scale it. */
import { REGIONS, regionLabel } from '#azure';
import type { Design } from '#design';
import { type UiElement, uiElement } from '#portal';
import template from '../../../templates/viewDefinition.json.hbs';
import { renderTemplate } from '../engine/render.ts';
import type { JsonObject } from '../json.ts';
import { hasScaleSet, isLooped } from '../main/scope.ts';
import { metricsViews } from './charts.ts';
import { uiItem } from './items.ts';

/** The management view, or nothing for a solution template: Azure has none there. */
export function viewDefinition(design: Design): JsonObject | undefined {
  if (design.values.packageKind !== 'managedApp') return undefined;
  return renderTemplate(template, viewContext(design), {});
}

/** The view knows no expressions, so what people wrote goes in as it is. */
function viewContext(design: Design): object {
  const { packageName, description } = design.values;
  return {
    header: packageName,
    description: description.trim() === '' ? undefined : description,
    scaling: hasScaleSet(design)
      ? {
          scaleOut: commandForm(
            design,
            'scaleOut',
            'Scale Out',
            'How many machines to add, at most up to the maximum.',
          ),
          scaleIn: commandForm(
            design,
            'scaleIn',
            'Scale In',
            'How many machines to remove, at most down to the minimum.',
          ),
        }
      : undefined,
    metricsViews: metricsViews(design),
  };
}

/** What a command asks before it runs: its outputs are the body of the request. */
function commandForm(design: Design, name: string, label: string, help: string): object {
  const regions = isLooped(design) ? [regionElement(design)] : [];
  const elements = [stepElement(help), ...regions];
  return {
    name,
    label,
    elements: elements.map(uiItem),
    outputs: Object.fromEntries(elements.map((element) => [element.name, `[steps('${name}').${element.name}]`])),
  };
}

const stepElement = (help: string): UiElement =>
  uiElement('Microsoft.Common.Slider', {
    name: 'step',
    label: 'Machines',
    toolTip: help,
    min: 1,
    max: 10,
    defaultValue: 1,
  });

/** Those of the design first, then every other one: the customer chose the location, and perhaps the further regions. */
function regionElement(design: Design): UiElement {
  const { primaryRegion, secondaryRegions } = design.values;
  const names = new Set([primaryRegion, ...secondaryRegions, ...REGIONS.map((region) => region.name)]);
  return uiElement('Microsoft.Common.DropDown', {
    name: 'region',
    label: 'Region',
    toolTip: 'The region whose scale set changes. Choose one that the application was deployed to.',
    defaultValue: regionLabel(primaryRegion),
    filter: true,
    constraints: {
      required: true,
      allowedValues: [...names].map((value) => ({ label: regionLabel(value), value })),
    },
  });
}
