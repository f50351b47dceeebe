import { type PrintedSheet, type PrintRequest, printedSheets, type SheetStyle } from '../../../shared/api/files.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Language } from '../../../shared/messages/format.ts';

/** Which plan of a learner is printed: as it is now, as it was last published, or what changed since. */
export const shownPlans = ['now', 'published', 'changed'] as const;
export type ShownPlan = (typeof shownPlans)[number];

/** What a person chose to print. */
export type PrintChoice = {
  readonly sheets: readonly PrintedSheet[];
  readonly style: SheetStyle;
  readonly language: Language;
  readonly date: IsoDate;
  readonly plan: ShownPlan;
  readonly perLearner: boolean;
  /** Trajectories in the order of the file. */
  readonly trajectoryIds: readonly string[];
};

/** Sheets that show a class together, however the others are shared out. */
const sheetsOfClass: ReadonlySet<PrintedSheet> = new Set(['class', 'attendance']);

/** True where the learners in a preview come one by one. */
export function isByLearner({ perLearner, sheets }: PrintChoice): boolean {
  return perLearner && sheets.some((sheet) => !sheetsOfClass.has(sheet));
}

/** True for a choice that has something to print. */
export function isComplete({ sheets, trajectoryIds }: PrintChoice): boolean {
  return sheets.length > 0 && trajectoryIds.length > 0;
}

/** The request for everything that was chosen. */
export function requestOf(choice: PrintChoice, schoolYear: string): PrintRequest {
  const { plan, sheets, trajectoryIds, ...same } = choice;
  return {
    ...same,
    schoolYear,
    sheets: printedSheets.filter((sheet) => sheets.includes(sheet)),
    trajectoryIds: [...trajectoryIds],
    isPublished: plan === 'published',
    ...(plan === 'changed' && { onlyChanged: true }),
  } as PrintRequest;
}

/**
 * What is asked for a preview: of sheets that come per learner only those of the one that is looked at. The same request
 * and learner give the same bytes, so this is the very file that is saved.
 */
export function previewRequests(choice: PrintChoice, schoolYear: string, learner: string | undefined): PrintRequest[] {
  if (!isComplete(choice)) return [];
  const whole = requestOf(choice, schoolYear);
  if (!isByLearner(choice) || learner === undefined) return [whole];
  const ofLearner = whole.sheets.filter((sheet) => !sheetsOfClass.has(sheet));
  const ofClass = whole.sheets.filter((sheet) => sheetsOfClass.has(sheet));
  return [
    { ...whole, sheets: ofLearner, trajectoryIds: [learner] },
    ...(ofClass.length > 0 ? [{ ...whole, sheets: ofClass }] : []),
  ];
}
