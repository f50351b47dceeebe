import { describe, expect, test } from 'vitest';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { groupFindings, groupMinutes } from '../../../renderer/components/group-effects.ts';
import { previewClassYear } from '../../../renderer/year/compare-years.ts';
import { loadYear } from '../../../renderer/year/loaded-year.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { statutoryPublicHolidays } from '../../../shared/calendar/public-holidays.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';

const publicHolidays = [...statutoryPublicHolidays(2026), ...statutoryPublicHolidays(2027)];
const classYear = sampleClassYear();
const year = loadYear({ classYear, versions: {}, publicHolidays, step: 1 }, isoDate('2026-11-23'));

function withStudyDay(date: string): ClassYear {
  const [firstDay, lastDay] = [isoDate(date), isoDate(date)];
  const classGroups = classYear.classGroups.map((group) =>
    group.id === '6vz-a'
      ? { ...group, calendar: [{ firstDay, lastDay, part: 'day' as const, kind: 'studyDay' as const }] }
      : group,
  );
  return { ...classYear, classGroups };
}

describe('what a change does, before it is made', () => {
  test('a study day on a lesson day sends the class to work, and only that class', () => {
    const difference = previewClassYear(year, withStudyDay('2027-04-20'));
    expect(difference.learners.length).toBeGreaterThan(0);
    expect(new Set(difference.learners.map(({ after }) => after.facts.plan.classDays.classGroup.id))).toEqual(
      new Set(['6vz-a']),
    );
    const groups = groupMinutes(difference.learners);
    expect(groups.every(({ minutes }) => minutes > 0)).toBe(true);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(difference.learners.length);
    expect(groupFindings(difference, 'added').map(({ finding }) => finding.ruleId)).toContain('class-year/study-days');
  });
  test('one that takes the lessons of nobody changes nobody', () => {
    const holiday = previewClassYear(year, withStudyDay('2026-12-24'));
    expect(holiday).toEqual({ learners: [], added: [], solved: [] });
  });
  test('learners who cannot be touched are not built again', () => {
    const seen: string[] = [];
    const all = previewClassYear(year, withStudyDay('2027-04-20'));
    const some = previewClassYear(year, withStudyDay('2027-04-20'), ({ facts: { plan } }) => {
      seen.push(plan.trajectory.id);
      return plan.classDays.classGroup.id === '6vz-a';
    });
    expect(seen).toHaveLength(classYear.trajectories.length);
    expect(some.learners.map(({ after }) => after.facts.learner.id)).toEqual(
      all.learners.map(({ after }) => after.facts.learner.id),
    );
  });
});
