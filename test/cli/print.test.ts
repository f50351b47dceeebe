import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseCase } from '../support/a-case.ts';
import { runCli } from '../support/run-cli.ts';

const sample = join(import.meta.dirname, '..', 'fixtures', 'sample-2026-2027.xlsx');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duaalplanner-'));
  copyFileSync(sample, join(folder, 'klas.xlsx'));
  writeFileSync(join(folder, 'een.json'), JSON.stringify(baseCase()));
  writeFileSync(join(folder, 'niemand.json'), JSON.stringify({ ...baseCase(), trajectories: [] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const printTo = (file: string, out: string, ...more: string[]) =>
  runCli(['print', file, '--out', out, '--date', '2026-09-01', ...more], folder);

describe('print', () => {
  test('writes a year sheet for every learner, as PDF', async () => {
    const run = await printTo('klas.xlsx', 'jaar');
    expect(run).toEqual({ code: 0, out: `24 bestanden geschreven in ${join(folder, 'jaar')}\n`, err: '' });
    for (const name of readdirSync(join(folder, 'jaar'))) {
      expect(name).toMatch(/^Testleerling-[A-Z][a-z]+-2026-2027-jaarfiche\.pdf$/);
      expect(
        readFileSync(join(folder, 'jaar', name))
          .subarray(0, 8)
          .toString('latin1'),
      ).toBe('%PDF-1.7');
    }
  });

  test('names the files of one learner after the sheet, in the language asked for', async () => {
    await printTo('een.json', 'bladen', '--sheets', 'class, months,year', '--language', 'fr');
    expect(readdirSync(join(folder, 'bladen'))).toEqual([
      '6-VZ-Duaal-A-2026-2027-apercu-classe.pdf',
      'Testleerling-Aster-2026-2027-fiche-annuelle.pdf',
      'Testleerling-Aster-2026-2027-fiches-mensuelles.pdf',
    ]);
  });

  test('prints every paper that a plan calls for, and none that would say nothing', async () => {
    const all = 'year,months,class,attendance,timetable,annexes';
    await printTo('een.json', 'alles', '--sheets', all);
    expect(readdirSync(join(folder, 'alles'))).toEqual([
      '6-VZ-Duaal-A-2026-2027-aanwezigheid.pdf',
      '6-VZ-Duaal-A-2026-2027-klasoverzicht.pdf',
      'Testleerling-Aster-2026-2027-evaluatie.pdf',
      'Testleerling-Aster-2026-2027-jaarfiche.pdf',
      'Testleerling-Aster-2026-2027-maandfiches.pdf',
      'Testleerling-Aster-2026-2027-uurrooster.pdf',
      'Testleerling-Aster-2026-2027-vakantieafspraak.pdf',
    ]);
    const none = await printTo('niemand.json', 'niets', '--sheets', all);
    expect([none.code, none.err]).toEqual([
      2,
      'niemand.json heeft geen leerling voor wie deze bladen iets zeggen; kies andere bladen.\n',
    ]);
  });

  test('puts a class in one file when asked', async () => {
    await printTo('klas.xlsx', 'klassen', '--per', 'class', '--style', 'grey');
    const ofClass = (letter: string) => `6-VZ-Duaal-${letter}-voorbeeld-2026-2027-jaarfiche.pdf`;
    expect(readdirSync(join(folder, 'klassen'))).toEqual(['A', 'B', 'C', 'D'].map(ofClass));
  });

  test('gives the same bytes for the same class and date, in threads or not', async () => {
    for (const out of ['a', 'b']) await printTo('een.json', out, '--sheets', 'year,months,class');
    for (const name of readdirSync(join(folder, 'a'))) {
      expect(readFileSync(join(folder, 'a', name)).equals(readFileSync(join(folder, 'b', name)))).toBe(true);
    }
  });

  test('leaves files that are there alone', async () => {
    const again = await printTo('een.json', 'a');
    expect(again.code).toBe(2);
    expect(again.err).toContain('bestaat al en bleef onaangeroerd');
    expect((await printTo('een.json', 'a', '--force')).code).toBe(0);
  });

  test.each([
    [['--sheets', 'poster'], 'De optie --sheets kent de waarde poster niet; kies een van: '],
    [['--style', 'rood'], 'De optie --style kent de waarde rood niet; kies een van: colour, grey, minimal.'],
  ])('answers a wrong call %j', async (more, start) => {
    const run = await printTo('een.json', 'c', ...more);
    expect([run.code, run.out, run.err.startsWith(start)]).toEqual([2, '', true]);
  });
});
