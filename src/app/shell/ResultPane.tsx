/** What follows from the design: the files. The pane itself is loaded after the form. */
import { lazy, Suspense, useMemo } from 'react';
import type { Finding } from '#check';
import type { FileName } from '#generate';
import { useDerived } from '../derived/use-derived.ts';
import type { PreviewMarker } from '../preview/types.ts';
import { screen } from '../store/actions.ts';
import { screenStore, useScreen } from '../store/stores.ts';
import { useThemeName } from '../theme/themes.ts';
import { useShellStyles } from './App.styles.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const PreviewPane = lazy(() => import('../preview/PreviewPane.tsx'));

export function ResultPane() {
  const styles = useShellStyles();
  const state = useDerived();
  const selected = useScreen(({ tab }) => tab);
  const reveal = useScreen((screenState) => screenState.reveal);
  const theme = useThemeName();
  const findings = state.kind === 'ready' ? state.derived.findings : undefined;
  const markers = useMemo(() => (findings ?? []).flatMap(markerOf), [findings]);
  if (state.kind === 'failed') {
    return (
      <p className={styles.notice} role="alert">
        The package could not be made. {state.message}
      </p>
    );
  }
  if (state.kind === 'loading') return <Waiting />;
  return (
    <ErrorBoundary
      fallback={
        <p className={styles.notice}>
          The preview could not be loaded. Reload the page to try again; your design is kept.
        </p>
      }
    >
      <Suspense fallback={<Waiting />}>
        <PreviewPane
          files={state.derived.pkg.files}
          selected={selected}
          onSelect={screen.select}
          markers={markers}
          reveal={reveal}
          theme={theme}
          onCursor={showCursor}
        />
      </Suspense>
    </ErrorBoundary>
  );
}

const showCursor = (line: number, column: number): void => screenStore.setState({ cursor: { line, column } });

function markerOf({ place, severity, title }: Finding): readonly PreviewMarker[] {
  return place === undefined ? [] : [{ file: place.file as FileName, path: place.path, severity, message: title }];
}

/** Lines where text will stand, of the lengths that a template begins with. */
const LINES = ['30%', '12%', '46%', '24%', '52%', '40%', '18%', '44%', '28%'];

function Waiting() {
  const styles = useShellStyles();
  return (
    <div className={styles.waiting} role="status" aria-label="The files are being made">
      {LINES.map((width, i) => (
        <span key={width} className={styles.line} style={{ width, marginLeft: `${(i % 4) * 16}px` }} />
      ))}
    </div>
  );
}
