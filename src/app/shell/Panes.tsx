/** Form, files and problems with splitters between them, whose places are kept. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels';
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx';
import { screenStore, useScreen } from '../store/stores.ts';
import { useShellStyles } from './App.styles.ts';
import { ResultPane } from './ResultPane.tsx';

function keep(group: string): (layout: Layout) => void {
  return (layout) => screenStore.setState(({ layouts }) => ({ layouts: { ...layouts, [group]: { ...layout } } }));
}
const keepPage = keep('page');
const keepResult = keep('result');

export function Panes({ form }: { readonly form: ReactNode }) {
  const styles = useShellStyles();
  const layout = useScreen(({ layouts }) => layouts.page);
  return (
    <Group
      className={styles.panes}
      orientation="horizontal"
      {...(layout && { defaultLayout: layout })}
      onLayoutChanged={keepPage}
    >
      <Panel id="form" defaultSize="44%" minSize="320px" className={styles.panel}>
        {form}
      </Panel>
      <Separator className={mergeClasses(styles.separator, styles.upright)} aria-label="Width of the form" />
      <Panel id="result" minSize="280px" className={styles.panel}>
        <ResultSide />
      </Panel>
    </Group>
  );
}

export function ResultSide() {
  const styles = useShellStyles();
  const layout = useScreen(({ layouts }) => layouts.result);
  return (
    <section className={styles.side} id="result-side" aria-label="Package" tabIndex={-1}>
      <Group
        className={styles.panes}
        orientation="vertical"
        {...(layout && { defaultLayout: layout })}
        onLayoutChanged={keepResult}
      >
        <Panel id="preview" defaultSize="72%" minSize="120px" className={styles.panel}>
          <ResultPane />
        </Panel>
        <Separator className={mergeClasses(styles.separator, styles.level)} aria-label="Height of the problems" />
        <Panel id="problems" minSize="72px" className={styles.panel}>
          <ProblemsPanel />
        </Panel>
      </Group>
    </section>
  );
}
