import type { ReactNode } from 'react';
import { TabRow, tabPanel } from '../../components/TabRow.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './Panel.module.css';

export const panelTabs = ['findings', 'day', 'history'] as const;
export type PanelTab = (typeof panelTabs)[number];

type Props = {
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly children: Readonly<Record<PanelTab, () => ReactNode>>;
};

const base = 'planner-tab';

/** The panel beside the calendar: findings, the selected day, the history of this learner. */
export function Panel({ tab, onTab, children }: Props) {
  const { t } = useText();
  const tabs = panelTabs.map((id) => ({ id, label: t(`planner.panel.${id}`) }));
  return (
    <aside className={styles.panel} data-focus-home="[aria-selected=true]" aria-label={t('planner.panel.label')}>
      <TabRow base={base} tabs={tabs} open={tab} onOpen={onTab} />
      <div {...tabPanel(base, tab)} className={styles.body}>
        {children[tab]()}
      </div>
    </aside>
  );
}
