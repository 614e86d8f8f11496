/** The selected file in Monaco, read only, with its changes and findings marked. */
import { Editor } from '@monaco-editor/react';
import type { editor } from 'monaco-editor/editor/editor.api';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FileViewProps, PreviewTheme } from '../types.ts';
import { changeDecorations, editorMarkers, type MarkClasses, markerDecorations } from './decorations.ts';
import { JSON_LANGUAGE } from './json-language.ts';
import { useMonacoStyles } from './MonacoView.styles.ts';
import { modelPath, modelWith } from './model-sync.ts';
import { monaco } from './monaco.ts';
import { changedColour, drawnTheme, themeName } from './themes.ts';
import { useFollowChange } from './useFollowChange.ts';
import { useReveal } from './useReveal.ts';

/** The name under which the findings' squiggles are kept in Monaco. */
const MARKER_OWNER = 'check';

const OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  readOnly: true,
  domReadOnly: true,
  readOnlyMessage: { value: 'This file is made from the design. Change it in the form.' },
  // Tab leaves the editor as it leaves any other part of the page.
  tabFocusMode: true,
  automaticLayout: true,
  contextmenu: false,
  fixedOverflowWidgets: true,
  folding: true,
  fontSize: 13,
  glyphMargin: true,
  links: false,
  minimap: { enabled: false },
  overviewRulerBorder: false,
  renderLineHighlight: 'none',
  // By itself Monaco hides squiggles in a read-only editor.
  renderValidationDecorations: 'on',
  scrollBeyondLastLine: false,
  stickyScroll: { enabled: false },
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
};

/** What the toolbar may ask of the editor. */
export interface EditorCommands {
  find(): void;
}

interface MonacoViewProps extends FileViewProps {
  readonly theme: PreviewTheme;
  readonly wrap: boolean;
  readonly loading: ReactNode;
  onReady(commands: EditorCommands | undefined): void;
}

/** The editor; its first render costs the loading of Monaco, so it is a chunk of its own. */
export default function MonacoView({
  file,
  change,
  markers,
  reveal,
  onCursor,
  theme,
  wrap,
  loading,
  onReady,
}: MonacoViewProps) {
  const styles = useMonacoStyles();
  const drawn = drawnTheme(theme);
  const [instance, setInstance] = useState<editor.IStandaloneCodeEditor>();
  const classes = useMemo<MarkClasses>(
    () => ({
      changedLine: styles.changedLine,
      changedBar: styles.changedBar,
      removedBar: styles.removedBar,
      severity: { error: styles.error, warning: styles.warning, advice: styles.advice },
      flash: styles.flash,
    }),
    [styles],
  );

  // Before the wrapper's own effects, so that it finds the model by its path.
  useLayoutEffect(() => {
    modelWith(monaco, file.name, file.text);
  }, [file.name, file.text]);

  const marks = useMemo(() => instance?.createDecorationsCollection(), [instance]);
  useEffect(() => {
    const own = markers.filter((marker) => marker.file === file.name);
    marks?.set([
      ...changeDecorations(monaco, change, classes, changedColour(drawn)),
      ...markerDecorations(monaco, file.text, own, classes),
    ]);
    const model = instance?.getModel();
    if (model) monaco.editor.setModelMarkers(model, MARKER_OWNER, editorMarkers(monaco, file.text, own));
  }, [instance, marks, file.name, file.text, change, markers, classes, drawn]);

  const noteReading = useFollowChange(instance, file.name, change);
  useReveal(instance, file, reveal, classes.flash, noteReading);

  const tellCursor = useRef(onCursor);
  tellCursor.current = onCursor;
  useEffect(() => {
    const listener = instance?.onDidChangeCursorPosition(({ position }) => {
      tellCursor.current?.(position.lineNumber, position.column);
    });
    return () => listener?.dispose();
  }, [instance]);

  useEffect(() => {
    if (instance === undefined) return;
    onReady({ find: () => void instance.getAction('actions.find')?.run() });
    return () => onReady(undefined);
  }, [instance, onReady]);

  const options = useMemo<typeof OPTIONS>(
    () => ({ ...OPTIONS, wordWrap: wrap ? 'on' : 'off', ariaLabel: `${file.name}, read only` }),
    [wrap, file.name],
  );
  return (
    <div
      className={styles.root}
      onFocusCapture={noteReading}
      onKeyDownCapture={noteReading}
      onPointerDownCapture={noteReading}
      onWheelCapture={noteReading}
    >
      <Editor
        path={modelPath(file.name)}
        defaultValue={file.text}
        language={JSON_LANGUAGE}
        theme={themeName(drawn)}
        options={options}
        loading={loading}
        keepCurrentModel
        onMount={(mounted) => setInstance(mounted as unknown as editor.IStandaloneCodeEditor)}
      />
    </div>
  );
}
