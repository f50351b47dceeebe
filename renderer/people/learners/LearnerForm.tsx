import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SingleCommand } from '../../../shared/command/command.ts';
import { type Learner, learnerSchema } from '../../../shared/input/people.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import { FormFrame } from '../forms/FormFrame.tsx';
import { useRecordForm } from '../forms/use-record-form.ts';
import { newId } from '../new-id.ts';
import { DuplicateWarning } from './DuplicateWarning.tsx';
import { LearnerFields } from './LearnerFields.tsx';
import { PlanFields } from './PlanFields.tsx';
import type { PlanWish } from './plan-wish.ts';
import { sameLearner } from './same-learner.ts';
import { trajectoryCommand } from './use-new-trajectory.ts';

type Props = { readonly year: LoadedYear; readonly learner?: Learner; readonly hasPlan: boolean };

/** A learner's data; for one without a plan also what a first plan is made of. */
export function LearnerForm({ year, learner, hasPlan }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const change = useChange();
  const [wish, setWish] = useState<PlanWish>({ template: 'threeDays' });
  const [isSecond, setSecond] = useState(false);
  const { learners } = year.content.classYear;
  const open = (id: string) => void navigate({ to: '/people/$list', params: { list: 'learners' }, search: { id } });
  const form = useRecordForm<Learner>({
    list: 'learners',
    schema: learnerSchema,
    initial: learner ?? {},
    complete: (draft) => {
      const { name = '' } = draft as Partial<Learner>;
      return {
        id: newId(
          name,
          learners.map(({ id }) => id),
          'learner',
        ),
        ...draft,
      };
    },
    isMoreFilled: !hasPlan && wish.classGroupId !== undefined,
    save: async (content, version) => {
      const put: SingleCommand = { type: 'put', kind: 'learner', schoolYear: year.schoolYear, version, content };
      const plan = hasPlan ? undefined : trajectoryCommand(year, content.id, wish);
      const toast = t(learner ? 'peopleScreen.form.changed' : 'peopleScreen.form.added', { name: content.name });
      const outcome = await change.execute(plan ? { type: 'bulk', commands: [put, plan] } : put, { toast });
      if (outcome.ok && !learner) open(content.id);
      return outcome.ok;
    },
  });
  const same = learner ? undefined : sameLearner(form.draft, learners);
  const isHeld = same !== undefined && !isSecond;
  const discard = () => {
    form.discard();
    setWish({ template: 'threeDays' });
  };
  return (
    <FormFrame
      form={{ ...form, discard, ...(isHeld && { submit: (event) => event?.preventDefault() }) }}
      isNew={!learner}
      label={learner?.name ?? t('peopleScreen.newOf.learners')}
      onCancel={() => void navigate({ to: '/people/$list', params: { list: 'learners' }, search: {} })}
    >
      {isHeld && <DuplicateWarning learner={same} onOpen={() => open(same.id)} onAddAnyway={() => setSecond(true)} />}
      {!hasPlan && learner && <PlanFields year={year} wish={wish} change={setWish} />}
      <LearnerFields form={form} />
      {!hasPlan && !learner && <PlanFields year={year} wish={wish} change={setWish} />}
    </FormFrame>
  );
}
