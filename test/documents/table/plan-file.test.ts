import { describe, expect, test } from 'vitest';
import { planFileOf } from '../../../electron/documents/table/plan-file.ts';
import { planFileSchema } from '../../../electron/documents/table/plan-file-schema.ts';
import { wordsOf } from '../../../electron/documents/table/words.ts';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { checkPlan } from '../../../shared/rules/check-plan.ts';
import { aCase, factsOf } from '../../support/a-case.ts';
import { fillYear, privateWords } from '../../support/a-full-case.ts';

const words = wordsOf('nl', await createTranslate('nl'));
const facts = factsOf(aCase(fillYear));
const findings = checkPlan(facts, rules);
const file = planFileOf([{ facts, findings }], words, isoDate('2026-09-01'), 3);
const on = (date: string) => file.learners[0]!.days.find((day) => day.date === date);

describe('planFileOf', () => {
  test('has the documented shape, after JSON too', () => {
    expect(planFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(file).toMatchObject({ formatVersion: 1, schoolYear: '2026-2027', version: 3, timeZone: 'Europe/Brussels' });
    expect(file.learners[0]!.findings.length).toBe(findings.length);
  });

  test('a night shift ends on the next day', () => {
    expect(on('2026-10-24')).toEqual({
      date: '2026-10-24',
      week: '2026-W43',
      morning: { kind: 'work', because: 'pattern' },
      afternoon: { kind: 'work', because: 'pattern' },
      workMinutes: 540,
      lessonPeriods: 0,
      work: [
        {
          workplaceId: 'wzc-1',
          shiftCode: 'N',
          start: '2026-10-24T20:45',
          end: '2026-10-25T06:45',
          breakMinutes: 60,
        },
      ],
      lessons: [],
    });
  });

  test('lessons without known hours have none', () => {
    expect(on('2026-12-16')?.lessons).toEqual([{ half: 'morning', periods: 4 }]);
    expect(on('2026-12-14')?.lessons[0]).toEqual({
      half: 'morning',
      periods: 4,
      start: '2026-12-14T08:25',
      end: '2026-12-14T12:00',
    });
  });

  test('every workplace a day names is listed', () => {
    const { workplaces, days } = file.learners[0]!;
    const named = new Set(days.flatMap(({ work }) => work.map(({ workplaceId }) => workplaceId)));
    expect(workplaces.map(({ id }) => id)).toEqual([...named]);
    expect(workplaces[0]).toEqual({
      id: 'wzc-1',
      name: 'Afdeling Testtuin',
      company: 'WZC De Proefbank',
      address: 'Proefstraat 1, 9999 Proefdorp',
    });
  });

  test('holds neither birth dates nor what someone typed as the reason of a pin', () => {
    const text = JSON.stringify({ ...file, learners: file.learners.map((learner) => ({ ...learner, findings: [] })) });
    expect(text).not.toContain(facts.learner.birthDate);
    expect(text).not.toContain(privateWords);
  });

  test('without learners there is no file', () => {
    expect(() => planFileOf([], words, isoDate('2026-09-01'), 0)).toThrow(RangeError);
  });
});
