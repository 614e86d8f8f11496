/** The page: command bar, steps, form, what follows from the design, status. */
import { Button, FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { STEPS } from '#design';
import { countsOf, worstText } from '../derived/facts.ts';
import { useFindings } from '../derived/use-derived.ts';
import { openFile, saveToFile } from '../files/commands.ts';
import { StepForm } from '../form/StepForm.tsx';
import { ProblemsAnnouncer } from '../problems/ProblemsAnnouncer.tsx';
import { ReviewStep } from '../steps/ReviewStep.tsx';
import { StepFooter } from '../steps/StepFooter.tsx';
import { StepList } from '../steps/StepList.tsx';
import { screenStore, useScreen } from '../store/stores.ts';
import { NARROW_QUERY } from '../theme/media.ts';
import { themeOf, useMedia, useThemeName } from '../theme/themes.ts';
import { useShellStyles } from './App.styles.ts';
import { CommandBar } from './CommandBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Notices } from './Notices.tsx';
import { Panes, ResultSide } from './Panes.tsx';
import { Snackbar } from './Snackbar.tsx';
import { StatusBar } from './StatusBar.tsx';

const TipLayer = lazy(() => import('../ui/TipLayer.tsx'));
const ShareDialog = lazy(() => import('./ShareDialog.tsx'));

const FULL_HEIGHT = { height: '100%' } as const;

export function App() {
  const theme = useThemeName();
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  return (
    // A class would be copied to every portal, and a menu as high as the page would cover it.
    <FluentProvider style={FULL_HEIGHT} theme={themeOf(theme)}>
      <ErrorBoundary fallback={<Broken />}>
        <Page />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Page() {
  const styles = useShellStyles();
  const isNarrow = useMedia(NARROW_QUERY);
  const isShareOpen = useScreen((state) => state.isShareOpen);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere; the Open command does the same.
    <div className={styles.root} onDragOver={(event) => event.preventDefault()} onDrop={openDropped}>
      <a className={styles.skip} href="#form-side" onClick={(event) => skipTo(event, 'form-side')}>
        Skip to the form
      </a>
      <a className={styles.skip} href="#result-side" onClick={(event) => skipTo(event, 'result-side')}>
        Skip to the package
      </a>
      <CommandBar />
      <Notices />
      {isNarrow ? (
        <NarrowPages />
      ) : (
        <div className={styles.middle}>
          <StepList />
          <Panes form={<FormSide />} />
        </div>
      )}
      <StatusBar />
      <Snackbar />
      <ProblemsAnnouncer />
      <ErrorBoundary fallback={null}>
        <Suspense>
          <TipLayer />
        </Suspense>
        <Suspense>{isShareOpen && <ShareDialog />}</Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** The page itself has failed: the design must not be lost with it. */
function Broken() {
  const styles = useShellStyles();
  return (
    <main className={styles.notice} role="alert">
      <h1>The page has run into a mistake of its own.</h1>
      <p>Your design is kept in this browser. Save it to a file to be sure, then load the page again.</p>
      <Button onClick={saveToFile}>Save design</Button>{' '}
      <Button appearance="primary" onClick={() => location.reload()}>
        Load again
      </Button>
    </main>
  );
}

function NarrowPages() {
  const styles = useShellStyles();
  const page = useScreen((state) => state.page);
  const problems = worstText(countsOf(useFindings()));
  return (
    <div className={styles.middle}>
      <div className={styles.pages} role="group" aria-label="Pages">
        <Button
          appearance={page === 'form' ? 'primary' : 'secondary'}
          aria-pressed={page === 'form'}
          onClick={() => screenStore.setState({ page: 'form' })}
        >
          Design
        </Button>
        <Button
          appearance={page === 'result' ? 'primary' : 'secondary'}
          aria-pressed={page === 'result'}
          onClick={() => screenStore.setState({ page: 'result' })}
        >
          Package{problems && ` · ${problems}`}
        </Button>
      </div>
      {page === 'form' ? (
        <>
          <StepList />
          <FormSide />
        </>
      ) : (
        <ResultSide />
      )}
    </div>
  );
}

function FormSide() {
  const styles = useShellStyles();
  const name = useScreen((state) => state.step);
  const step = STEPS.find((candidate) => candidate.name === name);
  const scroll = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins at its top.
  useEffect(() => {
    if (screenStore.getState().focus === undefined) scroll.current?.scrollTo(0, 0);
  }, [name]);
  return (
    <main className={styles.main} id="form-side" tabIndex={-1}>
      <div className={styles.scroll} ref={scroll}>
        {step === undefined ? <ReviewStep /> : <StepForm key={step.name} step={step} />}
      </div>
      <StepFooter />
    </main>
  );
}

/** Moves the focus without touching the address, whose hash belongs to share links. */
function skipTo(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const page = id === 'form-side' ? 'form' : 'result';
  screenStore.setState({ page });
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

function openDropped(event: React.DragEvent): void {
  const [file] = event.dataTransfer.files;
  if (file === undefined) return;
  event.preventDefault();
  void openFile(file);
}
