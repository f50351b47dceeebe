import { useParams } from '@tanstack/react-router';
import { OfLearner } from '../app/OfLearner.tsx';
import { useYear } from '../year/use-year.ts';
import { VersionsBoard } from './VersionsBoard.tsx';

/** What was published of one learner's plan, what changed since, and how it came to be. */
export function VersionsScreen() {
  const { trajectoryId = '' } = useParams({ strict: false });
  const year = useYear();
  return (
    <OfLearner>
      {year && <VersionsBoard key={`${year.schoolYear} ${trajectoryId}`} year={year} trajectoryId={trajectoryId} />}
    </OfLearner>
  );
}
