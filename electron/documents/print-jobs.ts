import { type DayNumber, type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { deviationPapers } from '../../shared/rules/deviation-paper.ts';
import { attendanceWeeks } from './attendance-weeks.ts';
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

/** The learners whom a sheet of a kind says something about. */
export function concernedBy(kind: SheetKind, learners: readonly LearnerSheet[], date: IsoDate): LearnerSheet[] {
  const documentDay = toDayNumber(date);
  return learners.filter((sheet) => concerns[kind]?.(sheet, documentDay) ?? true);
}

/** Whether files are of one learner each; sheets of a class never are. */
export function isOfLearner(kind: SheetKind, perLearner: boolean): boolean {
  return perLearner && !ofClass.has(kind);
}

/** The name of a file with a sheet: a learner's, else of the class or of all classes, then the school year and the kind. */
export function jobName(
  kind: SheetKind,
  learners: readonly LearnerSheet[],
  perLearner: boolean,
  translate: Translate,
): string {
  const [first] = learners;
  const { classDays, context } = first!.facts.plan;
  const isOneClass = learners.every(({ facts }) => facts.plan.classDays.classGroup.id === classDays.classGroup.id);
  const allOrClass = isOneClass ? classDays.classGroup.name : translate('exports.files.allClasses');
  const title = isOfLearner(kind, perLearner) ? first!.facts.learner.name : allOrClass;
  return fileNameOf([title, context.frame.schoolYear, translate(`print.files.${kind}`)], 'pdf');
}

function sharesOf(kind: SheetKind, learners: readonly LearnerSheet[], { perLearner, date }: PrintChoice) {
  const concerned = concernedBy(kind, learners, date);
  if (isOfLearner(kind, perLearner)) return concerned.map((sheet) => [sheet]);
  return [...Map.groupBy(concerned, ({ facts }) => facts.plan.classDays.classGroup.id).values()];
}

/** The PDFs of a print, each with a name of its own; sheets that would say nothing are left out. */
export function printJobs(learners: readonly LearnerSheet[], choice: PrintChoice, translate: Translate): PrintJob[] {
  const kinds = sheetChoices
    .filter((name) => choice.sheets.includes(name))
    .flatMap((name): readonly SheetKind[] => kindsOf[name]);
  const drafts = kinds.flatMap((kind) =>
    sharesOf(kind, learners, choice).map((share) => ({
      name: jobName(kind, share, choice.perLearner, translate),
      kind,
      trajectoryIds: share.map(({ facts }) => facts.plan.trajectory.id),
    })),
  );
  const names = distinctNames(drafts.map(({ name }) => name));
  return drafts.map((draft, index) => ({ ...draft, name: names[index]! }));
}
