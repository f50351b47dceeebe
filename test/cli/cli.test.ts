import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../electron/cli.ts';
import { languages } from '../../shared/messages/format.ts';
import { baseCase } from '../support/a-case.ts';
import { runCli } from '../support/run-cli.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'test', 'fixtures', 'sample-2026-2027.xlsx');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duaalplanner-'));
  copyFileSync(sample, join(folder, 'klas.xlsx'));
  writeFileSync(join(folder, 'een.json'), JSON.stringify(baseCase()));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('calendar', () => {
  test('prints the school year as JSON with the documented keys', async () => {
    const { code, out } = await runCli(['calendar', '2026-2027', '--format', 'json'], folder);
    const calendar = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(calendar)).toEqual(['schoolYear', 'firstSchoolDay', 'lastSchoolDay', 'periods']);
    expect(calendar.firstSchoolDay).toBe('2026-09-01');
    expect(calendar.periods.find(({ id }: { id: string }) => id === 'carnival')).toMatchObject({
      kind: 'schoolHoliday',
      name: 'Krokusvakantie',
      firstDay: '2027-02-08',
      lastDay: '2027-02-14',
    });
  });
  test('stamps the ics with the day given', async () => {
    const { out } = await runCli(['calendar', '2026-2027', '--format=ics', '--date', '2026-09-01'], folder);
    expect(out).toContain('DTSTAMP:20260901T000000Z\r\n');
  });
});

describe('check', () => {
  test('ends with 0 for a class without errors', async () => {
    const { code, out } = await runCli(['check', 'een.json'], folder);
    expect(out).toContain('Niets vastgesteld');
    expect(code).toBe(0);
  });
  test('ends with 1 for the sample class and reports every learner', async () => {
    const { code, out } = await runCli(['check', 'klas.xlsx', '--format', 'json'], folder);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.learners).toHaveLength(24);
    expect(Object.keys(report.learners[0])).toEqual([
      'name',
      'trajectoryId',
      'firstDay',
      'lastDay',
      'counts',
      'hours',
      'leave',
      'homeCare',
      'allowance',
      'incentives',
      'findings',
    ]);
  });
  test('ends with 2 and names every place of bad input', async () => {
    const broken = baseCase();
    broken.learners[0]!.birthDate = 'gisteren';
    broken.companies[0]!.fullTimeMinutesPerWeek = 1;
    writeFileSync(join(folder, 'stuk.json'), JSON.stringify(broken));
    const { code, out, err } = await runCli(['check', 'stuk.json'], folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'stuk.json kan nog niet nagerekend worden: 2 plaatsen om te verbeteren.\n' +
        '- Onderneming WZC De Proefbank, veld ‘Voltijdse week in minuten’: Te klein of te weinig: minstens 1200. (companies[0].fullTimeMinutesPerWeek)\n' +
        '- Leerling Testleerling Aster, veld ‘Geboortedatum’: Dit is geen bestaande dag; schrijf jaar-maand-dag, zoals 2026-09-01. (learners[0].birthDate)\n',
    );
  });
  test.each([
    ['a file that is not there', 'niets.xlsx', 'niets.xlsx is niet gevonden; kijk de naam en de map na.'],
    ['a folder', '.', '. is geen .xlsx, .json of .duaal; geef een van deze.'],
    ['another kind of file', 'klas.csv', 'klas.csv is geen .xlsx, .json of .duaal; geef een van deze.'],
  ])('ends with 2 for %s', async (_name, file, message) => {
    expect(await runCli(['check', file], folder)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });
  test.each(['', '{', '\u0000', '[1,2', '"\ud800"', 'nul'])(
    'ends with 2 for text that is no JSON: %j',
    async (text) => {
      writeFileSync(join(folder, 'junk.json'), text);
      const { code, err } = await runCli(['check', 'junk.json'], folder);
      expect(code).toBe(2);
      expect(err).not.toBe('');
    },
  );
  test('refuses a file over 20 MB before reading it', async () => {
    writeFileSync(join(folder, 'groot.json'), Buffer.alloc(20 * 1024 * 1024 + 1, 32));
    expect(await runCli(['check', 'groot.json'], folder)).toEqual({
      code: 2,
      out: '',
      err: 'groot.json is te groot; hoogstens 20 MB.\n',
    });
  });
});

