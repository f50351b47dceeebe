import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useFrame } from '../app/use-frame.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { remembered } from '../state/remembered.ts';
import { useText } from '../text/use-text.ts';
import { useYear } from '../year/use-year.ts';
import { PlannerWorkspace } from './PlannerWorkspace.tsx';
import { isPlannerView, viewKey } from './planner-view.ts';

/** The year of one learner, by its address: which learner, which view, which day. */
export function PlannerScreen() {
  const { trajectoryId } = useParams({ from: '/learner/$trajectoryId' });
  const { view, day } = useSearch({ from: '/learner/$trajectoryId' });
  const { t } = useText();
  const navigate = useNavigate();
  const year = useYear();
  const learner = year?.learnerOf(trajectoryId);
  if (!year || !learner) {
    return (
      <NoLearner
        text={t('planner.noLearner')}
        action={t('planner.chooseLearner')}
        onChoose={() => void navigate({ to: '/start' })}
      />
    );
  }
  // The address is written by anybody; what it asks is a view only when there is one.
  const asked = [view, remembered(viewKey)].find(isPlannerView);
  return (
    <PlannerWorkspace
      key={`${year.schoolYear} ${trajectoryId}`}
      year={year}
      learner={learner}
      view={asked ?? 'year'}
      day={day}
    />
  );
}

type NoLearnerProps = { readonly text: string; readonly action: string; readonly onChoose: () => void };

function NoLearner({ text, action, onChoose }: NoLearnerProps) {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('planner.title') }] });
  return <EmptyState title={text} actions={<Button onClick={onChoose}>{action}</Button>} />;
}
