import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { classYearSchema } from '../input/class-year.ts';
import { idSchema, isoDateSchema, schoolYearSchema } from '../input/primitives.ts';
import { languages } from '../messages/format.ts';
import { base, nothingSchema } from './base.ts';

export const printedSheets = ['year', 'months', 'class', 'attendance', 'timetable', 'annexes'] as const;
export type PrintedSheet = (typeof printedSheets)[number];
export const sheetStyles = ['colour', 'grey', 'minimal'] as const;
export type SheetStyle = (typeof sheetStyles)[number];
export const fileFormats = ['ics', 'xlsx', 'csv', 'json', 'classWorkbook', 'classFile'] as const;
export type FileFormat = (typeof fileFormats)[number];

const ofLearners = {
  schoolYear: schoolYearSchema,
  /** In the order of the file; all of them where none is named. */
  trajectoryIds: z.array(idSchema).max(20_000),
  language: z.enum(languages),
  date: isoDateSchema,
};

/** What is printed: the draft of each learner or, with `isPublished`, the newest published version of those who have one. */
export const printRequestSchema = z.strictObject({
  ...ofLearners,
  sheets: z.array(z.enum(printedSheets)).min(1),
  style: z.enum(sheetStyles),
  perLearner: z.boolean(),
  isPublished: z.boolean(),
  /** Of the draft, only learners whose plan changed since their newest published version, and only what changed. */
  onlyChanged: z.boolean().optional(),
  /** A name that the page makes up for this work, to hear of its progress. */
  job: idSchema.optional(),
});
export type PrintRequest = z.infer<typeof printRequestSchema>;

export const exportRequestSchema = z.strictObject({
  ...ofLearners,
  format: z.enum(fileFormats),
  perLearner: z.boolean(),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

/** The calendar of a school, of one of its campuses or of one of its classes. */
export const calendarRequestSchema = z.strictObject({
  schoolYear: schoolYearSchema,
  schoolId: idSchema,
  campusId: idSchema.optional(),
  classGroupId: idSchema.optional(),
  language: z.enum(languages),
  date: isoDateSchema,
});

/** One thing to correct in a file, in words; and for who looks into the file, the path in its JSON or what the parser said. */
const worded = z.strictObject({ text: z.string(), detail: z.string().optional() });
export type WordedProblem = z.infer<typeof worded>;

/** A class file that was read: its content, or every place to correct in words. */
const readFileSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), classYear: classYearSchema }),
  z.strictObject({ ok: z.literal(false), problems: z.array(worded) }),
]);
export type ReadFile = z.infer<typeof readFileSchema>;

const progressSchema = z.strictObject({ done: z.int(), total: z.int() });
export type Progress = z.infer<typeof progressSchema>;

/** Files in and out: class files to import, sheets and exports to keep. */
export const filesContract = {
  read: base
    .route({ method: 'POST', path: '/files/read' })
    .input(z.strictObject({ file: z.file().max(25_000_000), language: z.enum(languages) }))
    .output(readFileSchema),
  sample: base.route({ method: 'GET', path: '/files/sample' }).input(nothingSchema).output(classYearSchema),
  template: base
    .route({ method: 'GET', path: '/files/template' })
    .input(z.strictObject({ language: z.enum(languages) }))
    .output(z.file()),
  /** Ends without files where the caller goes away. */
  print: base
    .errors({ NOT_AS_PUBLISHED: { status: 409, data: z.strictObject({ trajectoryId: idSchema, number: z.int() }) } })
    .route({ method: 'POST', path: '/files/print' })
    .input(printRequestSchema)
    .output(z.array(z.file())),
  /** How far a named job is, again with every file that is made. */
  progress: base
    .route({ method: 'GET', path: '/files/progress/{job}' })
    .input(z.strictObject({ job: idSchema }))
    .output(eventIterator(progressSchema)),
  /** The school year as an iCalendar file: the law's days and those of the school; nothing for a school that is gone. */
  calendar: base
    .route({ method: 'POST', path: '/files/calendar' })
    .input(calendarRequestSchema)
    .output(z.array(z.file())),
  /** Ends without files where the caller goes away. */
  export: base.route({ method: 'POST', path: '/files/export' }).input(exportRequestSchema).output(z.array(z.file())),
};
