import { openDialog } from './dialogs/open-dialog.ts';
import { usePlanner, usePlannerState } from './state/use-planner.ts';
import { TimeLine } from './timeline/TimeLine.tsx';

/** The time line over the year, tied to what the planner shows. */
export function PlannerTimeLine() {
  const { store, actions } = usePlanner();
  const facts = usePlannerState(({ shown }) => shown.facts);
  const stored = usePlannerState((state) => state.stored.facts);
  const { first } = facts.plan.context.frame;
  return (
    <TimeLine
      facts={facts}
      stored={stored}
      onPreview={(edit) => store.preview(edit && [edit])}
      onApply={(edit) => void actions.apply([edit])}
      onFillAgreement={() => openDialog({ type: 'agreements' })}
      onOpenDay={(day) => actions.select(day - first, false)}
    />
  );
}
