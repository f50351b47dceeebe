import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Learner } from '../../../shared/input/people.ts';
import type { ClassGroup } from '../../../shared/input/school.ts';
import type { Plan, PlannedPlacement } from '../../../shared/plan/plan.ts';
import type { CheckedClassYear, CheckedLearner } from '../../../shared/rules/check-class.ts';
import { type Standing, standingOf } from '../../start/class-glance.ts';
import type { MilestoneState } from '../dossier/milestone.ts';
import { milestonesOf } from '../dossier/milestones.ts';

/** A workplace of a learner as the table shows it. */
export type PlaceCell = { readonly name: string; readonly companyId: string; readonly isHomeCare: boolean };

/** One learner in the table, with what the year's plan says. */
export type LearnerRow = {
  readonly id: string;
  readonly name: string;
  readonly learner: Learner;
  readonly checked: CheckedLearner | undefined;
  readonly classGroup: ClassGroup | undefined;
  readonly residential: PlaceCell | undefined;
  readonly home: PlaceCell | undefined;
  readonly switchDay: DayNumber | undefined;
  readonly placementNow: PlannedPlacement | undefined;
  readonly mentorNow: { readonly id: string; readonly name: string } | undefined;
  readonly averageMinutes: number | null;
  readonly milestones: readonly MilestoneState[];
  /** Undefined for a learner without a trajectory. */
  readonly standing: Standing | undefined;
  readonly openErrors: number;
  readonly openWarnings: number;
};

function placementsInOrder({ placements }: Plan): PlannedPlacement[] {
  return [...placements].filter(({ first, last }) => last >= first).sort((a, b) => a.first - b.first);
}

function placeOf(plan: Plan, phaseKind: 'residential' | 'home'): PlaceCell | undefined {
  const { workplaces } = plan.context;
  const placement = placementsInOrder(plan).find(({ workplace }) => workplaces[workplace]!.phaseKind === phaseKind);
  if (!placement) return undefined;
  const { workplace } = workplaces[placement.workplace]!;
  return { name: workplace.name, companyId: workplace.companyId, isHomeCare: workplace.kind === 'homeCare' };
}

/** The placement of today; before the first one that, after the last one that. */
function placementNow(plan: Plan, today: DayNumber): PlannedPlacement | undefined {
  const placements = placementsInOrder(plan);
  const index = today - plan.context.frame.first;
  return placements.findLast(({ first }) => first <= index) ?? placements[0];
}

function switchOf(plan: Plan): DayNumber | undefined {
  const [, second] = placementsInOrder(plan);
  return second && plan.context.frame.first + second.first;
}

/** What the plan says of a learner. */
function planned(checked: CheckedLearner, today: DayNumber) {
  const { plan, hours } = checked.facts;
  const now = placementNow(plan, today);
  const mentor = plan.context.mentors[now?.mentor ?? -1];
  const open = checked.findings.filter(({ override }) => override === undefined);
  return {
    classGroup: plan.classDays.classGroup,
    residential: placeOf(plan, 'residential'),
    home: placeOf(plan, 'home'),
    switchDay: switchOf(plan),
    placementNow: now,
    mentorNow: mentor && { id: mentor.id, name: mentor.name },
    averageMinutes: hours.denominatorHalfDays === 0 ? null : hours.averageMinutesPerWeek,
    standing: standingOf(checked.findings),
    openErrors: open.filter(({ severity }) => severity === 'error').length,
    openWarnings: open.filter(({ severity }) => severity === 'warning').length,
  };
}

const unplanned = {
  classGroup: undefined,
  residential: undefined,
  home: undefined,
  switchDay: undefined,
  placementNow: undefined,
  mentorNow: undefined,
  averageMinutes: null,
  standing: undefined,
  openErrors: 0,
  openWarnings: 0,
};

/** Every learner of the year, in the order of the file; of one with several trajectories the last that has begun. */
export function learnerRows(
  learners: readonly Learner[],
  { learners: checkedLearners }: CheckedClassYear,
  today: DayNumber,
): readonly LearnerRow[] {
  const byLearner = Map.groupBy(checkedLearners, ({ facts }) => facts.learner.id);
  return learners.map((learner) => {
    const own = byLearner.get(learner.id) ?? [];
    const hasBegun = ({ facts: { plan } }: CheckedLearner) => plan.context.frame.first + plan.first <= today;
    const checked = own.findLast(hasBegun) ?? own[0];
    return {
      id: learner.id,
      name: learner.name,
      learner,
      checked,
      ...(checked ? planned(checked, today) : unplanned),
      milestones: milestonesOf(learner, checked, [], today).map(({ state }) => state),
    };
  });
}
