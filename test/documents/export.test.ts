import { describe, expect, test } from 'vitest';
import { type ExportRequest, exportFiles, exportFormats, planExport } from '../../electron/documents/export.ts';
import { isSafeFileName } from '../../electron/documents/names/file-name.ts';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import { aCase, classFactsOf } from '../support/a-case.ts';
import { addClassmate, fillYear, privateWords } from '../support/a-full-case.ts';
import { readCalendar } from '../support/read-calendar.ts';

const classYear = aCase((draft) => {
  fillYear(draft);
  addClassmate(draft, 'bries', 'Testleerling Bries');
  addClassmate(draft, 'cirrus', 'testleerling bries');
  draft.classGroups.push({ ...structuredClone(draft.classGroups[0]!), id: '6vzb', name: '6 VZ Duaal B' });
  draft.trajectories[2]!.classGroupId = '6vzb';
});
const learners = classFactsOf(classYear).learners.map((facts) => ({ facts, findings: checkPlan(facts, rules) }));
const translate = await createTranslate('nl');

const request = (changes: Partial<ExportRequest>): ExportRequest => ({
  learners,
  format: 'ics',
  perLearner: true,
  language: 'nl',
  translate,
  date: isoDate('2026-09-01'),
  version: 1,
  ...changes,
});

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('the files of an export', () => {
  test.each([
    [
      'ics',
      true,
      [
        'Testleerling-Aster-de-Eerste-Ünal-2026-2027.ics',
        'Testleerling-Bries-2026-2027.ics',
        'testleerling-bries-2026-2027-2.ics',
      ],
    ],
    ['ics', false, ['6-VZ-Duaal-A-2026-2027.ics', '6-VZ-Duaal-B-2026-2027.ics']],
    ['xlsx', false, ['alle-klassen-2026-2027.xlsx']],
    ['json', false, ['alle-klassen-2026-2027.json']],
    [
      'csv',
      false,
      [
        'alle-klassen-2026-2027-dagen.csv',
        'alle-klassen-2026-2027-overzicht.csv',
        'alle-klassen-2026-2027-vaststellingen.csv',
      ],
    ],
  ] as const)('%s, per learner %s', (format, perLearner, names) => {
    const planned = planExport(request({ format, perLearner })).map(({ name }) => name);
    expect(planned).toEqual(names);
    expect(planned.every(isSafeFileName)).toBe(true);
  });

  test('a file of one class has its name', () => {
    const ofClass = learners.slice(0, 2);
    expect(
      planExport(request({ format: 'xlsx', perLearner: false, learners: ofClass })).map(({ name }) => name),
    ).toEqual(['6-VZ-Duaal-A-2026-2027.xlsx']);
  });

  test('without learners there are no files', () => {
    for (const format of exportFormats) {
      expect(planExport(request({ format, perLearner: true, learners: [] }))).toEqual([]);
    }
  });

  test.each(exportFormats)('%s: same request, same bytes', async (format) => {
    const [first, second] = await Promise.all([exportFiles(request({ format })), exportFiles(request({ format }))]);
    expect(first.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      second.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });

  test.each(['ics', 'csv', 'json'] as const)(
    '%s tells nothing someone typed as the reason of a pin',
    async (format) => {
      const files = await exportFiles(request({ format, perLearner: false }));
      expect(files.some(({ bytes }) => textOf(bytes).includes(privateWords))).toBe(false);
    },
  );

  test('is stopped between two files when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const begun: string[] = [];
    const previousFile = async (name: string) => {
      begun.push(name);
      controller.abort(new Error('gone'));
      return undefined;
    };
    await expect(exportFiles(request({ previousFile }), controller.signal)).rejects.toThrow('gone');
    expect(begun).toHaveLength(1);
  });

  test('every learner is in the file of all, once', async () => {
    const [json] = await exportFiles(request({ format: 'json', perLearner: false }));
    const names = JSON.parse(textOf(json!.bytes)).learners.map(({ name }: { name: string }) => name);
    expect(names).toEqual(learners.map(({ facts }) => facts.learner.name));
  });
});

describe('a calendar that replaces an earlier one', () => {
  test('asks for the file of its name and cancels what is gone', async () => {
    const before = await exportFiles(request({}));
    const asked: string[] = [];
    const previousFile = async (name: string) => {
      asked.push(name);
      return before.find((file) => file.name === name)?.bytes;
    };
    const shorter = classFactsOf(
      aCase((draft) => {
        fillYear(draft);
        draft.trajectories[0]!.lastDay = '2027-06-29';
      }),
    ).learners.map((facts) => ({ facts, findings: [] }));
    const [file] = await exportFiles(request({ learners: shorter, previousFile }));
    const cancelled = readCalendar(textOf(file!.bytes)).events.filter(({ status }) => status === 'CANCELLED');
    expect(asked).toEqual(['Testleerling-Aster-de-Eerste-Ünal-2026-2027.ics']);
    expect(cancelled.map(({ uid, sequence }) => [uid.slice(0, 12), sequence])).toEqual([['2027-06-30-1', 2]]);
  });
});
