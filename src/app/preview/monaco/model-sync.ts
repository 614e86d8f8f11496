/** One Monaco model per file, kept in step with the generated text by the smallest edits. */
import type { editor } from 'monaco-editor/editor/editor.api';
import type { FileName } from '#generate';
import { lineChanges } from '../line-changes.ts';
import { JSON_LANGUAGE } from './json-language.ts';
import type { Monaco } from './monaco.ts';

const shown = new WeakMap<editor.ITextModel, string>();

/** The path by which the editor knows a file's model. */
export function modelPath(name: FileName): string {
  return `package:///${name}`;
}

/**
 * The file's model, brought to the text.
 * Only the lines that differ are replaced: a slider moves one value, and a full replacement would colour the whole file
 * anew, close its folds and lose the reader's place. The edits stay out of the model's undo stack.
 */
export function modelWith(monaco: Monaco, name: FileName, text: string): editor.ITextModel {
  const uri = monaco.Uri.parse(modelPath(name));
  const model = monaco.editor.getModel(uri) ?? monaco.editor.createModel(text, JSON_LANGUAGE, uri);
  const before = shown.get(model);
  shown.set(model, text);
  if (before === text || before === undefined) {
    if (before === undefined && model.getValue() !== text) model.setValue(text);
    return model;
  }
  const hunks = lineChanges(before, text);
  if (hunks.some((hunk) => hunk.oldLine + hunk.oldCount > model.getLineCount())) {
    // The last line has no line end to replace up to; that is the rare case, so it takes the plain way.
    model.setValue(text);
    return model;
  }
  model.applyEdits(
    hunks.map((hunk) => ({
      range: new monaco.Range(hunk.oldLine, 1, hunk.oldLine + hunk.oldCount, 1),
      text: hunk.lines.map((line) => `${line}\n`).join(''),
    })),
  );
  return model;
}
