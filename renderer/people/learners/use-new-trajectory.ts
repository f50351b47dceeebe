import { useMemo } from 'react';
import { startYearOf } from '../../../shared/calendar/school-year.ts';
import type { SingleCommand } from '../../../shared/command/command.ts';
import type { Learner } from '../../../shared/input/people.ts';
import { verzorgendeZorgkundige } from '../../../shared/input/programme.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import { newId } from '../new-id.ts';
import { newTrajectory } from './new-trajectory.ts';
import { type PlanWish, placesOf } from './plan-wish.ts';

/** The command that gives a learner a trajectory as wished; undefined without a class. */
export function trajectoryCommand(year: LoadedYear, learnerId: string, wish: PlanWish): SingleCommand | undefined {
  const { classYear } = year.content;
  const days = year.context.classGroups.get(wish.classGroupId ?? '');
  if (!days) return undefined;
  const start = startYearOf(year.schoolYear);
  const taken = classYear.trajectories.map(({ id }) => id);
  const content = newTrajectory({
    id: newId(`${learnerId}-${start}`, taken, 'trajectory'),
    learnerId,
    classGroup: days.classGroup,
    programmeId: classYear.programmes?.[0]?.id ?? verzorgendeZorgkundige.id,
    calendar: days.calendarDays,
    template: wish.template,
    places: placesOf(wish, classYear),
    switchDay: wish.switchDay,
  });
  return { type: 'put', kind: 'trajectory', schoolYear: year.schoolYear, version: 0, content };
}

/** Gives a learner a trajectory in a class, without a workplace yet. */
export function useNewTrajectory(year: LoadedYear): (learner: Learner, classGroupId: string) => Promise<boolean> {
  const change = useChange();
  const { t } = useText();
  return useMemo(
    () => async (learner, classGroupId) => {
      const command = trajectoryCommand(year, learner.id, { classGroupId, template: 'threeDays' });
      if (!command) return false;
      const outcome = await change.execute(command, { toast: t('peopleScreen.form.changed', { name: learner.name }) });
      return outcome.ok;
    },
    [year, change, t],
  );
}
