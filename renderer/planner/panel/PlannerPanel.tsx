import type { LoadedYear } from '../../year/loaded-year.ts';
import { useStatus } from '../../year/use-year.ts';
import type { FindingActions } from '../state/use-finding-actions.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { DaySummary } from './DaySummary.tsx';
import { DayTab } from './DayTab.tsx';
import { FindingsTab } from './FindingsTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { Panel, type PanelTab } from './Panel.tsx';

type Props = {
  readonly year: LoadedYear;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly findings: FindingActions;
};

/** The panel with its three tabs, and the dialog in which a finding is accepted. */
export function PlannerPanel({ year, tab, onTab, findings }: Props) {
  const { userName } = useStatus();
  const { accepting, onOpen, onFix, onAccept, onWithdraw } = findings;
  return (
    <>
      <Panel tab={tab} onTab={onTab}>
        {{
          findings: () => (
            <>
              <FindingsTab {...{ onOpen, onFix, onAccept, onWithdraw }} />
              <DaySummary />
            </>
          ),
          day: () => <DayTab />,
          history: () => <HistoryTab year={year} />,
        }}
      </Panel>
      {accepting && (
        <AcceptDialog
          finding={accepting}
          userName={userName}
          onClose={findings.closeAccepting}
          onAccept={(reason, by) => void findings.accept(accepting, reason, by)}
        />
      )}
    </>
  );
}
