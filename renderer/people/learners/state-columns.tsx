import type { Translate } from '../../../shared/messages/word-finding.ts';
import { formatHoursDecimal } from '../../start/format-hours-decimal.ts';
import type { Column } from '../table/column.ts';
import type { ColumnTools } from './column-tools.ts';
import type { LearnerRow } from './learner-rows.ts';
import { MilestoneDots } from './MilestoneDots.tsx';
import { PlanState } from './PlanState.tsx';

const gravity = { error: 3, warning: 2, info: 1, fine: 0 } as const;
/** A learner without a plan comes before the gravest error when the gravest come first. */
const unplanned = 1_000_000;

function planText({ standing, openErrors, openWarnings }: LearnerRow, t: Translate): string {
  if (standing === undefined) return t('peopleScreen.plan.none');
  if (standing === 'error') return t('peopleScreen.plan.errors', { count: openErrors });
  if (standing === 'warning') return t('peopleScreen.plan.warnings', { count: openWarnings });
  return t(`peopleScreen.plan.${standing}`);
}

function averageColumn({ t, language }: ColumnTools): Column<LearnerRow> {
  const figure = ({ averageMinutes }: LearnerRow) =>
    averageMinutes === null ? '' : formatHoursDecimal(averageMinutes, language);
  return {
    id: 'average',
    heading: t('peopleScreen.columns.average'),
    width: '62px',
    yields: 4,
    isNumber: true,
    text: figure,
    sortValue: ({ averageMinutes }) => averageMinutes,
    cell: (row) => <b>{figure(row)}</b>,
  };
}

function dossierColumn({ t }: ColumnTools): Column<LearnerRow> {
  const doneOf = ({ milestones }: LearnerRow) => milestones.filter((state) => state === 'done').length;
  return {
    id: 'dossier',
    heading: t('peopleScreen.columns.dossier'),
    width: '112px',
    yields: 6,
    text: (row) => t('peopleScreen.dots', { done: doneOf(row), total: row.milestones.length }),
    sortValue: (row) => doneOf(row) / row.milestones.length,
    cell: (row) => (
      <>
        <MilestoneDots states={row.milestones} />
        <span className="heard">{t('peopleScreen.dots', { done: doneOf(row), total: row.milestones.length })}</span>
      </>
    ),
  };
}

function planColumn({ t }: ColumnTools): Column<LearnerRow> {
  return {
    id: 'plan',
    heading: t('peopleScreen.columns.plan'),
    width: '116px',
    text: (row) => planText(row, t),
    sortValue: ({ standing, openErrors, openWarnings }) =>
      standing === undefined ? unplanned : gravity[standing] * 1000 + openErrors * 10 + openWarnings,
    cell: (row) => <PlanState row={row} text={planText(row, t)} />,
  };
}

/** How a learner's year stands: average, dossier, plan. */
export function stateColumns(tools: ColumnTools): readonly Column<LearnerRow>[] {
  return [averageColumn(tools), dossierColumn(tools), planColumn(tools)];
}
