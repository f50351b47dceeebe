import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate } from '../../../shared/messages/format.ts';
import type { Column } from '../table/column.ts';
import type { ColumnTools } from './column-tools.ts';
import type { LearnerRow } from './learner-rows.ts';
import { guidedOn, mentorsOfCompany, nameMentor } from './mentor-edit.ts';
import { PlaceName } from './PlaceName.tsx';

function placeColumn(id: 'residential' | 'home', { t }: ColumnTools): Column<LearnerRow> {
  return {
    id,
    heading: t(`peopleScreen.columns.${id}`),
    width: 'minmax(100px, 1.35fr)',
    beside: 38,
    yields: id === 'home' ? 3 : 5,
    text: (row) => row[id]?.name ?? '',
    sortValue: (row) => row[id]?.name ?? null,
    cell: ({ [id]: place }) => place && <PlaceName place={place} />,
  };
}

function switchColumn({ t, language, change }: ColumnTools): Column<LearnerRow> {
  return {
    id: 'switchDay',
    heading: t('peopleScreen.columns.switchDay'),
    width: '70px',
    yields: 2,
    text: ({ switchDay }) => (switchDay === undefined ? '' : formatDate(switchDay, language)),
    sortValue: ({ switchDay }) => switchDay ?? null,
    canEdit: ({ switchDay }) => switchDay !== undefined,
    edit: {
      kind: 'day',
      value: ({ switchDay }) => (switchDay === undefined ? undefined : fromDayNumber(switchDay)),
      save: async ({ checked, name }, day) => {
        if (!checked || day === undefined) return false;
        const toast = t('peopleScreen.form.changed', { name });
        const { id } = checked.facts.plan.trajectory;
        return (await change.editTrajectory(id, [{ type: 'movePhaseSwitch', day }], { toast })).ok;
      },
    },
  };
}

/** The mentor of today's workplace; a choice says how many learners each guides already. */
function mentorColumn({ t, change, year }: ColumnTools): Column<LearnerRow> {
  const { context, checked: all, today } = year;
  const guided = guidedOn(all, today);
  const companyNow = ({ placementNow }: LearnerRow) =>
    placementNow && context.workplaces[placementNow.workplace]!.workplace.companyId;
  return {
    id: 'mentor',
    heading: t('peopleScreen.columns.mentor'),
    width: 'minmax(110px, 1.25fr)',
    beside: 18,
    yields: 1,
    text: ({ mentorNow }) => mentorNow?.name ?? '',
    sortValue: ({ mentorNow }) => mentorNow?.name ?? null,
    canEdit: (row) => companyNow(row) !== undefined,
    edit: {
      kind: 'choice',
      value: ({ mentorNow }) => mentorNow?.id ?? '',
      options: (row) =>
        mentorsOfCompany(context, companyNow(row) ?? '', guided).map(({ mentor, count, limit }) => ({
          value: mentor.id,
          label: mentor.name,
          note: t('peopleScreen.loadOf', { count, limit }),
        })),
      save: async ({ checked, placementNow, name }, mentorId) => {
        if (!checked || !placementNow) return false;
        const { plan } = checked.facts;
        const toast = t('peopleScreen.form.changed', { name });
        const edits = [nameMentor(plan, placementNow, mentorId)];
        return (await change.editTrajectory(plan.trajectory.id, edits, { toast })).ok;
      },
    },
  };
}

/** Where a learner works, from when, with whom. */
export function placeColumns(tools: ColumnTools): readonly Column<LearnerRow>[] {
  return [placeColumn('residential', tools), placeColumn('home', tools), switchColumn(tools), mentorColumn(tools)];
}
