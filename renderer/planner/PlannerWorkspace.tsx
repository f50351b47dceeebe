import { entriesOf } from '../../shared/plan/half-day-entries.ts';
import type { CheckedLearner } from '../../shared/rules/check-class.ts';
import type { PlannerView } from '../app/search-params.ts';
import { showNotice } from '../components/notices.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useChange } from '../year/use-change.ts';
import { openDialog } from './dialogs/open-dialog.ts';
import { PlannerDialogs } from './dialogs/PlannerDialogs.tsx';
import { PlannerBody } from './PlannerBody.tsx';
import { wordCopy } from './paint/word-copy.ts';
import { askReason } from './painter/ask-reason.ts';
import { ReasonDialog } from './painter/ReasonDialog.tsx';
import { openSharedDays } from './shared-days/open-shared-days.ts';
import { SharedDaysDialog } from './shared-days/SharedDaysDialog.tsx';
import type { PlannerPorts } from './state/carry-out.ts';
import { PlannerContext } from './state/use-planner.ts';
import { usePlannerStore } from './state/use-planner-store.ts';
import { useDayAddress } from './use-day-address.ts';

type Props = {
  readonly year: LoadedYear;
  readonly learner: CheckedLearner;
  readonly view: PlannerView;
  readonly day: string | undefined;
};

/** The planner of one learner: its state, its way to the store, and the dialogs that may open over it. */
export function PlannerWorkspace({ year, learner, view, day }: Props) {
  const { plan } = learner.facts;
  const { t, language } = useText();
  const { editTrajectory, putWithEdits } = useChange();
  const ports: PlannerPorts = {
    store: async (edits, toast) => {
      const outcome = await editTrajectory(plan.trajectory.id, edits, toast === undefined ? {} : { toast });
      return outcome.ok;
    },
    storeWithWorkplace: async (workplace, edits) =>
      (await putWithEdits('workplace', workplace, plan.trajectory.id, edits)).ok,
    askReason,
    tell: showNotice,
    wordCopy: (done) => wordCopy(done, { translate: t, language, frameFirst: plan.context.frame.first }),
    askInstead: (asked, halves) => {
      const halfDays = entriesOf(plan.context.frame, halves);
      if (asked === 'deviation') openDialog({ type: 'deviation', halfDays });
      else openSharedDays({ type: asked, halfDays });
    },
  };
  const planner = usePlannerStore(year, learner, day, ports);
  useDayAddress(planner, day);
  return (
    <PlannerContext value={planner}>
      <PlannerBody year={year} view={view} />
      <PlannerDialogs year={year} learner={learner} />
      <ReasonDialog />
      <SharedDaysDialog year={year} />
    </PlannerContext>
  );
}
