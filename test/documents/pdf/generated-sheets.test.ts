import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeYearSheets } from '../../../electron/documents/pdf/year-sheet/year-sheets.ts';
import type { LearnerSheet } from '../../../electron/documents/sheet-request.ts';
import type { CaseDraft } from '../../support/a-case.ts';
import { countPages, readPdf, textsOutside, textsOverlapping } from '../../support/read-pdf.ts';
import { longName, requestOf, sheetCases, sheetsOf } from '../../support/sheet-cases.ts';

const half = fc.constantFrom('school', 'free', 'V', 'L', 'N', 'S', 'work');
const day = fc.oneof(
  { weight: 4, arbitrary: half },
  { weight: 1, arbitrary: fc.record({ morning: half, afternoon: half }) },
);
const week = fc.record({
  mon: day,
  tue: day,
  wed: day,
  thu: day,
  fri: day,
  sat: fc.option(fc.constantFrom('V', 'free'), { nil: undefined, freq: 4 }),
});
const name = fc.oneof(
  fc.constantFrom(
    'Testleerling Aster',
    'Testleerling Łukasz Şimşek',
    'Δοκιμή Πρόβα',
    'Тест Проба',
    'Testleerling Ñandú Ægir',
  ),
  fc.constant(longName('Testleerling')),
  fc
    .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
    .filter((text) => text.trim() !== '' && text.trim().length <= 120 && !/\p{Cc}/u.test(text)),
);

/** A learner of any shape: patterns of one to four weeks, odd names, early stops, any of the prepared years below it. */
const anyLearner = fc.record({
  base: fc.constantFrom(...Object.values(sheetCases)),
  cycle: fc.array(week, { minLength: 1, maxLength: 4 }),
  name,
  company: name,
  stop: fc.option(fc.constantFrom('2026-12-04', '2027-03-19', '2027-05-28'), { nil: undefined, freq: 3 }),
  kind: fc.constantFrom('oao', 'oao', 'oao', 'partTime', 'sao'),
});

function apply(
  draft: CaseDraft,
  value: (typeof anyLearner)['generate'] extends (...args: never) => { value: infer T } ? T : never,
) {
  value.base(draft);
  draft.workplaces[1]!.shiftCodes = structuredClone(draft.workplaces[0]!.shiftCodes);
  const trajectory = draft.trajectories[0]!;
  for (const segment of trajectory.segments) segment.cycle = structuredClone(value.cycle) as typeof segment.cycle;
  draft.learners[0]!.name = value.name.trim();
  draft.companies[0]!.name = value.company.trim();
  for (const agreement of trajectory.agreements) {
    agreement.kind = value.kind as 'oao';
    if (value.stop !== undefined && value.stop > agreement.firstDay) agreement.actualLastDay = value.stop;
  }
}

const sheets: LearnerSheet[] = fc
  .sample(anyLearner, { numRuns: 200, seed: 20_261_012 })
  .map((value) => sheetsOf((draft) => apply(draft, value))[0]!);

test('each of 200 generated learners has exactly one page', async () => {
  for (const [at, sheet] of sheets.entries()) {
    const style = (['colour', 'grey', 'minimal'] as const)[at % 3]!;
    const language = (['nl', 'en', 'fr'] as const)[at % 3]!;
    expect(countPages(await makeYearSheets(requestOf([sheet], { style, language })))).toBe(1);
  }
});

test('in one file every fifth of them has a page on which nothing leaves it or covers another', async () => {
  const some = sheets.filter((_, at) => at % 5 === 0);
  const { pages } = await readPdf(await makeYearSheets(requestOf(some, { language: 'fr' })));
  expect(pages).toHaveLength(some.length);
  expect(pages.flatMap((page) => [...textsOutside(page, 5), ...textsOverlapping(page)])).toEqual([]);
});
