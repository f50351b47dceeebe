import { describe, expect, test } from 'vitest';
import { holidayAnnexes } from '../../../electron/documents/pdf/holiday-annex/holiday-annexes.ts';
import type { CaseChange } from '../../support/a-case.ts';
import { aDeviation } from '../../support/a-deviation.ts';
import { aMinor } from '../../support/annex-cases.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { allTexts, paragraphsBelow, tablesOf } from '../../support/read-tables.ts';
import { fullYear, requestOf, sheetsOf } from '../../support/sheet-cases.ts';

const read = async (change: CaseChange) => readPdf(await holidayAnnexes(requestOf(sheetsOf(change))));

const deviations =
  (...all: ReturnType<typeof aDeviation>[]): CaseChange =>
  (draft) => {
    draft.trajectories[0]!.deviations = all;
  };

const lines = (rows: readonly string[][]) => rows.map((row) => row.join(' | '));

describe('the holiday annex', () => {
  test('says holiday, place, opportunity, why only then, days, hours and what is taken back', async () => {
    const file = await read(deviations(aDeviation()));
    const texts = allTexts(file);
    expect(texts).toEqual(
      expect.arrayContaining(['Krokusvakantie, 8 – 14 feb 2027', 'Afdeling Testtuin, Proefstraat 1, 9999 Proefdorp']),
    );
    expect(paragraphsBelow(file, 'Leeropportuniteit')).toEqual(['Testkans: verhuis van een afdeling']);
    expect(paragraphsBelow(file, 'Waarom dit alleen in de schoolvakantie kan')).toEqual([
      'De afdeling verhuist alleen dan (test)',
    ]);
    expect(lines(tablesOf(file)[0]!.rows)).toEqual([
      'A wo 10 feb 2027 | 7.00 – 15.06 | 7 u 36 | R wo 17 feb 2027',
      'A do 11 feb 2027 | 7.00 – 15.06 | 7 u 36 | R do 18 feb 2027',
      '2 dagen gewerkt |  | 15 u 12 | 2 dagen teruggenomen',
    ]);
    expect(texts.join(' ')).not.toMatch(/ONTWERP|Nog terug te nemen/);
    expect(texts).toContain('Aangekruist: De leerling werkt vrijwillig in deze schoolvakantie.');
  });
  test('has the day of each agreement that is given, and lines for the others', async () => {
    const texts = allTexts(await read(deviations(aDeviation({ agreedBySchoolDay: undefined }))));
    expect(texts).toContain('Leerling, Testleerling Aster, Datum 11 januari 2027');
    expect(texts).toContain('School, School Het Proeflokaal, Door nog in te vullen, Datum nog in te vullen');
    expect(texts).toContain('Onderneming, WZC De Proefbank, Door nog in te vullen, Datum 13 januari 2027');
  });
  test('has the same hours before anybody agrees as after', async () => {
    const nobody = { agreedByLearnerDay: undefined, agreedBySchoolDay: undefined, agreedByCompanyDay: undefined };
    const [before] = tablesOf(await read(deviations(aDeviation(nobody))));
    const [after] = tablesOf(await read(deviations(aDeviation())));
    expect(before).toEqual(after);
  });
  test('halves days, reads shift codes, and says the hours of a night and of a split shift', async () => {
    const worked = [
      { date: '2027-02-08', part: 'morning' as const },
      { date: '2027-02-09', part: 'day' as const, shift: 'S' },
      { date: '2027-02-10', part: 'day' as const, shift: 'N' },
    ];
    const [table] = tablesOf(await read(deviations(aDeviation({ worked, recuperation: [] }))));
    expect(lines(table!.rows)).toEqual([
      'A ma 8 feb 2027 (voormiddag) | 7.00 – 10.48 | 3 u 48 | ',
      'A di 9 feb 2027 | 7.00 – 11.00 16.00 – 19.36 | 7 u 36 | ',
      'A wo 10 feb 2027 | 20.45 – 6.45 (volgende dag) | 9 u | ',
      '2,5 dagen gewerkt |  | 20 u 24 | 0 dagen teruggenomen',
    ]);
  });
  test('leaves a line for what is still to take back, with its last day', async () => {
    const texts = allTexts(await read(fullYear));
    expect(texts).toContain('Nog terug te nemen: 0,5 dag, uiterlijk 30 jun 2027, op nog in te vullen');
    expect(texts).toContain('ONTWERP – 1 fout');
  });
  test('is no draft because of what signing it settles', async () => {
    const nobody = { agreedByLearnerDay: undefined, agreedBySchoolDay: undefined, agreedByCompanyDay: undefined };
    const texts = allTexts(await read(deviations(aDeviation({ ...nobody, whyOnlyThen: undefined }))));
    expect(texts.join(' ')).not.toContain('ONTWERP');
  });
  test('gives the legal representative of a minor a box, by name where it is known', async () => {
    const roles = async (change: CaseChange) =>
      (await read(change)).pages[0]!.tags.filter(({ alt }) => alt.includes('Datum')).map(
        ({ alt }) => alt.split(',')[0],
      );
    expect(await roles(deviations(aDeviation()))).toEqual(['Leerling', 'School', 'Onderneming']);
    expect(await roles(aMinor)).toEqual(['Leerling', 'Wettelijke vertegenwoordiger', 'School', 'Onderneming']);
    const named: CaseChange = (draft) => {
      aMinor(draft);
      draft.learners[0]!.legalRepresentative = 'Testouder Ada';
    };
    expect(allTexts(await read(named))).toContain('Testouder Ada');
  });
  test('is one paper for every deviation of every learner', async () => {
    const second = aDeviation({ id: 'paas', worked: [{ date: '2027-03-31', part: 'day' }] });
    const { pages } = await read(deviations(aDeviation(), second));
    expect(pages).toHaveLength(2);
    expect(pages[1]!.texts.map(({ text }) => text)).toContain('Paasvakantie, 29 mrt – 11 apr 2027');
  });
});
