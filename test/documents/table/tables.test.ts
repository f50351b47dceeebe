import { describe, expect, test } from 'vitest';
import { dayTable } from '../../../electron/documents/table/day-table.ts';
import { findingTable } from '../../../electron/documents/table/finding-table.ts';
import { summaryTable } from '../../../electron/documents/table/summary-table.ts';
import type { Table } from '../../../electron/documents/table/table.ts';
import { wordsOf } from '../../../electron/documents/table/words.ts';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { languages } from '../../../shared/messages/format.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { aCase, factsOf } from '../../support/a-case.ts';
import { fillYear, privateWords } from '../../support/a-full-case.ts';

const words = wordsOf('nl', await createTranslate('nl'));
const facts = factsOf(aCase(fillYear));
const day = (date: string) => toDayNumber(isoDate(date));

/** A row as header and value, empty cells left out. */
function row(table: Table, index: number): Record<string, unknown> {
  const cells = table.columns.map(({ header }, at) => [header, table.rows[index]?.[at]] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined && value !== ''));
}

const finding: Finding = {
  ruleId: 'proef/regel',
  severity: 'error',
  messageKey: 'exports.events',
  dates: [isoDate('2026-09-02'), isoDate('2026-09-03')],
  value: { amount: 570, unit: 'minutes' },
  limit: { amount: 660, unit: 'minutes' },
  margin: { amount: 90, unit: 'minutes' },
  params: {},
  source: { stated: 'Proefbron' },
};
const accepted: Finding = {
  ...finding,
  severity: 'warning',
  override: { ruleId: 'proef/regel', reason: 'besproken', by: 'Fien Fictief', day: isoDate('2026-09-01') },
};

describe('dayTable', () => {
  const table = dayTable([facts], words);
  const on = (date: string) => row(table, day(date) - day('2026-09-01'));

  test('one row a day, whole years of one learner after the other', () => {
    expect(table.rows.length).toBe(303);
    expect(dayTable([facts, facts], words).rows.length).toBe(606);
    expect(table.columns.length).toBe(new Set(table.columns.map(({ header }) => header)).size);
  });

  test('a split shift has all its times, start and end in cells of their own', () => {
    expect(on('2026-09-03')).toEqual({
      Leerling: '=Testleerling "Aster"; de Eerste, Ünal',
      Klas: '6 VZ Duaal A',
      Datum: day('2026-09-03'),
      Week: 36,
      Dag: 'do',
      Voormiddag: 'Werkplek',
      Namiddag: 'Werkplek',
      Werkplek: 'Afdeling Testtuin',
      Dienst: 'S Gesplitste dienst',
      Diensturen: '07:00–11:00, 16:00–19:36',
      Begin: 420,
      Einde: 1176,
      'Pauze (min)': 0,
      'Werk (u:min)': 456,
      Waarom: 'afwisselingspatroon',
    });
  });

  test('lessons beside half a shift', () => {
    expect(on('2026-12-16')).toMatchObject({
      Voormiddag: 'Les',
      Namiddag: 'Werkplek',
      Lestijden: 4,
      Diensturen: '11:18–15:06',
      Waarom: 'voormiddag: examen; namiddag: afwisselingspatroon',
    });
    expect(on('2026-12-14')).toMatchObject({
      Lestijden: 8,
      Lesuren: '08:25–12:00, 13:00–16:30',
      Waarom: 'examen: Kerstexamens',
    });
  });

  test.each([
    ['2026-12-28', 'Onbetaalde vakantie', 'schoolvakantie: Kerstvakantie'],
    ['2026-12-25', 'Wettelijke feestdag', 'wettelijke feestdag: Kerstmis'],
    ['2026-11-02', 'Wettelijke feestdag', 'vervangingsdag: Allerheiligen'],
    ['2027-02-04', 'Roosterrust', 'met de hand vastgelegd'],
    ['2027-05-03', 'School, geen overeenkomst', 'geen overeenkomst, voltijds op school'],
  ])('%s is %s: %s', (date, kind, why) => {
    expect(on(date)).toMatchObject({ Voormiddag: kind, Namiddag: kind, Waarom: why });
    expect(on(date)).not.toHaveProperty('Werk (u:min)');
  });

  test('the work of all rows is the planned work', () => {
    const at = table.columns.findIndex(({ header }) => header === 'Werk (u:min)');
    const minutes = table.rows.reduce((sum, cells) => sum + ((cells[at] as number | undefined) ?? 0), 0);
    expect(minutes).toBe(facts.hours.allWorkMinutes);
  });

  test('does not tell what someone typed as the reason of a pin', () => {
    expect(JSON.stringify(table)).not.toContain(privateWords);
  });

  test.each(languages)('every word of %s has a text', async (language) => {
    const texts = JSON.stringify(dayTable([facts], wordsOf(language, await createTranslate(language))));
    expect(texts).not.toContain('exports.');
  });
});

describe('summaryTable', () => {
  test('counts hours, leave and findings of a learner', () => {
    const table = summaryTable([{ facts, findings: [finding, accepted] }], words);
    expect(row(table, 0)).toMatchObject({
      Klas: '6 VZ Duaal A',
      Ondernemingen: 'WZC De Proefbank',
      Werkplekken: 'Afdeling Testtuin + Dienst Proefdorp',
      'Eerste dag': day('2026-09-01'),
      'Vereist (u:min)': facts.hours.requiredMinutes,
      'Gepland (u:min)': facts.hours.workMinutes,
      'Betaalde vakantie (dagen)': facts.leave.paidHalfDays,
      'Onbetaalde vakantie (dagen)': facts.leave.unpaidHalfDays,
      'Recuperatie (dagen)': 2,
      Fouten: 1,
      Waarschuwingen: 0,
      'Ter info': 0,
      'Aanvaard met reden': 1,
    });
  });

  test.each(languages)('every word of %s has a text', async (language) => {
    const inLanguage = wordsOf(language, await createTranslate(language));
    expect(JSON.stringify(summaryTable([{ facts, findings: [] }], inLanguage))).not.toContain('exports.');
  });
});

describe('findingTable', () => {
  test('one row a finding, with sizes in words and who accepted it', () => {
    const table = findingTable([{ facts, findings: [finding, accepted] }], words);
    expect(table.rows.length).toBe(2);
    expect(row(table, 1)).toMatchObject({
      Ernst: 'waarschuwing',
      Datum: day('2026-09-02'),
      Dagen: 'wo 2 sep en do 3 sep',
      Waarde: '9 u 30',
      Grens: '11 u',
      Verschil: '1 u 30',
      Bron: 'Proefbron',
      Regel: 'proef/regel',
      'Aanvaard door': 'Fien Fictief',
      'Met als reden': 'besproken',
    });
    expect(row(table, 0)).not.toHaveProperty('Aanvaard door');
  });
});
