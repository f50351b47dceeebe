import { type DayNumber, type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { attendanceWeeks } from './attendance-weeks.ts';
import { deviationPapers } from './deviation-paper.ts';
import { evaluationPaper, extensionPapers } from './home-care-paper.ts';
import { distinctNames, fileNameOf } from './names/file-name.ts';
import type { LearnerSheet } from './sheet-request.ts';

/** What can be asked for; `annexes` stands for every other paper that a learner's plan calls for. */
export const sheetChoices = ['year', 'months', 'class', 'attendance', 'timetable', 'annexes'] as const;
export type SheetChoice = (typeof sheetChoices)[number];

const kindsOf = {
  year: ['year'],
  months: ['months'],
  class: ['class'],
  attendance: ['attendance'],
  timetable: ['timetable'],
  annexes: ['holidayAnnex', 'leaveAgreement', 'evaluation', 'extension'],
} as const satisfies Record<SheetChoice, readonly string[]>;

/** One kind of printed sheet. */
export type SheetKind = (typeof kindsOf)[SheetChoice][number];

/** One PDF to make: its name, its kind and the learners in it, by trajectory. */
export type PrintJob = { readonly name: string; readonly kind: SheetKind; readonly trajectoryIds: readonly string[] };

/** Which learners a sheet says something about; every one, where nothing else is said. */
const concerns: Partial<Record<SheetKind, (sheet: LearnerSheet, documentDay: DayNumber) => boolean>> = {
  attendance: (sheet) => attendanceWeeks([sheet]).length > 0,
  timetable: ({ facts }) => facts.plan.agreements.length > 0,
  holidayAnnex: ({ facts }) => deviationPapers(facts).length > 0,
  leaveAgreement: ({ facts }) => facts.plan.agreements.some(({ agreement }) => agreement.kind === 'oao'),
  evaluation: ({ facts }, documentDay) => evaluationPaper(facts.plan, documentDay) !== undefined,
  extension: ({ facts }) => extensionPapers(facts.plan).length > 0,
};

/** Sheets of a class are one file per class, however the others are shared out. */
const ofClass: ReadonlySet<SheetKind> = new Set(['class', 'attendance']);

export type PrintChoice = {
  readonly sheets: readonly SheetChoice[];
  /** A file for each learner, else one for each class. */
  readonly perLearner: boolean;
  readonly date: IsoDate;
};

type Share = { readonly title: string; readonly learners: readonly LearnerSheet[] };

function sharesOf(kind: SheetKind, learners: readonly LearnerSheet[], { perLearner, date }: PrintChoice): Share[] {
  const documentDay = toDayNumber(date);
  const concerned = learners.filter((sheet) => concerns[kind]?.(sheet, documentDay) ?? true);
  if (perLearner && !ofClass.has(kind)) {
    return concerned.map((sheet) => ({ title: sheet.facts.learner.name, learners: [sheet] }));
  }
  const classes = Map.groupBy(concerned, ({ facts }) => facts.plan.classDays.classGroup.id);
  return [...classes.values()].map((sheets) => ({
    title: sheets[0]!.facts.plan.classDays.classGroup.name,
    learners: sheets,
  }));
}

/** The PDFs of a print, each with a name of its own; sheets that would say nothing are left out. */
export function printJobs(learners: readonly LearnerSheet[], choice: PrintChoice, translate: Translate): PrintJob[] {
  const kinds = sheetChoices
    .filter((name) => choice.sheets.includes(name))
    .flatMap((name): readonly SheetKind[] => kindsOf[name]);
  const drafts = kinds.flatMap((kind) =>
    sharesOf(kind, learners, choice).map((share) => ({
      name: fileNameOf(
        [share.title, share.learners[0]!.facts.plan.context.frame.schoolYear, translate(`print.files.${kind}`)],
        'pdf',
      ),
      kind,
      trajectoryIds: share.learners.map(({ facts }) => facts.plan.trajectory.id),
    })),
  );
  const names = distinctNames(drafts.map(({ name }) => name));
  return drafts.map((draft, index) => ({ ...draft, name: names[index]! }));
}
