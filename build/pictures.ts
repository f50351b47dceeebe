import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkClassFile } from '../electron/check/check-class-file.ts';
import { makeClassSheet } from '../electron/documents/pdf/class-sheet/class-sheet.ts';
import { makeMonthSheets } from '../electron/documents/pdf/month-sheets/month-sheets.ts';
import { makeYearSheets } from '../electron/documents/pdf/year-sheet/year-sheets.ts';
import type { SheetRequest } from '../electron/documents/sheet-request.ts';
import { sampleClassYear } from '../electron/sample/sample-class.ts';
import { isoDate } from '../shared/calendar/iso-date.ts';
import { drawPage } from '../test/support/draw-pdf.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'pictures');
const date = isoDate('2026-09-01');
const { learners } = checkClassFile(sampleClassYear(), date);

function request(style: SheetRequest['style'], of: (learner: (typeof learners)[number]) => boolean): SheetRequest {
  return { learners: learners.filter(of), language: 'nl', style, date };
}

const isYucca = ({ facts }: (typeof learners)[number]) => facts.learner.id === 'yucca';
const isOfClassA = ({ facts }: (typeof learners)[number]) => facts.plan.trajectory.classGroupId === '6vz-a';

/** The pictures of the README, from the sample class: name, file, page, dots an inch. */
const pictures = [
  { name: 'year-sheet', file: () => makeYearSheets(request('colour', isYucca)), page: 1, dots: 120 },
  { name: 'year-sheet-grey', file: () => makeYearSheets(request('grey', isYucca)), page: 1, dots: 120 },
  { name: 'month-sheet', file: () => makeMonthSheets(request('colour', isYucca)), page: 6, dots: 90 },
  { name: 'class-overview', file: () => makeClassSheet(request('colour', isOfClassA)), page: 1, dots: 90 },
];

await mkdir(folder, { recursive: true });
for (const { name, file, page, dots } of pictures) {
  await writeFile(join(folder, `${name}.webp`), await drawPage(await file(), page, dots, 'webp'));
}
