import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const sample = join(import.meta.dirname, '..', 'fixtures', 'sample-2026-2027.xlsx');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duaalplanner-'));
  copyFileSync(sample, join(folder, 'klas.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const exportTo = (out: string, ...more: string[]) =>
  runCli(['export', 'klas.xlsx', '--out', out, '--date', '2026-09-01', ...more], folder);

describe('export', () => {
  test.each([
    ['ics', 24],
    ['xlsx', 24],
    ['csv', 72],
    ['json', 24],
  ])('writes %s, one file or table per learner', async (format, count) => {
    const run = await exportTo(`per-${format}`, '--format', format);
    expect(run).toEqual({
      code: 0,
      out: `${count} bestanden geschreven in ${join(folder, `per-${format}`)}\n`,
      err: '',
    });
    expect(readdirSync(join(folder, `per-${format}`))).toHaveLength(count);
  });
  test.each([
    [
      'ics',
      [
        '6-VZ-Duaal-A-voorbeeld-2026-2027.ics',
        '6-VZ-Duaal-B-voorbeeld-2026-2027.ics',
        '6-VZ-Duaal-C-voorbeeld-2026-2027.ics',
        '6-VZ-Duaal-D-voorbeeld-2026-2027.ics',
      ],
    ],
    ['json', ['alle-klassen-2026-2027.json']],
  ])('writes %s for the class as a whole', async (format, names) => {
    await exportTo(`klas-${format}`, '--format', format, '--per', 'class');
    expect(readdirSync(join(folder, `klas-${format}`))).toEqual(names);
  });
  test('gives the same bytes for the same class and date', async () => {
    for (const out of ['een', 'twee']) await exportTo(out, '--format', 'xlsx', '--per', 'class');
    const [name] = readdirSync(join(folder, 'een'));
    expect(readFileSync(join(folder, 'een', name!)).equals(readFileSync(join(folder, 'twee', name!)))).toBe(true);
  });
  test('writes nothing at all when one of the files is there, unless forced', async () => {
    mkdirSync(join(folder, 'vol'));
    writeFileSync(join(folder, 'vol', 'Testleerling-Wilg-2026-2027.ics'), 'eigen werk');
    const refused = await exportTo('vol');
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('Testleerling-Wilg-2026-2027.ics bestaat al en bleef onaangeroerd');
    expect(readdirSync(join(folder, 'vol'))).toHaveLength(1);
  });
  test('never follows a link out of the folder', async () => {
    mkdirSync(join(folder, 'link'));
    symlinkSync(join(folder, 'klas.xlsx'), join(folder, 'link', 'Testleerling-Aster-2026-2027.ics'));
    const refused = await exportTo('link', '--force');
    expect(refused.code).toBe(2);
    expect(readFileSync(join(folder, 'klas.xlsx')).equals(readFileSync(sample))).toBe(true);
  });
  test.each([
    [['export', 'klas.xlsx'], 'Geef met --out de map waarin de bestanden komen.'],
    [
      ['export', 'klas.xlsx', '--out', 'x', '--version', 'twee'],
      'twee is geen versie; schrijf een geheel getal, zoals --version 2.',
    ],
    [
      ['export', 'klas.xlsx', '--out', 'x', '--format', 'pdf'],
      'De optie --format kent de waarde pdf niet; kies een van: ics, xlsx, csv, json.',
    ],
  ])('answers a wrong call %j', async (words, message) => {
    expect(await runCli(words, folder)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });
});
