import { expect, test } from 'vitest';
import { specialRuns } from '../../electron/documents/special-days.ts';
import { fromDayNumber } from '../../shared/calendar/iso-date.ts';
import { fullYear, sheetsOf } from '../support/sheet-cases.ts';

test('special days are public holidays, replacement and free days, exams and closures on weekdays, equal neighbours as one', () => {
  const { plan } = sheetsOf((draft) => {
    fullYear(draft);
    draft.schools[0]!.calendar = [
      { firstDay: '2026-12-14', lastDay: '2026-12-16', part: 'day', kind: 'exam', name: 'Examens' },
      { firstDay: '2027-05-12', lastDay: '2027-05-12', part: 'day', kind: 'localFree', name: 'Vrije dag' },
    ];
    draft.companies[0]!.localFreeDayIsWorkDay = true;
  })[0]!.facts;
  const date = (day: number) => fromDayNumber(plan.context.frame.first + day);
  const said = specialRuns(plan, plan.first, plan.last).map(({ first, last, name, use }) => {
    const what = name === 'closure' ? name : (name.name ?? ('reason' in name ? name.reason : ''));
    return `${date(first)} ${date(last)} ${what} ${use}`;
  });
  expect(said).toEqual([
    '2026-11-11 2026-11-11 Wapenstilstand free',
    '2026-11-13 2026-11-13 replacementDay free',
    '2026-12-14 2026-12-16 Examens school',
    '2026-12-25 2026-12-25 Kerstmis free',
    '2027-01-01 2027-01-01 Nieuwjaarsdag free',
    '2027-03-29 2027-03-29 Paasmaandag free',
    '2027-05-06 2027-05-06 Hemelvaartsdag free',
    '2027-05-07 2027-05-07 bridgeDay free',
    '2027-05-12 2027-05-12 Vrije dag work',
    '2027-05-14 2027-05-14 closure free',
    '2027-05-17 2027-05-17 Pinkstermaandag free',
  ]);
});
