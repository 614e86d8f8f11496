/** A button with a menu. The menu's code comes after the first paint; a click before that is remembered. */
import { Button, type ButtonProps } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

export interface MenuEntry {
  readonly label: string;
  /** A quiet second line. */
  readonly description?: string;
  /** Given for choices of which one holds. */
  readonly isChosen?: boolean;
  /** Starts a group with a heading. */
  readonly group?: string;
  onSelect(): void;
}

export interface MenuButtonProps {
  readonly label: string;
  readonly icon?: ReactElement;
  readonly appearance?: ButtonProps['appearance'];
  readonly className?: string;
  /** Shows the icon alone; the label stays its name. */
  readonly isIconOnly?: boolean;
  readonly entries: readonly MenuEntry[];
}

const LazyMenu = lazy(() => import('./LazyMenu.tsx'));

export function MenuButton(props: MenuButtonProps) {
  const [wasAsked, setWasAsked] = useState(false);
  const waiting = (
    <Button {...triggerProps(props)} aria-haspopup="menu" aria-expanded={false} onClick={() => setWasAsked(true)} />
  );
  return (
    <ErrorBoundary fallback={waiting}>
      <Suspense fallback={waiting}>
        <LazyMenu {...props} startsOpen={wasAsked} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** What the button looks like, with and without its menu. */
export function triggerProps({ label, icon, appearance, className, isIconOnly }: MenuButtonProps) {
  return {
    appearance: appearance ?? 'subtle',
    ...(className !== undefined && { className }),
    ...(icon && { icon }),
    iconPosition: 'after',
    ...(isIconOnly ? { 'aria-label': label, 'data-tip': label } : { children: label }),
  } as const;
}
