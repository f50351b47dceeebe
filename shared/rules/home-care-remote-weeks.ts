import { type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { homeCareDaysOf } from '../home-care/home-care-days.ts';
import { measureHomeCare } from '../home-care/measure-home-care.ts';
import type { Plan } from '../plan/plan.ts';
import { legalSources } from './legal-sources.ts';
import { quantity } from './quantity.ts';
import { rememberLast } from './remember-last.ts';
import type { Rule } from './rule.ts';

const daysInWeek = 7;

type RemoteWeek = { readonly monday: DayNumber; readonly days: DayNumber[] };

/** Weeks with remote work and without a feedback moment from Monday to Sunday, in order. */
const weeksWithoutFeedback = rememberLast((plan: Plan): readonly RemoteWeek[] => {
  const days = homeCareDaysOf(plan);
  if (!days || plan.trajectory.homeCare?.remoteFirstDay === undefined) return [];
  const frameFirst = plan.context.frame.first;
  const weekOf = (index: number) => Math.floor(index / daysInWeek);
  const told = new Set(
    (plan.trajectory.homeCare?.feedbackDays ?? []).map((date) => weekOf(toDayNumber(date) - frameFirst)),
  );
  const weeks: RemoteWeek[] = [];
  for (const { index, isRemote } of days) {
    if (!isRemote || told.has(weekOf(index))) continue;
    const monday = frameFirst + weekOf(index) * daysInWeek;
    const last = weeks.at(-1);
    if (last?.monday === monday) last.days.push(frameFirst + index);
    else weeks.push({ monday, days: [frameFirst + index] });
  }
  return weeks;
});

/** Every week with remote work has a feedback moment with the mentor; weeks that are over are found. */
export const feedbackMissing = {
  id: 'home-care/feedback-missing',
  severity: 'warning',
  source: legalSources.brochureHomeCareGuidance,
  *check({ plan, today }) {
    const over = weeksWithoutFeedback(plan).filter(({ monday }) => monday + daysInWeek <= today);
    const [first, ...rest] = over.map(({ days }) => days[0]!);
    if (first !== undefined) yield { days: [first, ...rest], params: { count: over.length } };
  },
} as const satisfies Rule;

/** The feedback moment of this week's or next week's remote work is still to be held. */
export const feedbackDue = {
  id: 'home-care/feedback-due',
  severity: 'info',
  source: legalSources.brochureHomeCareGuidance,
  *check({ plan, today }) {
    const coming = weeksWithoutFeedback(plan).find(({ monday }) => monday + daysInWeek > today);
    const [first, ...rest] = coming?.days ?? [];
    if (coming && first !== undefined && coming.monday <= today + daysInWeek) yield { days: [first, ...rest] };
  },
} as const satisfies Rule;

/** Of remote hours Vesta takes at most 18 a week on average per started month; more is allowed and not subsidised. */
export const vestaExcess = {
  id: 'home-care/vesta-excess',
  severity: 'info',
  source: legalSources.brochureHomeCare,
  *check({ plan }) {
    if (plan.trajectory.homeCare?.remoteFirstDay === undefined) return;
    const over = measureHomeCare(plan)?.months.filter(({ excessMinutes }) => excessMinutes > 0) ?? [];
    const [first, ...rest] = over.map(({ firstDay }) => Math.max(firstDay, toDayNumber(plan.trajectory.firstDay)));
    if (first === undefined) return;
    const sum = (of: 'remoteMinutes' | 'sendableMinutes') => over.reduce((total, month) => total + month[of], 0);
    yield {
      days: [first, ...rest],
      value: quantity(sum('remoteMinutes'), 'minutes'),
      limit: quantity(sum('sendableMinutes'), 'minutes'),
      params: { count: over.length },
    };
  },
} as const satisfies Rule;

export const homeCareRemoteWeekRules: readonly Rule[] = [feedbackMissing, feedbackDue, vestaExcess];
