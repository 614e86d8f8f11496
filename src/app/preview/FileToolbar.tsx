/** What can be done with the file on the screen: find, wrap, copy, download. */
import { Toolbar, ToolbarButton, ToolbarToggleButton, Tooltip } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  CheckmarkRegular,
  CopyRegular,
  SearchRegular,
  TextWrapRegular,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { PackageFile } from '#generate';
import { changeWords } from './change-text.ts';
import { copyText, downloadText } from './file-actions.ts';
import { usePreviewStyles } from './PreviewPane.styles.ts';
import type { FileChange } from './types.ts';

/** How long the tick of a copy stays, in milliseconds. */
const COPIED_MS = 2000;

interface FileToolbarProps {
  readonly file: PackageFile;
  readonly change: FileChange | undefined;
  readonly wrap: boolean;
  onWrap(wrap: boolean): void;
  /** Absent while there is no editor to search in; the browser's own search works on plain text. */
  readonly onFind: (() => void) | undefined;
  readonly canWrap: boolean;
}

export function FileToolbar({ file, change, wrap, onWrap, onFind, canWrap }: FileToolbarProps) {
  const styles = usePreviewStyles();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), COPIED_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = async () => setSaid((await copyText(file.text)) ? 'Copied' : 'The browser did not allow copying');
  return (
    <div className={styles.bar}>
      <span className={styles.facts}>
        {lineCount(file.text)} lines{change && `, ${changeWords(change)}`}
      </span>
      <span className={styles.said} role="status">
        {said}
      </span>
      <Toolbar
        size="small"
        aria-label={`Commands for ${file.name}`}
        checkedValues={{ view: wrap ? ['wrap'] : [] }}
        onCheckedValueChange={(_, { checkedItems }) => onWrap(checkedItems.includes('wrap'))}
      >
        {onFind && (
          <Tooltip content="Find in this file" relationship="label">
            <ToolbarButton icon={<SearchRegular />} onClick={onFind} />
          </Tooltip>
        )}
        {canWrap && (
          <Tooltip content="Wrap long lines" relationship="label">
            <ToolbarToggleButton name="view" value="wrap" icon={<TextWrapRegular />} />
          </Tooltip>
        )}
        <Tooltip content={`Copy ${file.name}`} relationship="label">
          <ToolbarButton icon={said === 'Copied' ? <CheckmarkRegular /> : <CopyRegular />} onClick={copy} />
        </Tooltip>
        <Tooltip content={`Download ${file.name}`} relationship="label">
          <ToolbarButton icon={<ArrowDownloadRegular />} onClick={() => downloadText(file.name, file.text)} />
        </Tooltip>
      </Toolbar>
    </div>
  );
}

/** Lines as people count them: the final line end starts no further one. */
function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
