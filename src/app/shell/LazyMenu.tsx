/** The menu behind a menu button. */
import {
  Button,
  Menu,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import { type MenuButtonProps, triggerProps } from './MenuButton.tsx';

interface LazyMenuProps extends MenuButtonProps {
  readonly startsOpen: boolean;
}

export default function LazyMenu({ startsOpen, ...props }: LazyMenuProps) {
  const { entries } = props;
  const chosen = entries.find((entry) => entry.isChosen)?.label;
  return (
    <Menu
      defaultOpen={startsOpen}
      checkedValues={{ choice: chosen === undefined ? [] : [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        entries.find((entry) => entry.label === checkedItems[0])?.onSelect()
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button {...triggerProps(props)} />
      </MenuTrigger>
      <MenuPopover style={{ maxHeight: '80vh', overflowY: 'auto' }}>
        <MenuList>
          {entries.map(({ label, description, group, isChosen, onSelect }) => (
            <Fragment key={label}>
              {group && <MenuGroupHeader>{group}</MenuGroupHeader>}
              {isChosen === undefined ? (
                <MenuItem
                  {...(description && { subText: description })}
                  aria-label={label}
                  {...(description && { 'aria-description': description })}
                  onClick={onSelect}
                >
                  {label}
                </MenuItem>
              ) : (
                <MenuItemRadio name="choice" value={label}>
                  {label}
                </MenuItemRadio>
              )}
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
