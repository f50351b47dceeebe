import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { readClassWorkbook } from '../../../electron/workbook/read-class-workbook.ts';
import { readClassYear } from '../../../shared/input/read-class-year.ts';
import type { Figure } from './figure.ts';
import { manyLearners } from './many-learners.ts';
import { measureInTurns, middleOf, spent, times } from './measure.ts';

const workbook = join(import.meta.dirname, '..', '..', 'fixtures', 'sample-2026-2027.xlsx');

/** How often something small is read in one turn. */
const again = 10;

async function benchWorkbook(): Promise<number> {
  const bytes = readFileSync(workbook);
  const figures: number[] = [];
  for (let round = 0; round < 12; round++) {
    const start = spent();
    for (let turn = 0; turn < again; turn++) await readClassWorkbook(bytes);
    figures.push((spent() - start) / again);
  }
  return middleOf(figures.slice(3));
}

/** Class years read from JSON and from a workbook, every field checked. */
export async function benchReading(): Promise<Figure[]> {
  const [small, large] = [JSON.stringify(sampleClassYear()), JSON.stringify(manyLearners(1000))];
  const { sample } = measureInTurns({ sample: times(again * 4, () => readClassYear(JSON.parse(small))) }, 15, 3);
  const { thousand } = measureInTurns({ thousand: () => readClassYear(JSON.parse(large)) }, 9, 3);
  return [
    { job: 'JSON of the sample class read and checked', amount: sample / again / 4, unit: 'ms' },
    { job: 'JSON of 1,000 learners read and checked', amount: thousand, unit: 'ms' },
    { job: 'workbook of the sample class read and checked', amount: await benchWorkbook(), unit: 'ms' },
  ];
}
