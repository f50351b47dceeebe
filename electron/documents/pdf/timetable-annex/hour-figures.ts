import { formatDayCount, formatMinutes } from '../../../../shared/messages/format.ts';
import { halfDayKind } from '../../../../shared/plan/half-day.ts';
import { halfDaysOf } from '../../../../shared/plan/plan.ts';
import { numberOn } from '../../../../shared/rules/legal-number.ts';
import { weeklyMinimumMinutes } from '../../../../shared/rules/legal-numbers-hours.ts';
import type { PlanFacts } from '../../../../shared/rules/plan-facts.ts';
import type { Figure } from '../annex/figures-piece.ts';
import type { SheetTexts } from '../sheet-texts.ts';

/** The hours of one agreement: average against its limit, the schedule's week, work and school in total, the full-time week. */
export function hourFigures({ plan, hours }: PlanFacts, index: number, texts: SheetTexts): Figure[] {
  const { agreement, company, first, last } = plan.agreements[index]!;
  const own = hours.agreements[index]!;
  const { language } = texts;
  const say = (key: string, params: Record<string, string | number> = {}) =>
    texts.translate(`annexes.timetable.${key}`, params);
  const counted = { [halfDayKind.work]: 0, [halfDayKind.school]: 0 };
  for (let day = first; day <= last; day++) {
    counted[halfDayKind.work] += halfDaysOf(plan, day, halfDayKind.work);
    counted[halfDayKind.school] += halfDaysOf(plan, day, halfDayKind.school);
  }
  const days = (halfDays: number) => say('totalDays', { days: formatDayCount(halfDays, language) });
  const least = formatMinutes(numberOn(weeklyMinimumMinutes, plan.context.frame.first + Math.max(0, first)), language);
  const { fullTimeMinutesPerWeek } = plan.context.companies[company]!.company;
  return [
    {
      label: say('average'),
      value: formatMinutes(own.averageMinutesPerWeek, language),
      limit: agreement.kind === 'oao' ? say('atLeast', { limit: least }) : say('withoutHolidays'),
    },
    { label: say('nominal'), value: formatMinutes(own.segmentMinutesPerWeek, language), limit: say('nominalLimit') },
    { label: say('work'), value: formatMinutes(own.workMinutes, language), limit: days(counted[halfDayKind.work]) },
    {
      label: say('lessons'),
      value: say('lessonsValue', { count: own.lessonPeriods }),
      limit: days(counted[halfDayKind.school]),
    },
    { label: say('fullWeek'), value: formatMinutes(fullTimeMinutesPerWeek, language), limit: say('fullWeekLimit') },
  ];
}
