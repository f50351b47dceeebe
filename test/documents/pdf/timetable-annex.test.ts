import { describe, expect, test } from 'vitest';
import { timetableAnnexes } from '../../../electron/documents/pdf/timetable-annex/timetable-annexes.ts';
import type { CaseChange } from '../../support/a-case.ts';
import { aMinor, manyPins } from '../../support/annex-cases.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { allTexts, paragraphsBelow, tablesOf } from '../../support/read-tables.ts';
import { fullYear, requestOf, sheetsOf, twoCompanies } from '../../support/sheet-cases.ts';

const read = async (change: CaseChange, given: Parameters<typeof requestOf>[1] = {}) =>
  readPdf(await timetableAnnexes(requestOf(sheetsOf(change), given)));

const lines = (rows: readonly string[][]) => rows.map((row) => row.join(' | '));

describe('the timetable annex', () => {
  test('names parties, agreement, model contract, places and mentors', async () => {
    const file = await read(fullYear);
    const texts = allTexts(file);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Bijlage bij de overeenkomst van alternerende opleiding (OAO) OAO-TEST-1, Testleerling Aster',
        'Overeenkomst van alternerende opleiding (OAO), 1 sep 2026 – 30 jun 2027',
        'nr. OAO-TEST-1 van 28 augustus 2026',
        'Trajectbegeleider Lies Larve',
      ]),
    );
    const [places] = tablesOf(file);
    expect(lines(places!.rows)).toEqual([
      '1 sep 2026 – 28 feb 2027 | W Residentieel | Afdeling Testtuin | Banklaan 2, 9999 Testgem | Fien Fictief',
      '1 mrt – 30 jun 2027 | T Thuiscomponent | Dienst Proefdorp | Banklaan 2, 9999 Testgem | Fien Fictief',
    ]);
  });
  test('has start, end, break, lesson periods and hours of every day of each phase', async () => {
    const [, first, second] = tablesOf(await read(fullYear));
    expect(first).toMatchObject({ heading: 'Weekrooster 1 sep 2026 – 28 feb 2027' });
    expect(first!.columns).toEqual(['Dag', 'Les of dienst', 'Van – tot', 'Pauze', 'Lestijden', 'Uren']);
    expect(lines(first!.rows)).toEqual([
      'maandag | L Lesdag | 8.25 – 16.30 | 60 min | 8 | ',
      'dinsdag | L Lesdag | 8.25 – 15.40 | 60 min | 7 | ',
      'woensdag | W Vroege dienst | 7.00 – 15.06 | 30 min |  | 7 u 36',
      'donderdag | W Vroege dienst | 7.00 – 15.06 | 30 min |  | 7 u 36',
      'vrijdag | W Vroege dienst | 7.00 – 15.06 | 30 min |  | 7 u 36',
      ' | Per week |  |  | 15 | 22 u 48',
    ]);
    expect(second!.heading).toBe('Weekrooster 1 mrt – 30 jun 2027');
    expect(lines(second!.rows)[2]).toBe('woensdag | T Dagdienst | 7.30 – 15.36 | 30 min |  | 7 u 36');
  });
  test('has a table for each week of a cycle, with split shifts, half days, free days and Saturdays', async () => {
    const file = await read(twoCompanies);
    const weeks = tablesOf(file).filter(({ columns }) => /^Week \d van 2$/.test(columns[0]!));
    expect(weeks).toHaveLength(6);
    expect(lines(weeks[0]!.rows).slice(2)).toEqual([
      'woensdag | W Gesplitste dienst | 7.00 – 11.00 16.00 – 19.36 |  |  | 7 u 36',
      'donderdag | W Late dienst | 13.24 – 21.30 | 30 min |  | 7 u 36',
      'vrijdag | W Vroege dienst | 7.00 – 15.06 | 30 min |  | 7 u 36',
      ' | Per week |  |  | 15 | 22 u 48',
    ]);
    expect(lines(weeks[1]!.rows).slice(3)).toEqual([
      'donderdag | Vrij |  |  |  | ',
      'vrijdag | W Vroege dienst | 7.00 – 10.48 |  |  | 3 u 48',
      'zaterdag | W Vroege dienst | 7.00 – 15.06 | 30 min |  | 7 u 36',
      ' | Per week |  |  | 15 | 19 u',
    ]);
    expect(allTexts(file)).toContain('gemiddeld 20 u 54 per week');
  });
  test('has one table for equal weeks of a cycle', async () => {
    const file = await read((draft) => {
      const { cycle } = draft.trajectories[0]!.segments[0]!;
      const other = { ...structuredClone(cycle[0]!), fri: 'L' };
      draft.trajectories[0]!.segments[0]!.cycle = [
        cycle[0]!,
        other,
        structuredClone(cycle[0]!),
        structuredClone(other),
      ];
      draft.trajectories[0]!.agreements[0]!.placements.splice(1);
    });
    const weeks = tablesOf(file).filter(({ heading }) => heading.startsWith('Weekrooster 1 sep'));
    expect(weeks.map(({ columns }) => columns[0])).toEqual(['Week 1, 3 van 4', 'Week 2, 4 van 4']);
  });
  test('says that a night shift ends on the next day', async () => {
    const [, week] = tablesOf(
      await read((draft) => {
        draft.trajectories[0]!.segments[0]!.cycle[0]!.fri = 'N';
      }),
    );
    expect(lines(week!.rows)[4]).toBe('vrijdag | W Nachtdienst | 20.45 – 6.45 (volgende dag) | 60 min |  | 9 u');
  });
  test('sums the hours of each agreement and lists its own holidays and special days', async () => {
    const file = await read(fullYear);
    expect(paragraphsBelow(file, 'Uren')).toEqual([
      'Gemiddeld per week 22 u 39 minstens 20 u',
      'Volgens het weekrooster 22 u 48 per week',
      'Werkplek in totaal 824 u 36 108,5 dagen',
      'School in totaal 553 lestijden 74 dagen',
      'Voltijdse week 38 u school en werkplek samen',
    ]);
    expect(paragraphsBelow(file, 'Schoolvakanties').slice(0, 2)).toEqual([
      'Herfstvakantie 2 – 8 nov, week 45',
      'Kerstvakantie 21 dec – 3 jan, week 52 – 53',
    ]);
    expect(paragraphsBelow(file, 'Feestdagen, vrije dagen en examens')).toEqual([
      'wo 11 nov Wapenstilstand: vrij',
      'vr 13 nov Vervangingsdag: vrij',
      'di 15 dec Examen: les',
      'wo 16 dec Examen: les en werk',
      'vr 25 dec Kerstmis: vrij',
      'vr 1 jan Nieuwjaarsdag: vrij',
      'ma 29 mrt Paasmaandag: vrij',
      'do 6 mei Hemelvaartsdag: vrij',
      'vr 7 mei Brugdag: vrij',
      'ma 10 mei Studiedag zorg: werk',
      'vr 14 mei Collectieve sluiting: vrij',
      'ma 17 mei Pinkstermaandag: vrij',
    ]);
  });
  test('lists every day that differs, what the schedule has and what is agreed', async () => {
    const odd = tablesOf(await read(fullYear)).at(-1)!;
    expect(lines(odd.rows)).toEqual([
      'za 14 nov 2026 | Vrij | W Werkplek residentieel 7.00 – 15.06',
      'wo 10 feb en do 11 feb | Krokusvakantie | A Leeropportuniteit 7.00 – 15.06, zie de bijlage over de schoolvakantie',
      'vr 26 feb 2027 | 7.00 – 15.06 | R Recuperatie, zie de bijlage over de schoolvakantie',
      'vr 5 mrt 2027 | 7.30 – 15.36 | R voormiddag Recuperatie, namiddag Werkplek thuiszorg 11.48 – 15.36, zie de bijlage over de schoolvakantie',
      'wo 9 jun 2027 | 7.30 – 15.36 | T voormiddag Werkplek thuiszorg 7.30 – 11.18, namiddag Lesdag',
    ]);
  });
  test('lists all of many pins, none of them lonely on a page', async () => {
    const file = await read(manyPins);
    const { pins } = sheetsOf(manyPins)[0]!.facts.plan.trajectory;
    const odd = tablesOf(file).at(-1)!;
    // The two days of the deviation are one row.
    const days = new Set([...pins!.map(({ date }) => date as string), '2027-02-10', '2027-02-26', '2027-03-05']);
    expect(odd.rows).toHaveLength(days.size);
    for (const { tags } of file.pages) {
      const cells = tags.filter(({ role }) => role === 'TD').length;
      expect(cells === 0 || cells >= 3 * 3).toBe(true);
    }
  });
  test('is one annex for every agreement, each for its own company', async () => {
    const titles = (await read(twoCompanies)).pages.map(({ tags }) => tags.find(({ role }) => role === 'H1')?.texts[0]);
    expect(titles.filter((title) => title !== undefined)).toEqual(['Uurrooster', 'Uurrooster', 'Uurrooster']);
    const texts = allTexts(await read(twoCompanies));
    expect(texts.filter((text) => text === 'WZC Het Voorbeeldhof')).toHaveLength(2);
  });
  test('leaves lines to write on for what nobody knows yet', async () => {
    const file = await read(aMinor);
    const texts = allTexts(file);
    expect(texts).toContain('Modelovereenkomst: nr. nog in te vullen van nog in te vullen');
    expect(tablesOf(file)[0]!.rows[0]!.slice(3)).toEqual(['', '']);
    expect(texts.filter((text) => text === 'nog in te vullen')).toHaveLength(4);
    expect(texts).toContain('Wettelijke vertegenwoordiger, Naam nog in te vullen, Datum nog in te vullen');
  });
  test('says ONTWERP with the errors of the plan, and the version otherwise', async () => {
    const [sheet] = sheetsOf(fullYear);
    expect(allTexts(await read(fullYear))).toContain('ONTWERP – 2 fouten');
    const clean = { ...sheet!, findings: [], version: { number: 2, isFinal: true } };
    const texts = allTexts(await readPdf(await timetableAnnexes(requestOf([clean]))));
    expect(texts).toContain('Versie 2, definitief');
    expect(texts.join(' ')).not.toContain('ONTWERP');
  });
  test('does not say that a part-time contract is suspended', async () => {
    const texts = allTexts(
      await read((draft) => {
        draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
      }),
    );
    expect(texts).toContain('Een deeltijdse arbeidsovereenkomst loopt door in de schoolvakanties.');
    expect(texts.some((text) => text.startsWith('De overeenkomst is dan geschorst'))).toBe(false);
    expect(texts).toContain('Bijlage bij de deeltijdse arbeidsovereenkomst OAO-TEST-1, Testleerling Aster');
  });
  test('says so when nothing is planned yet', async () => {
    const texts = allTexts(
      await read((draft) => {
        draft.classGroups[0]!.lessons = [];
        const trajectory = draft.trajectories[0]!;
        trajectory.segments = [];
        trajectory.agreements[0]!.placements = [];
      }),
    );
    expect(texts).toContain('Nog geen werk of les gepland.');
  });
});
