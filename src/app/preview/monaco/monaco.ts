/** The part of Monaco that the page uses, from its own origin; loaded with the editor's chunk only. */
import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor/editor.api';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import { registerJson } from './json-language.ts';
import { defineThemes } from './themes.ts';

declare global {
  interface Window {
    MonacoEnvironment?: { getWorker(): Worker };
  }
}

// Monaco's JSON service brings a second worker and 40 KB for validation; generated files are valid, so colours are enough.
window.MonacoEnvironment = { getWorker: () => new EditorWorker({ name: 'editor' }) };
registerJson(monaco);
defineThemes(monaco);
// Without this the wrapper would fetch Monaco from a public host.
loader.config({ monaco: monaco as never });

export type Monaco = typeof monaco;
export { monaco };
