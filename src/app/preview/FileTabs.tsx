/** One tab per file, with the lines that the last change touched. */
import { Tab, TabList } from '@fluentui/react-components';
import type { FileName, PackageFile } from '#generate';
import { changeBadge, changeWords } from './change-text.ts';
import { usePreviewStyles } from './PreviewPane.styles.ts';
import type { FileChange } from './types.ts';

interface FileTabsProps {
  readonly files: readonly PackageFile[];
  readonly selected: FileName;
  readonly changes: ReadonlyMap<FileName, FileChange>;
  readonly panelId: string;
  onSelect(name: FileName): void;
}

/** The id of a file's tab, which names the panel. */
export function tabId(panelId: string, name: FileName): string {
  return `${panelId}-${name}`;
}

export function FileTabs({ files, selected, changes, panelId, onSelect }: FileTabsProps) {
  const styles = usePreviewStyles();
  const wordsId = (name: FileName) => `${tabId(panelId, name)}-change`;
  return (
    <div className={styles.tabs}>
      <TabList
        size="small"
        selectedValue={selected}
        onTabSelect={(_, { value }) => onSelect(value as FileName)}
        aria-label="Files of the package"
      >
        {files.map(({ name }) => {
          const change = changes.get(name);
          return (
            <Tab
              key={name}
              id={tabId(panelId, name)}
              value={name}
              aria-label={name}
              aria-controls={panelId}
              aria-describedby={change && wordsId(name)}
            >
              {name}
              {change && (
                <span className={styles.badge} aria-hidden="true">
                  {changeBadge(change)}
                </span>
              )}
            </Tab>
          );
        })}
      </TabList>
      {/* Outside the tabs, so that each keeps the plain name of its file. */}
      {[...changes].map(([name, change]) => (
        <span key={name} id={wordsId(name)} hidden>
          {changeWords(change)}
        </span>
      ))}
    </div>
  );
}
