import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Language } from '../../shared/messages/format.ts';
import { checkClassFile } from '../check/check-class-file.ts';
import { createTranslate } from '../language/create-translate.ts';
import { type ExportFormat, exportFiles } from './export.ts';
import type { DocumentFile } from './names/target-folder.ts';

export type ExportClassRequest = {
  readonly format: ExportFormat;
  /** In the order of the files; everyone in the order of the class year when not given. */
  readonly trajectoryIds?: readonly string[];
  readonly language: Language;
  /** Day of the export. */
  readonly date: IsoDate;
  /** A file for each learner, as usual, else one for all; of calendars one for each class. */
  readonly perLearner?: boolean;
  /** A number that grows with the plan, 1 unless given; calendar programs take the events of a higher one for newer. */
  readonly version?: number;
};

/** Exports plans of a class year as calendars, workbooks, CSV or JSON; no files where nobody was asked for. */
export async function exportClass(classYear: ClassYear, request: ExportClassRequest): Promise<DocumentFile[]> {
  const { trajectoryIds, language, perLearner = true, version = 1 } = request;
  const { learners } = checkClassFile(classYear, request.date);
  const byId = new Map(learners.map((learner) => [learner.facts.plan.trajectory.id, learner]));
  const asked = (trajectoryIds ?? [...byId.keys()]).map((id) => {
    const learner = byId.get(id);
    if (!learner) throw new Error(`no trajectory ${id} in the class year`);
    return learner;
  });
  if (asked.length === 0) return [];
  const translate = await createTranslate(language);
  return exportFiles({ ...request, learners: asked, perLearner, version, translate });
}
