/** Shows the tip of whatever element the pointer rests on or the keyboard has reached. */
import { Tooltip } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** As long as Fluent waits itself, in milliseconds. */
const SHOW_DELAY = 250;

export default function TipLayer() {
  const [target, setTarget] = useState<HTMLElement>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (element: HTMLElement | undefined, delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setTarget(element), delay);
    };
    const withTip = (event: Event): HTMLElement | undefined =>
      (event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null) ?? undefined;
    const over = (event: Event): void => show(withTip(event), SHOW_DELAY);
    const focus = (event: Event): void => {
      const element = withTip(event);
      show(element?.matches(':focus-visible') ? element : undefined, 0);
    };
    const hide = (): void => show(undefined, 0);
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    const listen: [string, (event: never) => void][] = [
      ['pointerover', over],
      ['focusin', focus],
      ['focusout', hide],
      ['pointerdown', hide],
      ['keydown', key],
    ];
    for (const [type, handler] of listen) document.addEventListener(type, handler as EventListener);
    return () => {
      clearTimeout(timer);
      for (const [type, handler] of listen) document.removeEventListener(type, handler as EventListener);
    };
  }, []);
  const text = target?.dataset.tip;
  if (target === undefined || text === undefined || !target.isConnected) return null;
  return (
    <Tooltip
      key={text}
      visible
      withArrow
      relationship="inaccessible"
      content={{ children: text, style: { maxWidth: '320px' } }}
      positioning={{ target, position: 'above' }}
    />
  );
}
