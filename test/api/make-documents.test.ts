import { describe, expect, test } from 'vitest';
import { makeAtOnce, makeInThreads } from '../../electron/api/make-documents.ts';
import { publicHolidaysFor } from '../../electron/calendar/belgian-public-holidays.ts';
import { learnerSheets } from '../../electron/documents/learner-sheets.ts';
import type { PrintOrder } from '../../electron/documents/print-worker.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { countThreads } from '../support/count-threads.ts';

const classYear = sampleClassYear();
const date = isoDate('2026-11-28');
const order: PrintOrder = { classYear, language: 'nl', style: 'grey', date };
const ids = classYear.trajectories.slice(0, 4).map(({ id }) => id);
const jobs = ids.map((id) => ({ name: `${id}.pdf`, kind: 'year' as const, trajectoryIds: [id] }));

describe('documents that nobody waits for any more', () => {
  test('are not made, but for the one that was begun', async () => {
    const publicHolidays = publicHolidaysFor(schoolYear(classYear.schoolYear));
    const sheetOf = learnerSheets({ classYear, publicHolidays, date });
    const controller = new AbortController();
    const begun: string[] = [];
    const making = makeAtOnce(
      order,
      jobs,
      (id) => {
        begun.push(id);
        controller.abort(new Error('gone'));
        return sheetOf(id);
      },
      controller.signal,
    );
    await expect(making).rejects.toThrow('gone');
    expect(begun).toEqual(ids.slice(0, 1));
  });
  test('start no thread when that was so from the beginning', async () => {
    const threads = countThreads();
    await expect(makeInThreads(order, jobs, 'job', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(threads.started()).toBe(0);
  });
});
