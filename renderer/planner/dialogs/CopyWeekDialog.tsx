import { NumberInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { fromDayNumber, type IsoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatWeek } from '../../../shared/messages/format.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { DateField } from '../../components/DateField.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useText } from '../../text/use-text.ts';
import { wordLeft } from '../paint/word-copy.ts';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';

type Props = { readonly facts: PlanFacts; readonly onClose: () => void };

/** Copies the week on screen to a number of weeks after it, or up to a day; says before what changes and what does not. */
export function CopyWeekDialog({ facts, onClose }: Props) {
  const { t, language } = useText();
  const { actions } = usePlanner();
  const { first: frameFirst } = facts.plan.context.frame;
  const head = usePlannerState(({ selection }) => selection?.head ?? facts.plan.first);
  const monday = head - (head % 7);
  const [last, setLast] = useState<number | undefined>(monday + 13);
  const isRight = last !== undefined && last > monday + 6 && last <= facts.plan.last;
  const weeks = isRight ? Math.ceil((last - monday - 6) / 7) : 0;
  const most = Math.max(1, Math.ceil((facts.plan.last - monday - 6) / 7));
  const done = useMemo(() => (isRight ? actions.previewCopyWeek(last) : undefined), [isRight, last, actions]);
  const chooseDay = (day: IsoDate | undefined) => setLast(day && toDayNumber(day) - frameFirst);
  const chooseWeeks = (count: number | string) => {
    if (typeof count === 'number' && count >= 1) setLast(Math.min(facts.plan.last, monday + 6 + count * 7));
  };
  const save = () => {
    if (last === undefined || !isRight) return false;
    void actions.copyWeek(last);
    return true;
  };
  const week = formatWeek(frameFirst + monday, language);
  const left = done && wordLeft(done.copy, { translate: t, language, frameFirst });
  return (
    <FormDialog
      title={t('planner.copy.title')}
      lead={t('planner.copy.lead', { week })}
      action={t('planner.copy.confirm', { count: weeks })}
      isDisabled={!isRight}
      onClose={onClose}
      onSubmit={save}
    >
      {() => (
        <>
          <NumberInput
            label={t('planner.copy.weeks')}
            value={isRight ? weeks : ''}
            min={1}
            max={most}
            data-autofocus
            onChange={chooseWeeks}
          />
          <DateField
            label={t('planner.copy.until')}
            value={last === undefined ? undefined : fromDayNumber(frameFirst + last)}
            error={isRight ? undefined : t('planner.copy.turned')}
            onChange={chooseDay}
          />
          <p role="status">
            {done &&
              (done.days.length === 0
                ? t('planner.copy.unchanged')
                : t('planner.copy.changes', { count: done.days.length }))}
            {left && `. ${left}`}
          </p>
        </>
      )}
    </FormDialog>
  );
}
