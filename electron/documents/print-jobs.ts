import type { Translate } from '../../shared/messages/word-finding.ts';
import { distinctNames, fileNameOf } from './names/file-name.ts';
import type { LearnerSheet } from './sheet-request.ts';

/** What can be asked for. */
export const sheetChoices = ['year', 'months', 'class'] as const;
export type SheetChoice = (typeof sheetChoices)[number];

/** One kind of printed sheet. */
export type SheetKind = 'year' | 'months' | 'class';

/** One PDF to make: its name, its kind and the learners in it, by trajectory. */
export type PrintJob = { readonly name: string; readonly kind: SheetKind; readonly trajectoryIds: readonly string[] };

const kindsOf: Readonly<Record<SheetChoice, readonly SheetKind[]>> = {
  year: ['year'],
  months: ['months'],
  class: ['class'],
};

/** Sheets of a class are one file per class, however the others are shared out. */
const ofClass: ReadonlySet<SheetKind> = new Set(['class']);

type Share = { readonly title: string; readonly learners: readonly LearnerSheet[] };

function sharesOf(kind: SheetKind, learners: readonly LearnerSheet[], perLearner: boolean): Share[] {
  if (perLearner && !ofClass.has(kind))
    return learners.map((sheet) => ({ title: sheet.facts.learner.name, learners: [sheet] }));
  const classes = Map.groupBy(learners, ({ facts }) => facts.plan.classDays.classGroup.id);
  return [...classes.values()].map((sheets) => ({
    title: sheets[0]!.facts.plan.classDays.classGroup.name,
    learners: sheets,
  }));
}

/** The PDFs of a print: one file per learner, or one per class, each with a name of its own; sheets that say nothing are left out. */
export function printJobs(
  learners: readonly LearnerSheet[],
  choices: readonly SheetChoice[],
  perLearner: boolean,
  translate: Translate,
): PrintJob[] {
  const kinds = sheetChoices.filter((choice) => choices.includes(choice)).flatMap((choice) => kindsOf[choice]);
  const drafts = kinds.flatMap((kind) =>
    sharesOf(kind, learners, perLearner).map((share) => ({
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
