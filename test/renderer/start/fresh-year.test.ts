import { describe, expect, it } from 'vitest';
import { checkClassFile } from '../../../electron/check/check-class-file.ts';
import { freshProblems, readyDraft } from '../../../renderer/start/fresh-draft.ts';
import { freshClassYear } from '../../../renderer/start/fresh-year.ts';
import { shortNames } from '../../../renderer/start/short-names.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import { readClassYear } from '../../../shared/input/read-class-year.ts';

const wanted = {
  schoolYear: schoolYear('2027-2028'),
  schoolName: 'School Voorbeeld',
  className: '6 VZ',
  lessonDays: ['mon', 'tue'],
  residentialName: 'WZC Voorbeeld',
  homeName: 'Thuisdienst Voorbeeld',
  sector: 'PC 330',
  learnerName: 'Testleerling Één',
  birthDate: isoDate('2009-03-02'),
  template: 'threeDays',
} as const;
const shifts = { early: 'Vroege dienst', late: 'Late dienst', day: 'Dagdienst' };

describe('a first school year', () => {
  it('is a file that reads, with a plan whose days break no rule', () => {
    const classYear = freshClassYear(wanted, shifts);
    expect(readClassYear(classYear)).toMatchObject({ ok: true });
    const [learner] = checkClassFile(classYear, isoDate('2027-06-20')).learners;
    const errors = learner!.findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
    expect(errors.filter((rule) => /^(hours|phases|plan|working-time|leave)\//.test(rule))).toEqual([]);
    expect(learner!.facts.hours.averageMinutesPerWeek).toBeGreaterThan(20 * 60);
  });

  it('without a second place plans the first one all year', () => {
    const { companies, trajectories } = freshClassYear({ ...wanted, homeName: '' }, shifts);
    expect(companies).toHaveLength(1);
    expect(trajectories[0]!.agreements[0]!.placements).toHaveLength(1);
  });

  it('keeps two companies of one name apart', () => {
    const { companies } = freshClassYear({ ...wanted, homeName: wanted.residentialName }, shifts);
    expect(new Set(companies.map(({ id }) => id)).size).toBe(2);
  });
});

describe('short names', () => {
  it('leave out what all begin with', () => {
    expect(shortNames(['Testleerling Aster', 'Testleerling Berk'])).toEqual(['Aster', 'Berk']);
  });

  it('are first names, with an initial where two share one', () => {
    expect(shortNames(['Noor Een', 'Noor Twee', 'Sam Drie'])).toEqual(['Noor E.', 'Noor T.', 'Sam']);
  });
});

describe('the short form', () => {
  const draft = { ...wanted, switchDay: undefined };

  it('takes spaces for nothing where nothing is needed', () => {
    const ready = readyDraft({ ...draft, homeName: '  ' })!;
    expect(freshClassYear(ready, shifts).companies.map(({ name }) => name)).toEqual(['WZC Voorbeeld']);
  });

  it('asks to look at the year of a birth date on which no learner is born', () => {
    const born = (birthDate: string) => freshProblems({ ...draft, birthDate: isoDate(birthDate) });
    expect([born('2030-01-01'), born('1900-01-01'), born('1985-01-01')]).toEqual([
      { birthDate: 'input.birthDate' },
      { birthDate: 'input.birthDate' },
      {},
    ]);
  });

  it('says of what is too long that it is', () => {
    expect(freshProblems({ ...draft, homeName: 'x'.repeat(121) })).toEqual({ homeName: 'input.long' });
  });
});
