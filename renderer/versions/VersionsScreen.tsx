import { useParams } from '@tanstack/react-router';
import { useYear } from '../year/use-year.ts';
import { VersionsBoard } from './VersionsBoard.tsx';

/** What was published of one learner's plan, what changed since, and how it came to be. */
export function VersionsScreen() {
  const { trajectoryId = '' } = useParams({ strict: false });
  const year = useYear();
  if (!year?.learnerOf(trajectoryId)) return null;
  return <VersionsBoard key={`${year.schoolYear} ${trajectoryId}`} year={year} trajectoryId={trajectoryId} />;
}
