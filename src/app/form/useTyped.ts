/** What stands in a text box: the design's value, or a text that is not allowed yet and must not be lost. */
import { useState } from 'react';

interface Typed<V> {
  readonly text: string;
  /** The value the text was typed over. When it changes by other means, the text has had its time. */
  readonly over: V;
}

export function useTyped<V>(value: V): readonly [text: string | undefined, keep: (text: string | undefined) => void] {
  const [typed, setTyped] = useState<Typed<V>>();
  const text = typed !== undefined && Object.is(typed.over, value) ? typed.text : undefined;
  return [text, (next) => setTyped(next === undefined ? undefined : { text: next, over: value })];
}
