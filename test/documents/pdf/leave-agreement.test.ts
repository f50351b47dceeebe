import { describe, expect, test } from 'vitest';
import { leaveAgreements } from '../../../electron/documents/pdf/leave-agreement/leave-agreements.ts';
import type { CaseChange } from '../../support/a-case.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { allTexts, paragraphsBelow, tablesOf } from '../../support/read-tables.ts';
import { fullYear, requestOf, sheetsOf, twoCompanies, untilAugust } from '../../support/sheet-cases.ts';

const read = async (change: CaseChange) => readPdf(await leaveAgreements(requestOf(sheetsOf(change))));
const lines = (rows: readonly string[][]) => rows.map((row) => row.join(' | '));

describe('the leave agreement', () => {
  test('has the right of each calendar year, from where it comes, and what is placed', async () => {
    const [entitlement] = tablesOf(await read(fullYear));
    expect(entitlement!.columns[0]).toBe('Kalenderjaar');
    expect(lines(entitlement!.rows)).toEqual(['2026 | 0 | – | 0 | 0 | 0', '2027 | 5 | 5 | 5 | 5 | 0']);
  });
  test('has the paid days of each school holiday by date, and how many are unpaid', async () => {
    const [, holidays] = tablesOf(await read(fullYear));
    expect(lines(holidays!.rows)).toEqual([
      'Herfstvakantie | 2 – 8 nov | geen | 0 | 5',
      'Kerstvakantie | 21 dec – 3 jan | geen | 0 | 8',
      'Krokusvakantie | 8 – 14 feb | B ma 8 feb, di 9 feb, vr 12 feb | 3 | 0',
      'Paasvakantie | 29 mrt – 11 apr | B di 30 mrt, wo 31 mrt | 2 | 7',
      'Samen |  |  | 5 | 20',
    ]);
  });
  test.each([
    ['a full year', fullYear],
    ['two companies', twoCompanies],
    ['August', untilAugust],
  ])('adds up to the leave account of %s', async (_name, change) => {
    const { leave } = sheetsOf(change)[0]!.facts;
    const totals = tablesOf(await read(change)).flatMap(({ rows }) => rows.filter(([first]) => first === 'Samen'));
    const sum = (column: number) =>
      totals.reduce((total, row) => total + Number(row[column]!.replace(',', '.')) * 2, 0);
    expect([sum(3), sum(4)]).toEqual([leave.paidHalfDays, leave.unpaidHalfDays]);
  });
  test('names half days, leave in lesson weeks, and runs over a weekend', async () => {
    const file = await read((draft) => {
      fullYear(draft);
      const trajectory = draft.trajectories[0]!;
      trajectory.pins = [{ date: '2027-03-10', part: 'day', assignment: 'leave', reason: 'Feest' }];
      trajectory.entitlement = {
        years: [{ calendarYear: 2027, decidedHalfDays: 9, reason: 'Loondienst' }],
        allocation: 'chosen',
        chosen: [
          ...['2027-04-01', '2027-04-02', '2027-04-05', '2027-04-06'].map((date) => ({ date, part: 'day' as const })),
          { date: '2027-04-08', part: 'morning' },
        ],
      };
    });
    const rows = lines(tablesOf(file)[1]!.rows);
    expect(rows).toContain('Paasvakantie | 29 mrt – 11 apr | B do 1 apr – di 6 apr, do 8 apr (voormiddag) | 4,5 | 4,5');
    expect(rows).toContain('In lesweken |  | geen | 0 | 1');
  });
  test('leaves a line for what is still to place, for each year', async () => {
    const open = await read((draft) => {
      draft.trajectories[0]!.entitlement = {
        years: [{ calendarYear: 2027, decidedHalfDays: 8, reason: 'Loondienst' }],
        allocation: 'chosen',
        chosen: [{ date: '2027-02-08', part: 'day' }],
      };
    });
    expect(paragraphsBelow(open, 'Nog te plaatsen')[0]).toBe('2027: 3 dagen, op nog in te vullen');
    expect(paragraphsBelow(await read(fullYear), 'Nog te plaatsen')[0]).toBe('Alle betaalde dagen liggen vast.');
  });
  test('has the day on which company and learner agreed, or a line for it', async () => {
    const agreed: CaseChange = (draft) => {
      draft.trajectories[0]!.entitlement = { agreedDay: '2026-09-20' };
    };
    expect(allTexts(await read(agreed))).toContain('20 september 2026');
    expect(allTexts(await read(fullYear))).toContain('Vastgelegd op: nog in te vullen');
  });
  test('is signed by the learner and each company, not by the school', async () => {
    const signed = async (change: CaseChange) =>
      (await read(change)).pages.flatMap(({ tags }) =>
        tags.filter(({ alt }) => alt.includes('Datum')).map(({ alt }) => alt),
      );
    expect((await signed(fullYear)).map((alt) => alt.split(', Do')[0]!.split(', Da')[0])).toEqual([
      'Leerling, Testleerling Aster',
      'Onderneming, WZC De Proefbank',
    ]);
    expect((await signed(twoCompanies)).map((alt) => alt.split(', Do')[0]!.split(', Da')[0])).toEqual([
      'Leerling, Testleerling Aster',
      'Onderneming 1 sep – 30 jun, WZC De Proefbank',
      'Onderneming 10 dec – 28 feb, WZC Het Voorbeeldhof',
    ]);
  });
  test('is not made for a part-time contract, which has no leave in school holidays', async () => {
    const partTime: CaseChange = (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
    };
    await expect(read(partTime)).rejects.toThrow('No learner has a paper of this kind');
  });
});
