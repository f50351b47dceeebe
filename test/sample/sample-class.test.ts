import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkClassFile } from '../../electron/check/check-class-file.ts';
import { readClassFile } from '../../electron/input/class-file.ts';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';

const read = await readClassFile(join(import.meta.dirname, '..', 'fixtures', 'sample-2026-2027.xlsx'));
if (!read.ok) throw new Error('The sample workbook cannot be read');
const { classYear } = read;
const checked = checkClassFile(classYear, isoDate('2026-09-01'));

describe('the sample workbook', () => {
  test('holds what it is there to show', () => {
    expect(classYear.learners).toHaveLength(24);
    expect(classYear.companies).toHaveLength(5);
    expect(classYear.workplaces).toHaveLength(9);
    expect(new Set(classYear.companies.map(({ legalRegime }) => legalRegime))).toEqual(new Set(['private', 'public']));
    expect(new Set(classYear.companies.map(({ fullTimeMinutesPerWeek }) => fullTimeMinutesPerWeek))).toEqual(
      new Set([2280, 2160]),
    );
    expect(new Set(classYear.workplaces.map(({ kind }) => kind)).size).toBe(5);
    expect(classYear.trajectories.flatMap(({ deviations }) => deviations ?? [])).toHaveLength(2);
    expect(classYear.learners.map(({ birthDate }) => birthDate)).toEqual(
      expect.arrayContaining(['2008-02-29', '2009-02-10']),
    );
  });

  test('names nobody who could exist', () => {
    const names = [...classYear.learners, ...classYear.mentors].map(({ name }) => name);
    expect(names.filter((name) => !/^(Testleerling|Mentor Proef)/.test(name))).toEqual([]);
    const places = [...classYear.schools, ...classYear.classGroups, ...classYear.companies].map(({ name }) => name);
    expect(places.filter((name) => !name.endsWith('(voorbeeld)'))).toEqual([]);
  });

  test('has six mistakes, each found by the rule that should and by no other error', () => {
    const errors = checked.learners.flatMap(({ facts, findings }) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ ruleId, dates }) => [facts.learner.name, ruleId, dates[0]]),
    );
    expect(errors).toEqual([
      ['Testleerling Berk', 'agreements/signed-late', '2026-09-28'],
      ['Testleerling Cipres', 'home-care/remote-too-early', '2027-03-17'],
      ['Testleerling Fresia', 'working-time/daily-rest', '2026-11-18'],
      ['Testleerling Klaver', 'leave/work-in-school-holiday', '2027-02-09'],
      ['Testleerling Tulp', 'hours/average', '2026-09-01'],
      ['Testleerling Iep', 'phases/too-short', '2027-01-04'],
    ]);
    expect(checked.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('plans every weekday of every full-time agreement', () => {
    const open = checked.learners.flatMap(({ facts: { plan, learner } }) =>
      plan.agreements.flatMap(({ agreement, first, last }) => {
        const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
        return agreement.kind === 'oao'
          ? days
              .filter((day) => day % 7 < 5 && (plan.kind[day * 2]! < 2 || plan.kind[day * 2 + 1]! < 2))
              .map((day) => [learner.name, day])
          : [];
      }),
    );
    expect(open).toEqual([]);
  });

  test('reads the same findings on another day, but for what is due', () => {
    const later = checkClassFile(classYear, isoDate('2027-06-30'));
    expect(later.learners[0]!.facts.today).toBe(toDayNumber(isoDate('2027-06-30')));
    expect(later.learners).toHaveLength(24);
  });
});
