import type { SingleCommand } from '../../../shared/command/command.ts';
import type { Learner } from '../../../shared/input/people.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { trajectoryCommand } from '../learners/use-new-trajectory.ts';
import { newId } from '../new-id.ts';
import type { PastedLearner } from './read-pasted.ts';

/** The commands that add pasted learners; those with a class get a trajectory in it, still without an agreement. */
export function addPasted(year: LoadedYear, pasted: readonly PastedLearner[]): readonly SingleCommand[] {
  const taken = year.content.classYear.learners.map(({ id }) => id);
  return pasted.flatMap(({ name, birthDate, classGroupId }) => {
    const content: Learner = { id: newId(name, taken, 'learner'), name, birthDate };
    taken.push(content.id);
    const put: SingleCommand = { type: 'put', kind: 'learner', schoolYear: year.schoolYear, version: 0, content };
    const plan = trajectoryCommand(year, content.id, { classGroupId, template: 'threeDays' });
    return plan ? [put, plan] : [put];
  });
}
