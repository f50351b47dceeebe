import { expect, test } from 'vitest';
import { type ExportClassRequest, exportClass } from '../../electron/documents/export-class.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { aCase } from '../support/a-case.ts';
import { addClassmate } from '../support/a-full-case.ts';

const classYear = aCase((draft) => addClassmate(draft, 'bries', 'Testleerling Bries'));

async function namesOf(changes: Partial<ExportClassRequest>): Promise<string[]> {
  const files = await exportClass(classYear, {
    format: 'ics',
    language: 'nl',
    date: isoDate('2026-09-01'),
    ...changes,
  });
  return files.map(({ name }) => name);
}

test('everyone in the order of the class year, a file each', async () => {
  expect(await namesOf({})).toEqual(['Testleerling-Aster-2026-2027.ics', 'Testleerling-Bries-2026-2027.ics']);
});

test('those asked for, in the order asked', async () => {
  const trajectoryIds = ['bries-2026', 'aster-2026'];
  expect(await namesOf({ trajectoryIds, format: 'json' })).toEqual([
    'Testleerling-Bries-2026-2027.json',
    'Testleerling-Aster-2026-2027.json',
  ]);
});

test('one file for all', async () => {
  expect(await namesOf({ perLearner: false, format: 'xlsx' })).toEqual(['6-VZ-Duaal-A-2026-2027.xlsx']);
});

test('no files for nobody, and nobody unknown', async () => {
  expect(await namesOf({ trajectoryIds: [] })).toEqual([]);
  await expect(namesOf({ trajectoryIds: ['nobody'] })).rejects.toThrow('nobody');
});
