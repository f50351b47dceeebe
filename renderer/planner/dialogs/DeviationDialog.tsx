import { Button, Checkbox, Group, Modal, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Deviation } from '../../../shared/input/trajectory.ts';
import { formatHours } from '../../../shared/messages/format.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { deviationPapers } from '../../../shared/rules/deviation-paper.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { useTyped } from '../../app/use-typed.ts';
import { useText } from '../../text/use-text.ts';
import { AgreementRows } from './AgreementRows.tsx';
import { AnnexPreview } from './AnnexPreview.tsx';
import { DayChips } from './DayChips.tsx';
import styles from './DeviationDialog.module.css';
import { draftDeviation, problemsOfDeviation, proposeRecuperation, writeDeviation } from './draft-deviation.ts';
import type { PlannerDialog } from './open-dialog.ts';
import { previewEdits } from './preview-edit.ts';

type Props = {
  readonly facts: PlanFacts;
  readonly about: Extract<PlannerDialog, { type: 'deviation' }>;
  readonly onClose: () => void;
  readonly onApply: (edit: PlanEdit) => Promise<boolean>;
};

/** The deviation as it is stored, or a new one for the half days that were painted. */
function startOf(facts: PlanFacts, about: Props['about']): Deviation {
  const stored = facts.plan.trajectory.deviations?.find(({ id }) => id === about.id);
  return stored ?? draftDeviation(facts, about.halfDays);
}

/** What the annex would say: the paper of the deviation in the plan as it would be. */
function paperOf(facts: PlanFacts, deviation: Deviation) {
  if (deviation.worked.length === 0) return undefined;
  const named = { ...deviation, learningOpportunity: deviation.learningOpportunity || '…' };
  const preview = previewEdits(facts, [writeDeviation(facts, named)]);
  return preview && deviationPapers(preview.facts).find((paper) => paper.deviation.id === deviation.id);
}

/** Working in a school holiday: days, learning opportunity, recuperation and agreements, with the annex that fills beside it. */
export function DeviationDialog({ facts, about, onClose, onApply }: Props) {
  const { t } = useText();
  const [deviation, setDeviation] = useTyped(() => startOf(facts, about));
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<Deviation>) => setDeviation((before) => ({ ...before, ...part }));
  const setWorked = (worked: Deviation['worked']) => {
    const next = { ...deviation, worked };
    setDeviation({ ...next, recuperation: proposeRecuperation(facts, next) });
  };
  const problems = problemsOfDeviation(deviation);
  const errorOf = (problem: (typeof problems)[number]) =>
    isTried && problems.includes(problem) ? t(`plannerDialogs.deviation.problems.${problem}`) : undefined;
  const paper = paperOf(facts, deviation);
  const open = paper?.openHalfDays ?? 0;
  const minutes = paper?.worked.reduce((sum, day) => sum + day.minutes, 0) ?? 0;
  const isStored = facts.plan.trajectory.deviations?.some(({ id }) => id === deviation.id) ?? false;
  const save = async () => {
    setTried(true);
    if (problems.length > 0) {
      // The fields are marked by then: the first of them takes the focus.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    if (await onApply(writeDeviation(facts, deviation))) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={948}
      centered
      title={t('plannerDialogs.deviation.title')}
      closeButtonProps={{ 'aria-label': t('plannerDialogs.close') }}
      classNames={{ body: styles.body ?? '' }}
    >
      <div className={styles.columns}>
        <form
          ref={form}
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <p className={styles.lead}>{t('plannerDialogs.deviation.lead')}</p>
          <DayChips
            label={t('plannerDialogs.deviation.days')}
            aside={formatHours(minutes)}
            kind="deviation-work"
            entries={deviation.worked}
            onChange={(worked) => setWorked(worked as Deviation['worked'])}
            error={errorOf('noDays')}
          />
          <Textarea
            label={t('plannerDialogs.deviation.opportunity')}
            value={deviation.learningOpportunity}
            onChange={(event) => change({ learningOpportunity: event.currentTarget.value })}
            error={errorOf('noOpportunity')}
            autosize
            minRows={2}
            data-autofocus
          />
          <Textarea
            label={t('plannerDialogs.deviation.whyOnlyThen')}
            value={deviation.whyOnlyThen ?? ''}
            onChange={(event) => change({ whyOnlyThen: event.currentTarget.value })}
            error={errorOf('noReason')}
            autosize
            minRows={2}
          />
          <DayChips
            label={t('plannerDialogs.deviation.recuperation')}
            aside={
              open > 0 ? t('plannerDialogs.deviation.open', { count: open }) : t('plannerDialogs.deviation.closed')
            }
            kind="recuperation"
            entries={deviation.recuperation}
            onChange={(recuperation) => change({ recuperation: [...recuperation] })}
            onPropose={() => change({ recuperation: proposeRecuperation(facts, deviation) })}
          />
          <AgreementRows facts={facts} deviation={deviation} isMinor={paper?.isMinor ?? false} onChange={change} />
          <Checkbox
            label={t('plannerDialogs.deviation.voluntary')}
            checked={deviation.isVoluntary && deviation.isBusyPeriodHelp !== true}
            onChange={(event) => change({ isVoluntary: event.currentTarget.checked, isBusyPeriodHelp: undefined })}
            error={errorOf('notVoluntary') ?? errorOf('busyPeriodHelp')}
          />
          <Group gap={8} mt={4}>
            <Button type="submit">{t('plannerDialogs.deviation.save', { count: deviation.worked.length })}</Button>
            <Button variant="default" onClick={onClose}>
              {t('plannerDialogs.cancel')}
            </Button>
            {isStored && (
              <Button
                variant="subtle"
                onClick={async () => (await onApply({ type: 'removeDeviation', id: deviation.id })) && onClose()}
              >
                {t('plannerDialogs.deviation.remove')}
              </Button>
            )}
          </Group>
        </form>
        <AnnexPreview facts={facts} deviation={deviation} paper={paper} />
      </div>
    </Modal>
  );
}