describe('convert', () => {
  test('goes from workbook to JSON and back without loss, to the byte', async () => {
    expect((await runCli(['convert', 'klas.xlsx', 'klas.json'], folder)).code).toBe(0);
    expect((await runCli(['convert', 'klas.json', 'terug.xlsx'], folder)).code).toBe(0);
    expect((await runCli(['convert', 'terug.xlsx', 'terug.json'], folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'terug.json'), 'utf8')).toBe(readFileSync(join(folder, 'klas.json'), 'utf8'));
    expect(readFileSync(join(folder, 'terug.xlsx')).equals(readFileSync(sample))).toBe(true);
  });
  test('leaves a file that is there alone without --force', async () => {
    writeFileSync(join(folder, 'vol.json'), 'eigen werk');
    const { code, err } = await runCli(['convert', 'klas.xlsx', 'vol.json'], folder);
    expect([code, err]).toEqual([2, 'vol.json bestaat al en bleef onaangeroerd; geef een andere naam of --force.\n']);
    expect(readFileSync(join(folder, 'vol.json'), 'utf8')).toBe('eigen werk');
    expect((await runCli(['convert', 'klas.xlsx', 'vol.json', '--force'], folder)).code).toBe(0);
  });
  test('writes nothing when the input is not readable', async () => {
    const before = readdirSync(folder).length;
    expect((await runCli(['convert', 'een.json', 'x.pdf'], folder)).code).toBe(2);
    expect((await runCli(['convert', 'niets.json', 'y.xlsx'], folder)).code).toBe(2);
    expect(readdirSync(folder)).toHaveLength(before);
  });
});

describe('template', () => {
  test.each(languages)('can be checked as it is, in %s', async (language) => {
    const name = `blad-${language}.xlsx`;
    expect((await runCli(['template', name, '--language', language], folder)).code).toBe(0);
    expect(statSync(join(folder, name)).size).toBeGreaterThan(10_000);
    const { code, err } = await runCli(['check', name, '--language', language], folder);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('every command', () => {
  test.each(languages)('explains itself in %s', async (language) => {
    const all = await runCli(['--help', '--language', language], folder);
    expect(all.code).toBe(0);
    for (const { name } of commands) {
      expect(all.out).toContain(`  ${name}`);
      const one = await runCli([name, '--help', '--language', language], folder);
      expect([one.code, one.err]).toEqual([0, '']);
      expect(one.out).toMatch(new RegExp(`^duaalplanner ${name}`));
    }
  });
  test.each<[readonly string[], string]>([
    [['verzin'], 'De opdracht verzin bestaat niet; kies een van: '],
    [['check'], 'Zo schrijf je deze opdracht: duaalplanner check '],
    [['check', 'a', 'b'], 'Zo schrijf je deze opdracht: duaalplanner check '],
    [['check', 'een.json', '--kleur'], 'De opdracht check kent een van deze opties niet'],
    [['check', 'een.json', '--format', 'xml'], 'De optie --format kent de waarde xml niet; kies een van: text, json.'],
    [['check', 'een.json', '--date', '2026-02-30'], '2026-02-30 is geen bestaande dag'],
    [['calendar', '2000-2001'], '2000-2001 is geen schooljaar dat de planner kent'],
    [['calendar', '2026-2027', '--language', 'de'], 'Deze taal is er niet; kies een van: nl, en, fr.'],
    [['template', 'blad.ods'], 'blad.ods eindigt niet op .xlsx'],
  ])('answers a wrong call %j in one sentence and ends with 2', async (words, start) => {
    const { code, out, err } = await runCli(words, folder);
    expect([code, out]).toEqual([2, '']);
    expect(err.startsWith(start)).toBe(true);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

test('runs as a process: exit code, streams and the folder it was called in', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, 'electron', 'entry.mjs'), 'cli', ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });
  expect(run('check', 'een.json').status).toBe(0);
  expect(run('check', 'klas.xlsx').status).toBe(1);
  const bad = run('check', 'niets.json');
  expect([bad.status, bad.stdout, bad.stderr]).toEqual([
    2,
    '',
    'niets.json is niet gevonden; kijk de naam en de map na.\n',
  ]);
});
