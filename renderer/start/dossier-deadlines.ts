import type { DossierLine } from '../../shared/api/years.ts';
import { type DayNumber, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Deadline } from './deadline.ts';

/** Whom a proof in the dossier is about. */
function nameOf({ learners, mentors, workplaces }: ClassYear, { entry }: DossierLine): string | undefined {
  const { learnerId, mentorId, workplaceId } = entry;
  if (learnerId !== undefined) return learners.find(({ id }) => id === learnerId)?.name;
  if (mentorId !== undefined) return mentors.find(({ id }) => id === mentorId)?.name;
  return workplaces.find(({ id }) => id === workplaceId)?.name;
}

/** Proofs in the dossier that stop being valid. */
export function dossierDeadlines(
  classYear: ClassYear,
  dossier: readonly DossierLine[],
  today: DayNumber,
): readonly Deadline[] {
  return dossier.flatMap((line): Deadline[] => {
    const { validUntil, kind, id, learnerId } = line.entry;
    const name = nameOf(classYear, line);
    if (validUntil === undefined || name === undefined || toDayNumber(validUntil) < today) return [];
    const trajectoryIds = classYear.trajectories.filter((own) => own.learnerId === learnerId).map((own) => own.id);
    const words = { text: 'validUntil', params: { kind, name } } as const;
    return [{ key: `validUntil ${id}`, day: toDayNumber(validUntil), words, trajectoryIds }];
  });
}
