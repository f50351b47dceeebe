import { describe, expect, test } from 'vitest';
import { checkClassFile } from '../../electron/check/check-class-file.ts';
import { checkReport } from '../../electron/check/check-report.ts';
import { checkText } from '../../electron/check/check-text.ts';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { aCase, type CaseChange } from '../support/a-case.ts';
import { year } from '../support/move-case.ts';
import { all } from '../support/work-on.ts';

/** The readable report of a case in Dutch, line by line. */
async function linesOf(change: CaseChange, date = '2026-09-01'): Promise<readonly string[]> {
  const classYear = aCase(change);
  const translate = await createTranslate('nl');
  const checked = checkClassFile(classYear, isoDate(date));
  return checkText(checkReport(checked, classYear.schoolYear, isoDate(date), 'nl', translate), 'nl', translate)
    .split('\n')
    .map((line) => line.trim());
}

const sao: CaseChange = ({ trajectories }) => {
  trajectories[0]!.agreements[0]!.kind = 'sao';
};

/** Half a year under a part-time contract, then under an OAO. */
const partTimeFirst: CaseChange = ({ trajectories }) => {
  const [agreement] = trajectories[0]!.agreements;
  const [first, second] = agreement!.placements;
  trajectories[0]!.agreements = [
    { ...agreement!, kind: 'partTime', plannedLastDay: '2027-02-28', placements: [first!] },
    { ...agreement!, firstDay: '2027-03-01', placements: [second!] },
  ];
};

const remoteFrom =
  (remoteFirstDay: string): CaseChange =>
  ({ trajectories }) => {
    Object.assign(trajectories[0]!.homeCare!, { remoteFirstDay });
  };

const autumnIncome: CaseChange = (draft) => {
  const firstDay = '2026-09-01';
  draft.money = {
    guaranteedIncomes: [{ firstDay, lastDay: '2026-12-31', cents: 220_000, source: 'Verzonnen bericht' }],
  };
};

const premiumsBefore =
  (times: number): CaseChange =>
  ({ trajectories }) => {
    trajectories[0]!.agreements[0]!.premiumsBefore = times;
  };

describe('the lines under a learner', () => {
  test('measure an OAO against 20 hours, and say what is unknown', async () => {
    const lines = await linesOf(() => {});
    expect(lines[3]).toBe('Vereist 736 u, gepland 836 u, gemiddeld 22 u 43 per week (nominaal 22 u 48), werkplek 60 %');
    expect(lines.slice(5, 7)).toEqual(['Gezinszorg: 45 dagen onder toezicht', 'Leervergoeding: bedrag onbekend']);
  });
  test('a SAO has no 20 hours and no allowance', async () => {
    const lines = await linesOf(sao);
    expect(lines[3]).toBe('Gepland 836 u onder een deeltijds contract of SAO, werkplek 60 %');
    expect(lines.filter((line) => line.startsWith('Leervergoeding'))).toEqual([]);
  });
  test('work under a part-time contract stands beside that under the OAO', async () => {
    const lines = await linesOf(partTimeFirst);
    expect(lines[5]).toMatch(/^Daarnaast \d+ u(?: \d\d)? onder een deeltijds contract of SAO$/);
  });
  test('the allowance of 2024-2025 changes with the index of February', async () => {
    const lines = await linesOf(year(2024), '2024-09-01');
    // 345 thousandths of 2070.48 and of 2111.89 euro, rounded up to ten cents.
    expect(lines).toContain(
      'Leervergoeding: 1 sep – 31 jan 714,40 euro per maand, 1 feb – 30 jun 728,70 euro per maand',
    );
  });
  test('an amount of the user holds as long as it says', async () => {
    // 345 thousandths of 2200 euro.
    expect(await linesOf(autumnIncome)).toContain(
      'Leervergoeding: 1 sep – 31 dec 759,00 euro per maand, 1 jan – 30 jun bedrag onbekend',
    );
  });
  test('remote hours go to Vesta up to 18 hours a week, month by month', async () => {
    // March 2 days, April 9, May 11 (83 h 36 of 79 h 42), June 13 (98 h 48 of 77 h 08) of 7 h 36.
    const lines = await linesOf(remoteFrom('2027-03-25'));
    expect(`${lines[5]} ${lines[6]}`).toContain(
      'Gezinszorg: 10 dagen onder toezicht, 35 dagen onder verwijderd toezicht; naar Vesta 240 u 26, daarboven 25 u 34',
    );
  });
  test('hours of the mentor are named where there are some', async () => {
    const mentored: CaseChange = ({ trajectories }) => {
      trajectories[0]!.homeCare!.mentorHours = [{ date: '2027-03-03', minutes: 90 }];
    };
    expect(await linesOf(all(remoteFrom('2027-03-25'), mentored))).toContain(
      'Uren van de mentor, door te sturen als gelijkgestelde uren: 1 u 30',
    );
  });
});

describe('the count of findings', () => {
  /** Work on the Sunday of the autumn holiday, without a deviation. */
  const sundayWork: CaseChange = ({ trajectories }) => {
    trajectories[0]!.pins = [{ date: '2026-11-08', part: 'day', assignment: 'V', reason: 'Testreden' }];
  };
  const accepted: CaseChange = ({ trajectories }) => {
    trajectories[0]!.overrides = [
      { ruleId: 'leave/work-in-school-holiday', reason: 'Testreden', by: 'Fien Fictief', day: '2026-10-01' },
    ];
  };
  test('names errors and warnings', async () => {
    expect((await linesOf(sundayWork)).at(-2)).toBe('Samen: 1 fout, 1 waarschuwing');
  });
  test('sets apart what somebody accepted', async () => {
    expect((await linesOf(all(sundayWork, accepted))).at(-2)).toBe('Samen: 1 waarschuwing, 1 aanvaard met reden');
  });
});

describe('the end of the report', () => {
  // The premium of 1000 euro for a nursing home and the 500 euro of its sector's fund.
  const claims: readonly [what: string, change: CaseChange, line: string][] = [
    ['all conditions met', premiumsBefore(0), 'WZC De Proefbank: hoogstens 1\u2009500,00 euro'],
    [
      'nobody knows how often the premium came before',
      () => {},
      'WZC De Proefbank: hoogstens 500,00 euro, en 1\u2009000,00 euro meer als de open voorwaarden vervuld zijn',
    ],
    ['the premium came three times before', premiumsBefore(3), 'WZC De Proefbank: hoogstens 500,00 euro'],
  ];
  test.each(claims)('sums what a company can ask for: %s', async (_, change, line) => {
    const lines = await linesOf(change);
    expect(lines[lines.indexOf('Premies die de ondernemingen kunnen vragen') + 1]).toBe(line);
  });
  test('says once what holds for every allowance and for home care', async () => {
    const lines = await linesOf(() => {});
    const at = lines.indexOf('Goed om te weten');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      'De leervergoeding geldt voor school en werkplek samen. Meer of minder betalen kan niet.',
      'Een leerling krijgt geen eindejaarspremie, weekendpremie of maaltijdcheques. Onkosten, zoals verplaatsingen,',
    ]);
    expect(lines.some((line) => line.startsWith('In de gezinszorg betaalt de gebruiker'))).toBe(true);
  });
  test('says nothing of them to a class of SAO alone', async () => {
    expect(await linesOf(sao)).not.toContain(expect.stringContaining('leervergoeding geldt'));
  });
});
