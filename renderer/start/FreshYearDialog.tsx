import { Button, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { startYearOf } from '../../shared/calendar/school-year.ts';
import { isSame } from '../../shared/versions/version-part.ts';
import { useUnsaved } from '../app/use-unsaved.ts';
import { useText } from '../text/use-text.ts';
import { useChange } from '../year/use-change.ts';
import { useStatus } from '../year/use-year.ts';
import classes from './Fresh.module.css';
import { FreshLearnerFields } from './FreshLearnerFields.tsx';
import { FreshSchoolFields } from './FreshSchoolFields.tsx';
import { emptyDraft, type FreshDraft, freshProblems, likelyYear, readyDraft } from './fresh-draft.ts';
import { freshClassYear } from './fresh-year.ts';

type Props = {
  readonly draft: FreshDraft;
  readonly change: (draft: FreshDraft) => void;
  readonly close: () => void;
};

/** A first school year in one short form: school, class, companies and a learner whose plan is right at once. */
export function FreshYearDialog({ draft, change: setDraft, close }: Props) {
  const { t } = useText();
  const change = useChange();
  const navigate = useNavigate();
  const { today } = useStatus();
  const form = useRef<HTMLFormElement>(null);
  useUnsaved(!isSame(draft, emptyDraft(draft.schoolYear)));
  const [isAsked, setAsked] = useState(false);
  const problems = isAsked ? freshProblems(draft) : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const wanted = readyDraft(draft);
    if (!wanted) {
      // The fields are marked by then: the first of them takes the focus.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const shifts = { early: t('start.fresh.early'), late: t('start.fresh.late'), day: t('start.fresh.day') };
    const classYear = freshClassYear(wanted, shifts);
    const toast = t('start.fresh.done', { schoolYear: wanted.schoolYear });
    const outcome = await change.execute({ type: 'importClassYear', classYear, version: 0 }, { toast });
    if (!outcome.ok) return;
    const trajectoryId = classYear.trajectories[0]!.id;
    await navigate({ to: '/learner/$trajectoryId', params: { trajectoryId }, ignoreBlocker: true });
  };
  const years = [-1, 0, 1].map((by) => startYearOf(likelyYear(today)) + by).map((year) => `${year}-${year + 1}`);
  return (
    <Modal
      opened
      onClose={close}
      title={t('start.fresh.title')}
      size={620}
      closeButtonProps={{ 'aria-label': t('start.fresh.cancel') }}
    >
      <form ref={form} className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <p className={classes.lead}>{t('start.fresh.lead')}</p>
        <FreshSchoolFields draft={draft} years={years} problems={problems} change={setDraft} />
        <FreshLearnerFields draft={draft} problems={problems} change={setDraft} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={close}>
            {t('start.fresh.cancel')}
          </Button>
          <Button type="submit">{t('start.fresh.confirm')}</Button>
        </div>
      </form>
    </Modal>
  );
}
