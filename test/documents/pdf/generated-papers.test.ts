import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LearnerSheet } from '../../../electron/documents/sheet-request.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import { contextOf } from '../../support/a-case.ts';
import { papers } from '../../support/annex-cases.ts';
import { aTrajectory, eventfulYear } from '../../support/arbitrary-trajectory.ts';
import { type PdfPage, readPdf, textsOutside, textsOverlapping } from '../../support/read-pdf.ts';
import { requestOf } from '../../support/sheet-cases.ts';

const classYear = eventfulYear();
const context = contextOf(classYear);

const homeCare = {
  evaluations: [
    { date: isoDate('2027-03-19'), outcome: 'negative' as const },
    { date: isoDate('2027-04-23'), outcome: 'negative' as const },
  ],
};

/** Trajectories that a file could hold, however unwise: overlapping placements, agreements without a day, cycles of sixteen weeks. */
const sheets: LearnerSheet[] = fc
  .sample(aTrajectory(classYear.trajectories[0]!), { numRuns: 50, seed: 20_261_012 })
  .map((trajectory) => ({
    facts: gatherFacts(context, { ...trajectory, homeCare }, toDayNumber(isoDate('2026-10-12'))),
    findings: [],
  }));

/** "Blad 2 van 3" as [2, 3]. */
function pageNumber({ texts }: PdfPage): [number, number] {
  const [, page, pages] = texts.map(({ text }) => /Blad (\d+) van (\d+)/.exec(text)).find((match) => match !== null)!;
  return [Number(page), Number(pages)];
}

test.each(Object.entries(papers))('%s of generated learners keeps to its pages', async (_name, make) => {
  const { pages } = await readPdf(await make(requestOf(sheets)));
  expect(pages.flatMap((page) => [...textsOutside(page, 5), ...textsOverlapping(page)])).toEqual([]);
  let last = 0;
  for (const [page, count] of pages.map(pageNumber)) {
    expect(page).toBe(last + 1);
    last = page === count ? 0 : page;
  }
  expect(last).toBe(0);
});

test('one at a time they have a paper or are refused by name', async () => {
  for (const sheet of sheets.slice(0, 25)) {
    for (const make of Object.values(papers)) {
      const made = await make(requestOf([sheet])).catch((error: Error) => error.message);
      if (typeof made === 'string') expect(made).toMatch(/^No learner has a (paper|trajectory)/);
      else expect(made.length).toBeGreaterThan(10_000);
    }
  }
});
