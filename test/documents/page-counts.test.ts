import { describe, expect, test } from 'vitest';
import { checkClassFile } from '../../electron/check/check-class-file.ts';
import { makeClassSheet } from '../../electron/documents/pdf/class-sheet/class-sheet.ts';
import { makeMonthSheets } from '../../electron/documents/pdf/month-sheets/month-sheets.ts';
import { printStyles } from '../../electron/documents/pdf/sheet-colours.ts';
import { makeYearSheets } from '../../electron/documents/pdf/year-sheet/year-sheets.ts';
import type { LearnerSheet } from '../../electron/documents/sheet-request.ts';
import { type IsoDate, isoDate } from '../../shared/calendar/iso-date.ts';
import { languages } from '../../shared/messages/format.ts';
import { variedClassYear } from '../bench/varied/varied-class-year.ts';
import { countPages } from '../support/read-pdf.ts';
import { requestOf } from '../support/sheet-cases.ts';

/**
 * Pages over five hundred generated learners: other patterns, dates, agreements and deviations in every class year, from ordinary
 * ones to anything a file may hold. Pages are counted in the file, nothing is drawn.
 */
const classYears = [
  { seed: 1, learners: 96, mess: 0, startYear: 2026 },
  { seed: 2, learners: 33, mess: 0.1, startYear: 2023 },
  { seed: 3, learners: 64, mess: 0.2, startYear: 2024 },
  { seed: 4, learners: 31, mess: 0.3, startYear: 2025 },
  { seed: 5, learners: 65, mess: 0.4, startYear: 2027 },
  { seed: 6, learners: 32, mess: 0.5, startYear: 2028 },
  { seed: 7, learners: 97, mess: 0.7, startYear: 2029 },
  { seed: 8, learners: 1, mess: 0.8, startYear: 2030 },
  { seed: 9, learners: 81, mess: 1, startYear: 2031 },
] as const;

/** Months that a trajectory touches, September to August, told from its dates alone. */
function monthsBetween(firstDay: IsoDate, lastDay: IsoDate, startYear: number): number {
  const monthOf = (date: IsoDate) => (Number(date.slice(0, 4)) - startYear) * 12 + Number(date.slice(5, 7)) - 9;
  return Math.min(11, monthOf(lastDay)) - Math.max(0, monthOf(firstDay)) + 1;
}

function learnersOf(variation: (typeof classYears)[number]): LearnerSheet[] {
  const date = isoDate(`${variation.startYear}-10-12`);
  const { learners } = checkClassFile(variedClassYear(variation), date);
  return learners.map(({ facts, findings }) => ({ facts, findings }));
}

test('there are five hundred of them', () => {
  expect(classYears.reduce((sum, { learners }) => sum + learners, 0)).toBe(500);
});

describe.each(classYears)('$learners learners of $startYear, mess $mess', (variation) => {
  const learners = learnersOf(variation);
  const given = {
    style: printStyles[variation.seed % printStyles.length]!,
    language: languages[variation.seed % languages.length]!,
    date: isoDate(`${variation.startYear}-10-12`),
  };

  test('every year sheet is one page', async () => {
    const counts: number[] = [];
    for (const learner of learners) counts.push(countPages(await makeYearSheets(requestOf([learner], given))));
    expect(counts).toEqual(learners.map(() => 1));
  });

  test('month sheets are the months of each trajectory', async () => {
    const counts: number[] = [];
    for (const learner of learners) counts.push(countPages(await makeMonthSheets(requestOf([learner], given))));
    const expected = learners.map(({ facts }) => {
      const { firstDay, lastDay } = facts.plan.trajectory;
      return monthsBetween(firstDay, lastDay, variation.startYear);
    });
    expect(counts).toEqual(expected);
  });

  test('class sheets, of each class and of all together, are a page for every 32 learners', async () => {
    const classes = [...Map.groupBy(learners, ({ facts }) => facts.plan.classDays.classGroup.id).values()];
    for (const shown of [...classes, classes.flat()]) {
      expect(countPages(await makeClassSheet(requestOf(shown, given)))).toBe(Math.ceil(shown.length / 32));
    }
  });
});
