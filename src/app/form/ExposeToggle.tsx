/** Whether the customer may change a field in the portal. */
import { ToggleButton } from '@fluentui/react-components';
import { CircleRegular, RadioButtonFilled } from '@fluentui/react-icons';
import type { FieldName } from '#design';
import { currentDesign } from '../store/design-store.ts';
import { designStore, useDesignState } from '../store/stores.ts';
import { tip } from '../ui/tip.ts';

export function ExposeToggle({ name, label }: { readonly name: FieldName; readonly label: string }) {
  const isExposed = useDesignState((state) => currentDesign(state).exposed.includes(name));
  return (
    <ToggleButton
      appearance="transparent"
      size="small"
      checked={isExposed}
      icon={isExposed ? <RadioButtonFilled /> : <CircleRegular />}
      aria-label={`Customer may change ${label}`}
      {...tip(
        isExposed
          ? 'The customer may change this in the portal. Your value is the default.'
          : 'Fixed: the customer does not see this in the portal.',
      )}
      onClick={() => designStore.getState().expose(name, !isExposed)}
    />
  );
}
