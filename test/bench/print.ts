import { availableParallelism, cpus } from 'node:os';
import { checkClassFile } from '../../electron/check/check-class-file.ts';
import type { LearnerSheet } from '../../electron/documents/sheet-request.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { benchFiles } from './print/bench-files.ts';
import { benchBeside, benchSheets, type RequestOf } from './print/bench-sheets.ts';
import { markdownTable, rowsOf, textTable } from './print/figure.ts';
import { manyLearners } from './print/many-learners.ts';
import { writeReadme } from './print/readme.ts';

/**
 * Measures printing beside its budgets and beside react-pdf, in one run. `--readme` puts the table in README.md.
 * React looks at NODE_ENV when it is loaded, so react-pdf is imported after that is set.
 */
process.env.NODE_ENV = 'production';
const { registerFonts } = await import('./react-pdf/elements.ts');
const { makeReactYearSheets } = await import('./react-pdf/year-document.ts');
registerFonts();

const date = isoDate('2026-10-12');
const classYear = manyLearners(200);
const learners: LearnerSheet[] = checkClassFile(classYear, date).learners.map(({ facts, findings }) => ({
  facts,
  findings,
}));
const requestOf: RequestOf = (some) => ({ learners: some, language: 'nl', style: 'colour', date });

const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
console.log(machine);
const figures = [
  ...(await benchSheets(learners, requestOf)),
  ...(await benchFiles({ classYear, language: 'nl', style: 'colour', date }, learners)),
  ...(await benchBeside(makeReactYearSheets, learners.slice(0, 24), requestOf)),
];
const rows = rowsOf(figures);
console.log(textTable(rows));
if (process.argv.includes('--readme'))
  writeReadme(`Printing, on ${machine}; processor time, unless it says by the clock.\n\n${markdownTable(rows)}`);
