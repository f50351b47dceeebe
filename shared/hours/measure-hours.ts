import type { Plan } from '../plan/plan.ts';
import type { HoursSummary } from './hours-summary.ts';

/** Measures a plan's year: denominator, planned minutes, averages and weeks. */
export function measureHours(_plan: Plan): HoursSummary {
  return {
    denominatorHalfDays: 0,
    workMinutes: 0,
    allWorkMinutes: 0,
    lessonPeriods: 0,
    schoolMinutes: 0,
    requiredMinutes: 0,
    toPlanMinutes: 0,
    averageMinutesPerWeek: 0,
    nominalMinutesPerWeek: 0,
    averageMinutesPerCalendarWeek: 0,
    workplaceShare: 0,
    weeks: [],
  };
}
