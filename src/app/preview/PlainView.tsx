/** The selected file as plain text with line numbers: on small screens, and when the editor cannot start. */
import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { placeOf } from './json-place.ts';
import { LINE_HEIGHT, usePlainStyles } from './PlainView.styles.ts';
import type { FileViewProps, MarkerSeverity } from './types.ts';

const SIGNS: Readonly<Record<MarkerSeverity, string>> = { error: '✖', warning: '▲', advice: 'i' };

/**
 * Two blocks of text side by side, numbers and lines, and the marks behind them.
 * So a file of thousands of lines is a handful of elements and paints at once on a phone.
 */
export function PlainView({ file, change, markers, reveal, onCursor }: FileViewProps) {
  const styles = usePlainStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const numbers = useMemo(() => lineNumbers(file.text), [file.text]);
  const own = markers.filter((marker) => marker.file === file.name);
  const revealed = reveal?.file === file.name ? placeOf(file.text, reveal.path) : undefined;
  const revealedLine = revealed?.line;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new nonce asks again for the same line.
  useEffect(() => {
    if (revealed === undefined) return;
    scroller.current?.scrollTo({ top: (revealed.line - 1) * LINE_HEIGHT - scroller.current.clientHeight / 2 });
    onCursor?.(revealed.line, revealed.column);
  }, [revealedLine, reveal?.nonce]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
    <section ref={scroller} className={styles.root} aria-label={`${file.name}, read only`} tabIndex={0}>
      <div className={styles.sheet}>
        {change?.hunks.map(({ line, lines }) => (
          <div
            key={line}
            className={mergeClasses(styles.mark, lines.length === 0 ? styles.removed : styles.changed)}
            style={{ top: (line - 1) * LINE_HEIGHT, height: Math.max(1, lines.length) * LINE_HEIGHT }}
          />
        ))}
        {revealedLine !== undefined && (
          <div
            key={reveal?.nonce}
            className={mergeClasses(styles.mark, styles.flash)}
            style={{ top: (revealedLine - 1) * LINE_HEIGHT, height: LINE_HEIGHT }}
          />
        )}
        <pre className={styles.numbers} aria-hidden="true">
          {numbers}
        </pre>
        <pre className={styles.text}>{file.text}</pre>
        {own.map((marker) => {
          const { line } = placeOf(file.text, marker.path);
          return (
            <span
              key={`${marker.path.join('/')} ${marker.message}`}
              role="img"
              aria-label={`Line ${line}: ${marker.message}`}
              title={marker.message}
              className={mergeClasses(styles.sign, styles[marker.severity])}
              style={{ top: (line - 1) * LINE_HEIGHT }}
            >
              {SIGNS[marker.severity]}
            </span>
          );
        })}
      </div>
    </section>
  );
}

function lineNumbers(text: string): string {
  const count = text.split('\n').length;
  return Array.from({ length: count }, (_, index) => index + 1).join('\n');
}
