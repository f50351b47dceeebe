import { Select } from '@mantine/core';
import { formatClockRange } from '../../../shared/messages/format.ts';
import { hasWork, shiftsAt } from '../../../shared/plan/plan.ts';
import { useText } from '../../text/use-text.ts';
import { nameOfShift } from '../grid/shift-names.ts';
import type { ShownPlan } from '../state/shown-plan.ts';
import { usePlanner } from '../state/use-planner.ts';
import { shiftChoices } from '../week/shift-choices.ts';

/** The shift of a work day, and the others that its workplace has. */
export function ShiftChoice({ shown, day }: { readonly shown: ShownPlan; readonly day: number }) {
  const { t, language } = useText();
  const { actions } = usePlanner();
  const { plan } = shown.facts;
  const choices = shiftChoices(plan, day);
  const [now] = shiftsAt(plan, day);
  if (!hasWork(plan, day) || !now || choices.length < 2) return null;
  return (
    <Select
      label={t('planner.day.shift')}
      value={now.code}
      allowDeselect={false}
      data={choices.map(({ assignment, shift }) => ({
        value: assignment,
        label: `${nameOfShift(plan, shift)}, ${formatClockRange(shift.start, shift.end, language)}`,
      }))}
      onChange={(assignment) => assignment !== null && void actions.moveDay(day, 0, assignment)}
    />
  );
}
