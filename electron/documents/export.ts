import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Language } from '../../shared/messages/format.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { breathe } from './breathe.ts';
import { classEvents } from './icalendar/class-events.ts';
import { learnerEvents } from './icalendar/learner-events.ts';
import { calendarFileOf } from './icalendar/write-calendar.ts';
import { distinctNames, fileNameOf } from './names/file-name.ts';
import type { DocumentFile } from './names/target-folder.ts';
import { csvOf } from './table/csv.ts';
import { dayTable } from './table/day-table.ts';
import { findingTable } from './table/finding-table.ts';
import { planFileOf } from './table/plan-file.ts';
import { type LearnerExport, summaryTable } from './table/summary-table.ts';
import { type Words, wordsOf } from './table/words.ts';
import { workbookOf } from './table/workbook.ts';

export const exportFormats = ['ics', 'xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type ExportRequest = {
  /** Of one class year, in the order of the file. */
  readonly learners: readonly LearnerExport[];
  readonly format: ExportFormat;
  /** A file for each learner; else one for all, and of calendars one for each class. */
  readonly perLearner: boolean;
  readonly language: Language;
  readonly translate: Translate;
  /** Day of the export: the only date in the files that is not the plan's. */
  readonly date: IsoDate;
  /** Version of the plan, a whole number from 0 on; calendars replace what has a lower one. */
  readonly version: number;
  /** The file of that name that this export replaces: a calendar cancels what it has and the plan no longer has. */
  readonly previousFile?: (name: string) => Promise<Uint8Array | undefined>;
};

/** The learners that share a file, with the text its name begins with. */
type Share = { readonly title: string; readonly learners: readonly LearnerExport[] };

/** A file before homonyms are numbered; it may need the name it gets. */
type Draft = { readonly name: string; readonly bytesOf: (name: string) => Promise<Uint8Array> | Uint8Array };

function sharesOf({ learners, format, perLearner }: ExportRequest, words: Words): Share[] {
  if (perLearner) return learners.map((learner) => ({ title: learner.facts.learner.name, learners: [learner] }));
  const classes = Map.groupBy(learners, ({ facts }) => facts.plan.classDays.classGroup.id);
  const ofClasses = [...classes.values()].map((ofClass) => ({
    title: ofClass[0]!.facts.plan.classDays.classGroup.name,
    learners: ofClass,
  }));
  if (format === 'ics' || ofClasses.length === 1) return ofClasses;
  return [{ title: words.text('exports.files.allClasses'), learners }];
}

const encoder = new TextEncoder();

async function calendarBytes(share: Share, request: ExportRequest, words: Words, name: string): Promise<Uint8Array> {
  const { date, version, perLearner, previousFile } = request;
  const facts = share.learners.map((learner) => learner.facts);
  const { trajectory, classDays, context } = facts[0]!.plan;
  const previous = await previousFile?.(name);
  const text = calendarFileOf(
    perLearner ? learnerEvents(facts[0]!, words) : classEvents(facts, words),
    {
      name: words.text('exports.title', { name: share.title, schoolYear: context.frame.schoolYear }),
      owner: {
        kind: perLearner ? 'learner' : 'class',
        id: perLearner ? trajectory.id : classDays.classGroup.id,
        schoolName: classDays.school.name,
      },
      date,
      version,
      previous: previous && new TextDecoder().decode(previous),
    },
    words,
  );
  return encoder.encode(text);
}

function draftsOf(share: Share, request: ExportRequest, words: Words): Draft[] {
  const { learners, title } = share;
  const { format, date, version } = request;
  const { schoolYear } = learners[0]!.facts.plan.context.frame;
  const name = fileNameOf([title, schoolYear], format);
  const dayTableOf = () =>
    dayTable(
      learners.map(({ facts }) => facts),
      words,
    );
  switch (format) {
    case 'ics':
      return [{ name, bytesOf: (given) => calendarBytes(share, request, words, given) }];
    case 'json':
      return [
        {
          name,
          bytesOf: () =>
            encoder.encode(`${JSON.stringify(planFileOf(learners, words, date, version), undefined, 1)}\n`),
        },
      ];
    case 'xlsx': {
      const tables = () => [summaryTable(learners, words), dayTableOf(), findingTable(learners, words)];
      const heading = words.text('exports.title', { name: title, schoolYear });
      return [{ name, bytesOf: () => workbookOf(tables(), heading, date) }];
    }
    case 'csv':
      return (
        [
          ['days', dayTableOf],
          ['summary', () => summaryTable(learners, words)],
          ['findings', () => findingTable(learners, words)],
        ] as const
      ).map(([id, table]) => ({
        name: fileNameOf([title, schoolYear, words.text(`exports.files.${id}`)], 'csv'),
        bytesOf: () => encoder.encode(csvOf(table())),
      }));
  }
}

/** A file still to be made: names of a whole export are known, and can be checked, before the first one is. */
export type PlannedFile = { readonly name: string; readonly make: () => Promise<Uint8Array> };

/** The files of an export by name, each made when asked for. Same request, same names and bytes. */
export function planExport(request: ExportRequest): PlannedFile[] {
  const words = wordsOf(request.language, request.translate);
  const drafts = sharesOf(request, words).flatMap((share) => draftsOf(share, request, words));
  const names = distinctNames(drafts.map(({ name }) => name));
  return drafts.map(({ bytesOf }, index) => {
    const name = names[index]!;
    return { name, make: async () => bytesOf(name) };
  });
}

/** Exports learners' plans as calendar, workbook, CSV or JSON: every file with its name and bytes. Stops between files. */
export async function exportFiles(request: ExportRequest, signal?: AbortSignal): Promise<DocumentFile[]> {
  const files: DocumentFile[] = [];
  for (const { name, make } of planExport(request)) {
    await breathe(signal);
    files.push({ name, bytes: await make() });
  }
  return files;
}
