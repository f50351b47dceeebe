import type { DayNumber } from '../calendar/iso-date.ts';
import { firstPeriodLastDay, homeCareDaysOf } from '../home-care/home-care-days.ts';
import { evaluationsOf } from './evaluations.ts';
import { numberOn } from './legal-number.ts';
import { minimumSupervisedDays } from './legal-numbers-home-care.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Rule } from './rule.ts';

type Awaited = {
  readonly firstDay: DayNumber;
  readonly dueDay: DayNumber;
  readonly firstRemote: DayNumber | undefined;
};

/** When the first evaluation is due while none is recorded: at the end of the first month or of the supervised days, or on the first remote day. */
function awaitedEvaluation({ plan }: PlanFacts): Awaited | undefined {
  const days = homeCareDaysOf(plan);
  if (!days || evaluationsOf(plan).length > 0) return undefined;
  const frameFirst = plan.context.frame.first;
  const firstDay = frameFirst + days[0].index;
  const tenth = days[numberOn(minimumSupervisedDays, firstDay) - 1];
  const afterPeriod = Math.max(firstPeriodLastDay(plan, days), tenth ? frameFirst + tenth.index : 0);
  const remote = days.find(({ isRemote }) => isRemote);
  const firstRemote = remote ? frameFirst + remote.index : undefined;
  return { firstDay, dueDay: Math.min(afterPeriod, firstRemote ?? afterPeriod), firstRemote };
}

/** The first evaluation in home care is coming: told once home care has started or remote work is planned. */
export const evaluationDue = {
  id: 'home-care/evaluation-due',
  severity: 'info',
  source: legalSources.brochureHomeCareGuidance,
  *check(facts) {
    const awaited = awaitedEvaluation(facts);
    if (!awaited || facts.today > awaited.dueDay) return;
    if (facts.today >= awaited.firstDay || awaited.firstRemote !== undefined) yield { days: [awaited.dueDay] };
  },
} as const satisfies Rule;

/** After the first month in home care there is an evaluation. Remote work without one is a rule of its own. */
export const evaluationMissing = {
  id: 'home-care/evaluation-missing',
  severity: 'warning',
  source: legalSources.brochureHomeCareGuidance,
  *check(facts) {
    const awaited = awaitedEvaluation(facts);
    if (!awaited || facts.today <= awaited.dueDay) return;
    if (awaited.firstRemote === undefined || awaited.firstRemote > facts.today) yield { days: [awaited.dueDay] };
  },
} as const satisfies Rule;

/** A positive evaluation has its document in the learner's file; found from the day of the evaluation on. */
export const evaluationDocument = {
  id: 'home-care/evaluation-document',
  severity: 'error',
  source: legalSources.brochureHomeCareGuidance,
  *check({ plan, today }) {
    if (!homeCareDaysOf(plan)) return;
    for (const { day, isPositive, hasDocument } of evaluationsOf(plan)) {
      if (isPositive && !hasDocument && today >= day) yield { days: [day] };
    }
  },
} as const satisfies Rule;

/** An evaluation that is not positive is reasoned in a report; found from the day of the evaluation on. */
export const negativeReport = {
  id: 'home-care/negative-report',
  severity: 'error',
  source: legalSources.brochureHomeCareGuidance,
  *check({ plan, today }) {
    if (!homeCareDaysOf(plan)) return;
    for (const { day, isPositive, hasDocument } of evaluationsOf(plan)) {
      if (!isPositive && !hasDocument && today >= day) yield { days: [day] };
    }
  },
} as const satisfies Rule;

/** An evaluation that is not positive is followed by a new one, as long as there are days in home care left. */
export const newEvaluation = {
  id: 'home-care/new-evaluation',
  severity: 'warning',
  source: legalSources.brochureHomeCareGuidance,
  *check({ plan }) {
    const days = homeCareDaysOf(plan);
    const last = evaluationsOf(plan).at(-1);
    if (!days || !last || last.isPositive) return;
    const { day } = last;
    const left = days.filter(({ index }) => plan.context.frame.first + index > day).length;
    if (left > 0) yield { days: [day], params: { count: left } };
  },
} as const satisfies Rule;

export const homeCareEvaluationRules: readonly Rule[] = [
  evaluationDue,
  evaluationMissing,
  evaluationDocument,
  negativeReport,
  newEvaluation,
];
