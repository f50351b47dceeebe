import { describe, expect, test } from 'vitest';
import {
  isByLearner,
  type PrintChoice,
  previewRequests,
  requestOf,
} from '../../../renderer/print/choices/print-choice.ts';
import { readHabits, startChoice } from '../../../renderer/print/choices/start-choice.ts';
import { printRequestSchema } from '../../../shared/api/files.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';

const all = ['aster', 'berk', 'cipres'];
const choice: PrintChoice = {
  ...{ sheets: ['year'], style: 'colour', language: 'nl', date: isoDate('2026-11-23') },
  ...{ plan: 'now', perLearner: true, trajectoryIds: all },
};

describe('a preview', () => {
  const asked = (change: Partial<PrintChoice>, learner: string | undefined = 'berk') =>
    previewRequests({ ...choice, ...change }, '2026-2027', learner).map(({ sheets, trajectoryIds }) => [
      sheets.join(' '),
      trajectoryIds.join(' '),
    ]);
  test.each<[string, Partial<PrintChoice>, string[][]]>([
    ['of sheets per learner asks for the one that is looked at', {}, [['year', 'berk']]],
    ['of a file per class asks for everybody', { perLearner: false }, [['year', 'aster berk cipres']]],
    ['of a class sheet asks for everybody', { sheets: ['class'] }, [['class', 'aster berk cipres']]],
    [
      'of both asks for both',
      { sheets: ['class', 'months'] },
      [
        ['months', 'berk'],
        ['class', 'aster berk cipres'],
      ],
    ],
    ['of no sheet asks nothing', { sheets: [] }, []],
    ['of nobody asks nothing', { trajectoryIds: [] }, []],
  ])('%s', (_, change, requests) => {
    expect(asked(change)).toEqual(requests);
  });
  test('comes learner by learner only where a sheet does', () => {
    expect(
      [{}, { perLearner: false }, { sheets: ['attendance'] as const }].map((one) => isByLearner({ ...choice, ...one })),
    ).toEqual([true, false, false]);
  });
});

describe('a request', () => {
  test.each([
    ['now', { isPublished: false }],
    ['published', { isPublished: true }],
    ['changed', { isPublished: false, onlyChanged: true }],
  ] as const)('for the plan %s is what the contract takes', (plan, part) => {
    const request = requestOf({ ...choice, plan, sheets: ['months', 'year'] }, '2026-2027');
    expect(printRequestSchema.parse(request)).toEqual(request);
    expect(request).toMatchObject({ ...part, sheets: ['year', 'months'] });
  });
});

describe('the choice that a screen begins with', () => {
  const start = (asked: Parameters<typeof startChoice>[0], habits = readHabits(undefined)) =>
    startChoice(asked, all, 'nl', isoDate('2026-11-23'), habits);
  test('is a year sheet of everybody', () => {
    expect(start({})).toEqual(choice);
  });
  test('is what the address asks, in the order of the file', () => {
    const asked = { learners: 'cipres,aster,nobody', sheets: 'months,year,junk', plan: 'published' };
    expect(start(asked)).toMatchObject({
      ...{ trajectoryIds: ['aster', 'cipres'], sheets: ['year', 'months'], plan: 'published' },
    });
    expect(start({ plan: 'junk' }).plan).toBe('now');
  });
  test.each<[string, string | undefined]>([
    ['nothing', undefined],
    ['what nobody can read', '{'],
    ['another program’s', '{"sheets":[7],"style":"neon","perLearner":"yes"}'],
  ])('is the usual one where the memory holds %s', (_, memory) => {
    expect(start({}, readHabits(memory))).toEqual(choice);
  });
  test('is as last time', () => {
    const memory = '{"sheets":["class"],"style":"grey","perLearner":false}';
    expect(start({}, readHabits(memory))).toMatchObject({ sheets: ['class'], style: 'grey', perLearner: false });
  });
});
