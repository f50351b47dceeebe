import { addTo, recordOf, type SheetDefinition } from '../draft.ts';
import { choice, field, required } from '../field.ts';

type Thing = Record<string, unknown>;

const lists = ['supervised', 'evaluations', 'feedbackDays', 'mentorHours'] as const;

/** What a row of each list holds beside the day, which the sheet has in one column for all. */
function rowOf(list: (typeof lists)[number], entry: unknown): Thing {
  if (list === 'feedbackDays') return { date: entry };
  const { firstDay, ...rest } = entry as Thing;
  return firstDay === undefined ? rest : { ...rest, date: firstDay };
}

/** The home-care register: supervised periods, evaluations, feedback days and mentor hours, one row each. */
export const homeCareSheet: SheetDefinition = {
  id: 'homeCare',
  fields: [
    required('trajectoryId', 'text', { width: 20 }),
    choice('list', 'homeCareEntry', lists),
    required('date', 'day'),
    field('lastDay', 'day'),
    choice('outcome', 'advice', ['positive', 'negative'], false),
    field('documentDay', 'day'),
    field('minutes', 'integer'),
  ],
  rowsOf: (classYear) =>
    (classYear.trajectories as Thing[]).flatMap((trajectory) =>
      lists.flatMap((list) =>
        (((trajectory.homeCare as Thing | undefined)?.[list] ?? []) as unknown[]).map((entry) => ({
          trajectoryId: trajectory.id,
          list,
          ...rowOf(list, entry),
        })),
      ),
    ),
  lay: (row, draft) => {
    const owner = draft.owners.get(`trajectories:${String(row.trajectoryId)}`);
    if (!owner) return { unknown: 'trajectoryId' };
    const { date, ...rest } = recordOf(row, ['trajectoryId', 'list']);
    const list = `homeCare.${String(row.list)}`;
    if (row.list === 'feedbackDays')
      return { ...addTo(owner, list, date as Thing), at: (key) => (key === 'date' ? [] : [key]) };
    const isPeriod = row.list === 'supervised';
    const laid = addTo(owner, list, isPeriod ? { firstDay: date, ...rest } : { date, ...rest });
    return { ...laid, at: (key) => [isPeriod && key === 'date' ? 'firstDay' : key] };
  },
};
