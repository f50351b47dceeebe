import { nameSchema } from '../../../shared/input/primitives.ts';
import { distinctNames } from '../distinct-names.ts';
import type { Column } from '../table/column.ts';
import type { ColumnTools } from './column-tools.ts';
import type { LearnerRow } from './learner-rows.ts';

function nameColumn({ t, change }: ColumnTools): Column<LearnerRow> {
  return {
    id: 'name',
    heading: t('peopleScreen.columns.name'),
    width: 'minmax(142px, 1.1fr)',
    beside: 18,
    text: ({ name }) => name,
    sortValue: ({ name }) => name,
    edit: {
      kind: 'text',
      value: ({ name }) => name,
      problem: (text) => nameSchema.safeParse(text).error?.issues[0]?.message,
      save: async ({ learner }, name) => {
        const toast = t('peopleScreen.form.changed', { name });
        return (await change.put('learner', { ...learner, name }, { toast })).ok;
      },
    },
  };
}

/** The class, by what tells it from the others; choosing one gives a learner without a trajectory one. */
function classColumn({ t, change, year, addTrajectory }: ColumnTools): Column<LearnerRow> {
  const { classGroups, trajectories } = year.content.classYear;
  const load = Map.groupBy(trajectories, ({ classGroupId }) => classGroupId);
  const short = distinctNames(classGroups.map(({ name }) => name));
  const shortOf = new Map(classGroups.map(({ id }, index) => [id, short[index]]));
  return {
    id: 'classGroup',
    heading: t('peopleScreen.columns.classGroup'),
    width: 'minmax(58px, 0.2fr)',
    yields: 7,
    text: ({ classGroup }) => classGroup?.name ?? '',
    sortValue: ({ classGroup }) => classGroup?.name ?? null,
    cell: ({ classGroup }) => classGroup && shortOf.get(classGroup.id),
    edit: {
      kind: 'choice',
      value: ({ classGroup }) => classGroup?.id ?? '',
      options: () =>
        classGroups.map(({ id, name }) => ({
          value: id,
          label: name,
          note: t('peopleScreen.learnerCount', { count: load.get(id)?.length ?? 0 }),
        })),
      save: async ({ checked, learner, name }, classGroupId) => {
        if (!checked) return addTrajectory(learner, classGroupId);
        const { trajectory } = checked.facts.plan;
        const toast = t('peopleScreen.form.changed', { name });
        return (await change.put('trajectory', { ...trajectory, classGroupId }, { toast })).ok;
      },
    },
  };
}

/** Who it is and in which class. */
export function nameColumns(tools: ColumnTools): readonly Column<LearnerRow>[] {
  return [nameColumn(tools), classColumn(tools)];
}
