import { SegmentedControl, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DayPart } from '../../../shared/input/primitives.ts';
import { formatDay, formatHours } from '../../../shared/messages/format.ts';
import { minutesOfParts } from '../../../shared/plan/shifts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { PlannerDialog } from '../dialogs/open-dialog.ts';
import { usePlanner } from '../state/use-planner.ts';
import { FoundWithShift } from './FoundWithShift.tsx';
import styles from './Hours.module.css';
import { draftOf, type HoursDraft, problemOf, stretchesOf } from './hours-draft.ts';
import { shiftOfDay } from './hours-edits.ts';
import { findingsOfShift } from './preview-shift.ts';
import { StretchFields } from './StretchFields.tsx';

type Props = {
  readonly year: LoadedYear;
  readonly facts: PlanFacts;
  readonly about: Extract<PlannerDialog, { type: 'hours' }>;
  readonly onClose: () => void;
};

const dayParts: readonly DayPart[] = ['day', 'morning', 'afternoon'];

/** The hours of one day as they are typed: they find the shift of the workplace that has them, or make one. */
export function HoursDialog({ year, facts, about: { day, stretches }, onClose }: Props) {
  const { t, language } = useText();
  const { actions } = usePlanner();
  const { plan } = facts;
  const [draft, setDraft] = useState<HoursDraft>(() => ({ ...draftOf(plan, day), ...(stretches && { stretches }) }));
  const [name, setName] = useState('');
  const problem = problemOf(plan, day, draft);
  const shift = problem ? undefined : shiftOfDay(plan, day, draft, name.trim());
  // The name of a new shift changes nothing for the rules.
  const findings = useMemo(() => {
    const meant = problemOf(plan, day, draft) ? undefined : shiftOfDay(plan, day, draft, '');
    return meant && findingsOfShift(year, facts, meant);
  }, [year, facts, plan, day, draft]);
  const known = shift?.workplace.shiftCodes.find(({ code }) => code === shift.known);
  return (
    <FormDialog
      title={t('planner.hours.title', { day: formatDay(plan.context.frame.first + day, language) })}
      action={t(shift?.added ? 'planner.hours.confirmNew' : 'planner.hours.confirm')}
      onClose={onClose}
      onSubmit={() => (shift ? actions.putHours(shift) : false)}
    >
      {(isAsked) => (
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('planner.painter.part')}
            value={draft.part}
            data={dayParts.map((value) => ({ value, label: t(`planner.painter.parts.${value}`) }))}
            onChange={(part) => setDraft((before) => ({ ...before, part: part as DayPart }))}
          />
          <StretchFields
            stretches={draft.stretches}
            onChange={(change) => setDraft((before) => ({ ...before, stretches: change(before.stretches) }))}
          />
          <div role="status">
            {problem && (problem !== 'missing' || isAsked) && (
              <span className={styles.problem}>{t(`planner.hours.problems.${problem}`)}</span>
            )}
            {shift && (
              <p>
                {t(shift.added ? 'planner.hours.isNew' : 'planner.hours.isKnown', {
                  hours: formatHours(minutesOfParts(stretchesOf(draft) ?? [])),
                  name: known?.name ?? known?.code ?? '',
                  code: shift.added?.code ?? '',
                  workplace: shift.workplace.name,
                })}
              </p>
            )}
          </div>
          {shift?.added && (
            <TextInput
              label={t('planner.hours.name')}
              placeholder={shift.added.code}
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
          {findings && <FoundWithShift findings={findings} />}
        </>
      )}
    </FormDialog>
  );
}
