import { describe, expect, test } from 'vitest';
import { makeClassSheet } from '../../../electron/documents/pdf/class-sheet/class-sheet.ts';
import { createSheetTexts } from '../../../electron/documents/pdf/sheet-texts.ts';
import type { LearnerSheet } from '../../../electron/documents/sheet-request.ts';
import { isoWeekOf } from '../../../shared/calendar/iso-date.ts';
import { dayLooksOf, type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import { countPages, type PdfPage, readPdf, textsOutside, textsOverlapping } from '../../support/read-pdf.ts';
import { classOf, longNames, requestOf, sheetsOf, twoCompanies, untilAugust } from '../../support/sheet-cases.ts';

async function pagesOf(learners: readonly LearnerSheet[], given: Parameters<typeof requestOf>[1] = {}) {
  return (await readPdf(await makeClassSheet(requestOf(learners, given)))).pages;
}

const textsOf = (page: PdfPage) => page.texts.map(({ text }) => text);

/** Week number and letters of Monday to Friday, as the row's alternative text has them. */
async function expectedRow({ facts }: LearnerSheet, weeks: number): Promise<string> {
  const { letters } = await createSheetTexts('nl');
  const letter = (half: HalfLook) => (hasKind(half) ? letters[half.kind] : '-');
  const looks = dayLooksOf(facts);
  const said = Array.from({ length: weeks }, (_, week) => {
    const days = looks.slice(week * 7, week * 7 + 5);
    const shown = days.map((look) =>
      look.isWhole ? letter(look.morning) : `${letter(look.morning)}/${letter(look.afternoon)}`,
    );
    return `${isoWeekOf(facts.plan.context.frame.first + week * 7).week} ${shown.join('')}`;
  });
  return `${facts.learner.name}: ${said.join(', ')}`;
}

describe('the class sheet', () => {
  test.each([
    [1, 1],
    [30, 1],
    [32, 1],
    [33, 2],
    [40, 2],
    [65, 3],
  ])('has a page for every 32 learners: %i on %i', async (size, pages) => {
    expect(countPages(await makeClassSheet(requestOf(sheetsOf(classOf(size)))))).toBe(pages);
  });
  test.each(['colour', 'grey', 'minimal'] as const)(
    'is an A3 in %s, nothing outside, nothing over another',
    async (style) => {
      const pages = await pagesOf(sheetsOf(classOf(40)), { style });
      expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
        [420, 297],
        [420, 297],
      ]);
      expect(pages.flatMap((page) => textsOutside(page, 5))).toEqual([]);
      expect(pages.flatMap((page) => textsOverlapping(page))).toEqual([]);
    },
  );
  test.each([
    ['longest names', classOf(32, longNames)],
    ['forty learners with the longest names', classOf(40, longNames)],
    ['two companies', classOf(31, twoCompanies)],
    ['August', classOf(20, untilAugust)],
  ])('fits with %s', async (_name, change) => {
    const pages = await pagesOf(sheetsOf(change));
    expect(pages.flatMap((page) => textsOutside(page, 5))).toEqual([]);
    expect(pages.flatMap((page) => textsOverlapping(page))).toEqual([]);
  });
  test('says the letters of every learner, week by week', async () => {
    const learners = sheetsOf(classOf(3));
    const [page] = await pagesOf(learners);
    const rows = page!.tags.filter(({ alt }) => alt !== '').map(({ alt }) => alt);
    expect(rows).toEqual(await Promise.all(learners.map((sheet) => expectedRow(sheet, 44))));
  });
  test('fills two pages evenly and repeats head and legend on both', async () => {
    const pages = await pagesOf(sheetsOf(classOf(40)));
    const rows = pages.map(({ tags }) => tags.filter(({ alt }) => alt !== '').length);
    expect(rows).toEqual([20, 20]);
    for (const page of pages) {
      expect(textsOf(page)).toEqual(
        expect.arrayContaining(['september 2026', '36', '31/8', 'Kerstvakantie', 'Lesdag', 'Leerling']),
      );
    }
    expect(textsOf(pages[0]!)).toContain('Blad 1 van 2');
    expect(textsOf(pages[0]!)).not.toContain('Bezetting');
    expect(textsOf(pages[1]!)).toContain('Bezetting');
  });
  test('shows the load of each workplace, with an exclamation mark above its capacity', async () => {
    const texts = async (size: number) => textsOf((await pagesOf(sheetsOf(classOf(size))))[0]!);
    expect(await texts(12)).not.toContain('12!');
    expect(await texts(13)).toContain('13!');
  });
  test('counts learners of other classes in the load without showing them', async () => {
    const [shown, ...rest] = sheetsOf(classOf(14)) as [LearnerSheet, ...LearnerSheet[]];
    const bytes = await makeClassSheet({ ...requestOf([shown]), others: rest.map(({ facts }) => facts) });
    const [page] = (await readPdf(bytes)).pages;
    expect(textsOf(page!)).toContain('14!');
    expect(page!.tags.filter(({ alt }) => alt !== '')).toHaveLength(1);
  });
  test('gives the load pages of its own when a class works at very many places', async () => {
    const change = classOf(40);
    const pages = await pagesOf(
      sheetsOf((draft) => {
        change(draft);
        const [place] = draft.workplaces;
        draft.trajectories.forEach((trajectory, at) => {
          draft.workplaces.push({ ...structuredClone(place!), id: `plaats-${at}`, name: `Afdeling ${at}` });
          trajectory.agreements[0]!.placements[0]!.workplaceId = `plaats-${at}`;
        });
      }),
    );
    expect(pages.flatMap((page) => textsOutside(page, 5))).toEqual([]);
    expect(pages.map((page) => textsOf(page).includes('Bezetting'))).toEqual([false, false, true]);
  });
});
