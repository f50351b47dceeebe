import { makeYearSheets } from '../../../electron/documents/pdf/year-sheet/year-sheets.ts';
import type { LearnerSheet, SheetRequest } from '../../../electron/documents/sheet-request.ts';
import { readPdf } from '../../support/read-pdf.ts';
import type { Figure } from './figure.ts';
import { measure, measureBeside } from './measure.ts';

type Make = (request: SheetRequest) => Promise<Uint8Array>;

/** Makes a request of some of the learners; all figures share its style, language and date. */
export type RequestOf = (learners: readonly LearnerSheet[]) => SheetRequest;

/** The characters of each page in order of the alphabet: renderers cut texts into pieces in their own ways. */
async function charactersOf(bytes: Uint8Array): Promise<string[]> {
  const { pages } = await readPdf(bytes);
  return pages.map(({ texts }) =>
    texts
      .flatMap(({ text }) => [...text.replace(/\s/g, '')])
      .sort()
      .join(''),
  );
}

/** Throws unless both renderers write the same texts on every page. */
async function compareTexts(theirs: Make, request: SheetRequest): Promise<void> {
  const [ours, others] = [await charactersOf(await makeYearSheets(request)), await charactersOf(await theirs(request))];
  if (ours.length !== others.length) throw new Error(`${ours.length} pages beside ${others.length}`);
  ours.forEach((page, at) => {
    if (page !== others[at]) throw new Error(`Page ${at + 1} does not say the same in both`);
  });
}

/** Year sheets beside react-pdf: alone, and those of the sample class in one file. */
export async function benchBeside(
  theirs: Make,
  learners: readonly LearnerSheet[],
  requestOf: RequestOf,
): Promise<Figure[]> {
  await compareTexts(theirs, requestOf(learners));
  const one = (make: Make) => (round: number) => make(requestOf([learners[round % learners.length]!]));
  const all = (make: Make) => () => make(requestOf(learners));
  const alone = await measureBeside(one(makeYearSheets), one(theirs), learners.length, 8);
  const together = await measureBeside(all(makeYearSheets), all(theirs), 1, 1);
  return [
    { job: 'the same sheet by react-pdf, alone', value: alone.theirs, unit: 'ms' },
    { job: 'ratio to react-pdf, alone', value: alone.ratio, unit: '×', budget: 10 },
    {
      job: 'the same sheet by react-pdf, a page in one file',
      value: together.theirs / learners.length,
      unit: 'ms',
    },
    { job: 'ratio to react-pdf, in one file', value: together.ratio, unit: '×', budget: 10 },
  ];
}

/** Year sheets by themselves, tagged: a page in one file, a file of its own, all in one file. */
export async function benchSheets(learners: readonly LearnerSheet[], requestOf: RequestOf): Promise<Figure[]> {
  const together = await measure(() => makeYearSheets(requestOf(learners)), 5, 1);
  const alone = await measure((round) => makeYearSheets(requestOf([learners[round]!])), learners.length, 40);
  return [
    { job: 'year sheet, tagged, a page in one file', value: together / learners.length, unit: 'ms', budget: 20 },
    { job: 'year sheet alone', value: alone, unit: 'ms', budget: 30 },
    { job: `${learners.length} year sheets in one file`, value: together / 1000, unit: 's', budget: 5 },
  ];
}
