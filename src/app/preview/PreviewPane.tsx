/** The package's files, one tab each: Monaco where there is room for it, plain text elsewhere. */
import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react';
import { nextHistory, startHistory } from './change-history.ts';
import { EditorBoundary } from './EditorBoundary.tsx';
import { FileTabs, tabId } from './FileTabs.tsx';
import { FileToolbar } from './FileToolbar.tsx';
import type { EditorCommands } from './monaco/MonacoView.tsx';
import { PlainView } from './PlainView.tsx';
import { usePreviewStyles } from './PreviewPane.styles.ts';
import type { FileViewProps, PreviewPaneProps } from './types.ts';
import { useIsNarrow } from './useIsNarrow.ts';

const MonacoView = lazy(() => import('./monaco/MonacoView.tsx'));

/** Indents and widths of the lines that stand for the text while the editor loads, in percent. */
const SKELETON_LINES = [
  [0, 2],
  [2, 40],
  [2, 24],
  [4, 46],
  [4, 30],
  [6, 52],
  [6, 38],
  [4, 4],
  [2, 28],
  [4, 44],
] as const;

export default function PreviewPane({ files, selected, onSelect, markers, reveal, theme, onCursor }: PreviewPaneProps) {
  const styles = usePreviewStyles();
  const panelId = useId();
  const isNarrow = useIsNarrow();
  const [wrap, setWrap] = useState(false);
  const [commands, setCommands] = useState<EditorCommands>();

  const [history, setHistory] = useState(() => startHistory(files));
  // Derived from the files before, while rendering, so that text and marks never stand apart for a frame.
  const current = history.files === files ? history : nextHistory(history, files);
  if (current !== history) setHistory(current);

  const select = useRef(onSelect);
  select.current = onSelect;
  const wanted = reveal?.file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new nonce asks again for the same file.
  useEffect(() => {
    if (wanted !== undefined) select.current(wanted);
  }, [wanted, reveal?.nonce]);
  const takeCommands = useCallback((given: EditorCommands | undefined) => setCommands(given), []);

  const file = files.find(({ name }) => name === selected) ?? files[0];
  if (file === undefined) return <p className={styles.notice}>The package has no files yet.</p>;
  const change = current.changes.get(file.name);
  const view: FileViewProps = { file, change, markers, reveal, onCursor };
  const skeleton = <LoadingEditor />;
  const failed = (
    <div className={styles.failed}>
      <div className={styles.notice} role="status">
        The editor could not start, so the file is shown as plain text.
      </div>
      <div className={styles.failedText}>
        <PlainView {...view} />
      </div>
    </div>
  );
  return (
    <div className={styles.root}>
      <FileTabs files={files} selected={file.name} changes={current.changes} panelId={panelId} onSelect={onSelect} />
      <FileToolbar
        file={file}
        change={change}
        wrap={wrap}
        onWrap={setWrap}
        onFind={commands?.find}
        canWrap={commands !== undefined}
      />
      <div className={styles.panel} role="tabpanel" id={panelId} aria-labelledby={tabId(panelId, file.name)}>
        {isNarrow ? (
          <PlainView {...view} />
        ) : (
          <EditorBoundary fallback={failed}>
            <Suspense fallback={skeleton}>
              <MonacoView {...view} theme={theme} wrap={wrap} loading={skeleton} onReady={takeCommands} />
            </Suspense>
          </EditorBoundary>
        )}
      </div>
    </div>
  );
}

function LoadingEditor() {
  const styles = usePreviewStyles();
  return (
    <Skeleton className={styles.skeleton} aria-label="The editor is loading">
      {SKELETON_LINES.map(([indent, width], line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change.
        <SkeletonItem key={line} size={12} style={{ marginLeft: `${indent}%`, width: `${width}%` }} />
      ))}
    </Skeleton>
  );
}
