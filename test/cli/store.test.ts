import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../electron/store/open-store.ts';
import { closeStore } from '../../electron/store/store.ts';
import { baseCase } from '../support/a-case.ts';
import { runCli } from '../support/run-cli.ts';

let folder = '';
const run = (...words: string[]) => runCli(words, folder);
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duaalplanner-'));
  copyFileSync(join(import.meta.dirname, '../fixtures/sample-2026-2027.xlsx'), join(folder, 'klas.xlsx'));
  writeFileSync(join(folder, 'een.json'), JSON.stringify(baseCase()));
  await run('convert', 'klas.xlsx', 'plan.duaal');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a store on the command line', () => {
  test('is written from a workbook and gives the same JSON as that workbook', async () => {
    expect(await run('convert', 'klas.xlsx', 'nieuw.duaal')).toEqual({
      code: 0,
      out: 'Geschreven: nieuw.duaal\n',
      err: '',
    });
    await run('convert', 'nieuw.duaal', 'uit-planning.json');
    await run('convert', 'klas.xlsx', 'uit-werkmap.json');
    expect(readFileSync(join(folder, 'uit-planning.json'))).toEqual(readFileSync(join(folder, 'uit-werkmap.json')));
  });
  test('is checked like the workbook', async () => {
    const words = ['--format', 'json', '--date', '2026-09-01'];
    expect(await run('check', 'plan.duaal', ...words)).toEqual(await run('check', 'klas.xlsx', ...words));
  });
  test('keeps a school year that it has, unless forced, and lets the planner undo that', async () => {
    await run('convert', 'klas.xlsx', 'dubbel.duaal');
    expect(await run('convert', 'een.json', 'dubbel.duaal')).toEqual({
      code: 2,
      out: '',
      err: 'dubbel.duaal bevat het schooljaar 2026-2027 al en bleef onaangeroerd; vervang het met --force (in de planner ongedaan te maken).\n',
    });
    expect((await run('convert', 'een.json', 'dubbel.duaal', '--force')).code).toBe(0);
    await run('convert', 'dubbel.duaal', 'dubbel.json');
    expect(json('dubbel.json')).toEqual(baseCase());
    const store = await openStore(join(folder, 'dubbel.duaal'), { now: '2026-09-01T00:00:00Z' });
    const steps = await store.db.selectFrom('journalStep').select(['step', 'type', 'who']).execute();
    await closeStore(store);
    expect(steps.map(({ step, type, who }) => [step, type, who])).toEqual([
      [1, 'importClassYear', 'duaalplanner convert'],
      [2, 'importClassYear', 'duaalplanner convert'],
    ]);
  });
  test('gives the school year asked for, else the newest', async () => {
    await run('convert', 'klas.xlsx', 'jaren.duaal');
    const earlier = JSON.stringify(baseCase()).replaceAll('2026', '2025').replaceAll('2027', '2026');
    writeFileSync(join(folder, 'vorig.json'), earlier);
    expect((await run('convert', 'vorig.json', 'jaren.duaal')).code).toBe(0);
    await run('convert', 'jaren.duaal', 'nieuwste.json');
    await run('convert', 'jaren.duaal', 'gevraagd.json', '--year', '2025-2026');
    expect([json('nieuwste.json').schoolYear, json('gevraagd.json')]).toEqual(['2026-2027', JSON.parse(earlier)]);
  });
  test.each<[string, string[], string]>([
    ['that is not there', ['check', 'weg.duaal'], '/weg.duaal is niet gevonden. Kijk de naam en de map na.'],
    [
      'without the year',
      ['check', 'plan.duaal', '--year', '2030-2031'],
      'plan.duaal bevat het schooljaar 2030-2031 niet; kies een ander met --year.',
    ],
    [
      'with a year that is none',
      ['check', 'plan.duaal', '--year', '2030'],
      '2030 is geen schooljaar dat de planner kent; schrijf het als 2026-2027, van 2001-2002 tot 2098-2099.',
    ],
  ])('%s ends with code 2 and says what to do', async (_name, words, said) => {
    const { code, err } = await run(...words);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(join(folder, 'weg.duaal'))).toBe(false);
  });
  test('that is open in the planner is refused by name', async () => {
    const store = await openStore(join(folder, 'plan.duaal'), { now: '2026-09-01T00:00:00Z' });
    const { code, err } = await run('check', 'plan.duaal');
    await closeStore(store);
    expect(code).toBe(2);
    expect(err).toContain(`is al open in Duaalplanner (proces ${process.pid})`);
  });
  test('without any year says how to fill it', async () => {
    await closeStore(await openStore(join(folder, 'leeg.duaal'), { now: '2026-09-01T00:00:00Z' }));
    expect((await run('check', 'leeg.duaal')).err).toBe(
      'leeg.duaal bevat nog geen schooljaar; zet er eerst een in met convert.\n',
    );
  });
});
