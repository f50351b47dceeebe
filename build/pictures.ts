import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printClass } from '../electron/documents/print-class.ts';
import type { SheetKind } from '../electron/documents/print-jobs.ts';
import { sampleClassYear } from '../electron/sample/sample-class.ts';
import { isoDate } from '../shared/calendar/iso-date.ts';
import { drawPage } from '../test/support/draw-pdf.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'pictures');
const classYear = sampleClassYear();

const idsWhere = (isShown: (trajectory: (typeof classYear.trajectories)[number]) => boolean) =>
  classYear.trajectories.filter(isShown).map(({ id }) => id);
const yucca = idsWhere(({ learnerId }) => learnerId === 'yucca');
const classA = idsWhere(({ classGroupId }) => classGroupId === '6vz-a');

type Picture = {
  readonly name: string;
  readonly sheet: SheetKind;
  readonly of: readonly string[];
  readonly style?: 'grey';
  readonly page?: number;
  /** Dots an inch. */
  readonly dots: number;
};

/** The pictures of the README, from the sample class. */
const pictures: readonly Picture[] = [
  { name: 'year-sheet', sheet: 'year', of: yucca, dots: 120 },
  { name: 'year-sheet-grey', sheet: 'year', of: yucca, style: 'grey', dots: 120 },
  { name: 'month-sheet', sheet: 'months', of: yucca, page: 6, dots: 90 },
  { name: 'class-overview', sheet: 'class', of: classA, dots: 90 },
];

await mkdir(folder, { recursive: true });
for (const { name, sheet, of, style = 'colour', page = 1, dots } of pictures) {
  const date = isoDate('2026-09-01');
  const { bytes } = await printClass(classYear, { sheet, trajectoryIds: of, language: 'nl', style, date });
  await writeFile(join(folder, `${name}.webp`), await drawPage(bytes, page, dots, 'webp'));
}
