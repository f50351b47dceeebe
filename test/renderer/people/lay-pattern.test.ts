import { describe, expect, test } from 'vitest';
import { checkClassFile } from '../../../electron/check/check-class-file.ts';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import {
  classYearWithPattern,
  layPattern,
  nominalMinutes,
  segmentsWith,
} from '../../../renderer/people/bulk/lay-pattern.ts';
import type { YearContent } from '../../../shared/api/years.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { patternTemplates } from '../../../shared/pattern/templates.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';

const classYear = sampleClassYear();
const { learners } = checkClassFile(classYear, isoDate('2026-11-23'));
const factsOf = (learnerId: string) => learners.find(({ facts }) => facts.learner.id === learnerId)!.facts;
const content = { classYear, versions: { 'trajectory aster-2026': 4 }, publicHolidays: [], step: 9 } as YearContent;

describe('a pattern for many learners', () => {
  test('takes the place of the whole pattern of a learner, around the lessons of the class', () => {
    expect(segmentsWith(factsOf('aster'), { template: 'fourDays' })).toEqual([
      {
        firstDay: factsOf('aster').plan.trajectory.firstDay,
        lastDay: factsOf('aster').plan.trajectory.lastDay,
        cycle: [{ mon: 'school', tue: 'work', wed: 'work', thu: 'work', fri: 'work' }],
        leavesClassPattern: true,
      },
    ]);
  });
  test('from a day on keeps what comes before it', () => {
    const { segments } = factsOf('aster').plan.trajectory;
    const [kept, laid] = segmentsWith(factsOf('aster'), { template: 'threeDays', from: isoDate('2027-01-04') });
    expect(kept).toEqual({ ...segments[0], lastDay: '2027-01-03' });
    expect(laid).toMatchObject({ firstDay: '2027-01-04', lastDay: factsOf('aster').plan.trajectory.lastDay });
  });
  test('after the end of a trajectory changes nothing', () => {
    expect(layPattern(content, [factsOf('aster')], { template: 'threeDays', from: isoDate('2027-08-01') })).toEqual([]);
  });
  test.each(patternTemplates.map(({ id }) => id))(
    '%s: the commands lead to the year that was shown before',
    (template) => {
      const all = learners.map(({ facts }) => facts);
      const wish = { template, from: isoDate('2027-01-04') };
      const shown = classYearWithPattern(classYear, all, wish);
      for (const command of layPattern(content, all, wish)) {
        if (command.type !== 'editTrajectory') throw new Error(command.type);
        const before = classYear.trajectories.find(({ id }) => id === command.id)!;
        const after = (command.edits as readonly PlanEdit[]).reduce<Trajectory>(applyEdit, before);
        expect(after).toEqual(shown.trajectories.find(({ id }) => id === command.id));
      }
    },
  );
  test('is asked on the version of each learner', () => {
    const [command] = layPattern(content, [factsOf('aster')], { template: 'fourDays' });
    expect(command).toMatchObject({ type: 'editTrajectory', id: 'aster-2026', version: 4 });
  });
  test('says what an ordinary week gives at the workplace', () => {
    expect(nominalMinutes(factsOf('aster'), { template: 'threeDays' })).toBe(3 * 456);
  });
});
