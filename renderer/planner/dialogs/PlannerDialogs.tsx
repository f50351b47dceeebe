import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { CheckedLearner } from '../../../shared/rules/check-class.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import { HoursDialog } from '../hours/HoursDialog.tsx';
import { LegendDialog } from '../painter/LegendDialog.tsx';
import { PatternDialog } from '../pattern/PatternDialog.tsx';
import { AgreementsDialog } from './AgreementsDialog.tsx';
import { CopyWeekDialog } from './CopyWeekDialog.tsx';
import { DeviationDialog } from './DeviationDialog.tsx';
import { closeDialog, usePlannerDialog } from './open-dialog.ts';
import { PinsDialog } from './PinsDialog.tsx';

type Props = { readonly year: LoadedYear; readonly learner: CheckedLearner };

/** The dialog of the planner that is open, on the plan as it is stored. */
export function PlannerDialogs({ year, learner: { facts, findings } }: Props) {
  const { t } = useText();
  const { editTrajectory } = useChange();
  const dialog = usePlannerDialog();
  const apply = (toast: string) => async (edits: readonly PlanEdit[]) => {
    const outcome = await editTrajectory(facts.plan.trajectory.id, edits, { toast });
    return outcome.ok;
  };
  switch (dialog?.type) {
    case undefined:
      return null;
    case 'deviation':
      return (
        <DeviationDialog
          facts={facts}
          about={dialog}
          onClose={closeDialog}
          onApply={(edit) =>
            apply(t(`plannerDialogs.deviation.${edit.type === 'removeDeviation' ? 'removed' : 'saved'}`))([edit])
          }
        />
      );
    case 'pattern':
      return (
        <PatternDialog
          {...{ facts, findings, segment: dialog.segment ?? 0 }}
          onClose={closeDialog}
          onApply={apply(t('plannerDialogs.pattern.applied'))}
        />
      );
    case 'agreements':
      return (
        <AgreementsDialog facts={facts} onClose={closeDialog} onApply={apply(t('plannerDialogs.agreements.saved'))} />
      );
    case 'pins':
      return <PinsDialog facts={facts} onClose={closeDialog} onApply={apply(t('plannerDialogs.pins.removed'))} />;
    case 'legend':
      return <LegendDialog onClose={closeDialog} />;
    case 'copyWeek':
      return <CopyWeekDialog facts={facts} onClose={closeDialog} />;
    case 'hours':
      return <HoursDialog {...{ year, facts }} about={dialog} onClose={closeDialog} />;
    default:
      throw new Error(`Unknown dialog ${JSON.stringify(dialog satisfies never)}`);
  }
}
