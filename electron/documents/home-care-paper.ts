import { type DayNumber, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { firstPeriodLastDay, homeCareDaysOf } from '../../shared/home-care/home-care-days.ts';
import type { Plan, PlannedPlacement } from '../../shared/plan/plan.ts';
import { type Evaluation, evaluationsOf } from '../../shared/rules/evaluations.ts';
import { numberOn } from '../../shared/rules/legal-number.ts';
import { minimumSupervisedDays } from '../../shared/rules/legal-numbers-home-care.ts';

/** The start of home care, as far as the plan knows it; absent days are not planned yet. */
export type HomeCareStart = {
  /** The placement that holds on the day the paper is about, or the first one. */
  readonly placement: PlannedPlacement;
  readonly firstDay?: DayNumber;
  /** Last day of the first contractual month in home care. */
  readonly firstPeriodLastDay?: DayNumber;
  /** Supervised days that are needed at least. */
  readonly least: number;
};

/** A paper about an evaluation in home care: the start, the evaluation before it, and the supervised days, in order. */
export type EvaluationPaper = HomeCareStart & {
  /** The positive evaluation that the paper records, absent while it is still to come. */
  readonly recorded: Evaluation | undefined;
  readonly previous: Evaluation | undefined;
  readonly supervised: readonly DayNumber[];
  /** The day up to which supervised days count as had: of the evaluation, or of the document. */
  readonly countedUntil: DayNumber;
};

function homePlacements({ placements, context }: Plan): PlannedPlacement[] {
  return placements
    .filter(
      ({ workplace, first, last }) => context.workplaces[workplace]!.workplace.kind === 'homeCare' && last >= first,
    )
    .toSorted((a, b) => a.first - b.first);
}

/** The start of home care of a plan, for a paper about a day; undefined where no placement is in home care. */
function startOf(plan: Plan, aboutDay: DayNumber): HomeCareStart | undefined {
  const placements = homePlacements(plan);
  const start = plan.context.frame.first;
  const held = placements.findLast(({ first }) => start + first <= aboutDay) ?? placements[0];
  if (held === undefined) return undefined;
  const days = homeCareDaysOf(plan);
  if (days === undefined) return { placement: held, least: numberOn(minimumSupervisedDays, start + held.first) };
  const firstDay = start + days[0].index;
  return {
    placement: held,
    firstDay,
    firstPeriodLastDay: firstPeriodLastDay(plan, days),
    least: numberOn(minimumSupervisedDays, firstDay),
  };
}

/** Days under supervision up to a day, the least number of them at any rate; later ones only while they are still needed. */
function supervisedDays(plan: Plan, until: DayNumber, least: number): DayNumber[] {
  const start = plan.context.frame.first;
  const days = (homeCareDaysOf(plan) ?? []).filter(({ isRemote }) => !isRemote).map(({ index }) => start + index);
  return days.filter((day, at) => day <= until || at < least);
}

/** The first day on which supervision that follows an evaluation is recorded to end; undefined where none is. */
function extendedUntil(plan: Plan, evaluation: Evaluation): DayNumber | undefined {
  const ends = (plan.trajectory.homeCare?.supervised ?? []).map(({ lastDay }) => toDayNumber(lastDay));
  return ends.toSorted((a, b) => a - b).find((day) => day > evaluation.day);
}

/** The next evaluation of a learner in home care, or the positive one that closes the supervision; undefined without home care. */
export function evaluationPaper(plan: Plan, documentDay: DayNumber): EvaluationPaper | undefined {
  const evaluations = evaluationsOf(plan);
  const last = evaluations.at(-1);
  const recorded = last?.isPositive === true ? last : undefined;
  const countedUntil = recorded?.day ?? documentDay;
  const start = startOf(plan, countedUntil);
  if (start === undefined) return undefined;
  const previous = evaluations.findLast((evaluation) => evaluation !== recorded);
  const ahead = [start.firstPeriodLastDay, previous && extendedUntil(plan, previous)].filter(
    (day) => day !== undefined,
  );
  const horizon = recorded?.day ?? Math.max(documentDay, ...ahead);
  return {
    ...start,
    recorded,
    previous,
    supervised: supervisedDays(plan, horizon, start.least),
    countedUntil,
  };
}

/** A report on an evaluation that was not positive. */
export type ExtensionPaper = HomeCareStart & {
  readonly evaluation: Evaluation;
  readonly supervisedBefore: number;
  /** Last day of the supervision that follows, where it is recorded. */
  readonly supervisedUntil?: DayNumber;
  readonly nextEvaluation?: DayNumber;
  readonly documentDay?: DayNumber;
};

/** The reports of a learner, one for every evaluation that was not positive. */
export function extensionPapers(plan: Plan): ExtensionPaper[] {
  const { homeCare } = plan.trajectory;
  const evaluations = evaluationsOf(plan);
  return evaluations.flatMap((evaluation, at) => {
    const start = evaluation.isPositive ? undefined : startOf(plan, evaluation.day);
    if (start === undefined) return [];
    const until = extendedUntil(plan, evaluation);
    const next = evaluations[at + 1]?.day;
    const written = homeCare?.evaluations?.find(
      ({ date, outcome }) => outcome === 'negative' && toDayNumber(date) === evaluation.day,
    )?.documentDay;
    return [
      {
        ...start,
        evaluation,
        supervisedBefore: supervisedDays(plan, evaluation.day, 0).length,
        ...(until !== undefined && { supervisedUntil: until }),
        ...(next !== undefined && { nextEvaluation: next }),
        ...(written !== undefined && { documentDay: toDayNumber(written) }),
      },
    ];
  });
}
