import { type ReactNode, useId } from 'react';
import { TabRow, tabPanel } from '../components/TabRow.tsx';
import classes from './Panel.module.css';

export type PanelTab = {
  readonly id: string;
  readonly label: string;
  readonly isForm?: boolean;
  readonly content: () => ReactNode;
};

type Props = { readonly tabs: readonly PanelTab[]; readonly open: string; readonly onOpen: (id: string) => void };

/** The tabs of a dossier and what the open one shows. */
export function PanelTabs({ tabs, open, onOpen }: Props) {
  const base = useId();
  const now = tabs.find(({ id }) => id === open) ?? tabs[0]!;
  return (
    <>
      <TabRow base={base} tabs={tabs} open={now.id} onOpen={onOpen} />
      <div {...tabPanel(base, now.id)} className={classes.body} data-form={now.isForm || undefined}>
        {now.content()}
      </div>
    </>
  );
}
