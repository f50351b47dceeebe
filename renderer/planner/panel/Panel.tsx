import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './Panel.module.css';

export const panelTabs = ['findings', 'day', 'history'] as const;
export type PanelTab = (typeof panelTabs)[number];

type Props = {
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly children: Readonly<Record<PanelTab, () => ReactNode>>;
};

function neighbour(tab: PanelTab, by: number): PanelTab {
  return panelTabs[(panelTabs.indexOf(tab) + by + panelTabs.length) % panelTabs.length]!;
}

/** The panel beside the calendar: findings, the selected day, the history of this learner. */
export function Panel({ tab, onTab, children }: Props) {
  const { t } = useText();
  const move = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const next = neighbour(tab, by);
    onTab(next);
    document.getElementById(`panel-tab-${next}`)?.focus();
  };
  return (
    <aside className={styles.panel} data-focus-home="[aria-selected=true]" aria-label={t('planner.panel.label')}>
      <div className={styles.tabs} role="tablist" onKeyDown={move}>
        {panelTabs.map((one) => (
          <button
            type="button"
            role="tab"
            key={one}
            id={`panel-tab-${one}`}
            aria-selected={one === tab}
            aria-controls="panel-body"
            tabIndex={one === tab ? 0 : -1}
            onClick={() => onTab(one)}
          >
            {t(`planner.panel.${one}`)}
          </button>
        ))}
      </div>
      <div id="panel-body" role="tabpanel" aria-labelledby={`panel-tab-${tab}`} className={styles.body}>
        {children[tab]()}
      </div>
    </aside>
  );
}
