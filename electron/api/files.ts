import type { Router } from '@orpc/server';
import type { filesContract } from '../../shared/api/files.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { calendarMessages } from '../../shared/messages/calendar.ts';
import { fileNameOf } from '../documents/names/file-name.ts';
import { readUploadedFile } from '../input/word-file.ts';
import { createTranslate } from '../language/create-translate.ts';
import { sampleClassYear } from '../sample/sample-class.ts';
import { readLastStep } from '../store/queries/year-content.ts';
import { classYearOf } from './class-year-of.ts';
import { type ApiContext, api } from './context.ts';
import { progressOf } from './print-progress.ts';

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  ics: 'text/calendar',
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A finished document as it travels. */
function fileOf(name: string, bytes: Uint8Array | string): File {
  const content = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  return new File([content], name, { type: types[name.slice(name.lastIndexOf('.') + 1)] ?? '' });
}

// Documents are loaded when the first is asked for: a window opens sooner without them.
export const filesHandlers: Router<typeof filesContract, ApiContext> = {
  read: api.files.read.handler(async ({ input: { file, language } }) => {
    const translate = await createTranslate(language);
    return readUploadedFile(file.name, new Uint8Array(await file.arrayBuffer()), translate);
  }),

  sample: api.files.sample.handler(async () => sampleClassYear()),

  template: api.files.template.handler(async ({ input }) => {
    const { templateWorkbook } = await import('../workbook/template-workbook.ts');
    const translate = await createTranslate(input.language);
    return fileOf(fileNameOf([translate('workbook.templateName')], 'xlsx'), await templateWorkbook(translate));
  }),

  print: api.files.print.handler(async ({ context: { host }, input, errors, signal }) => {
    const classYear = await classYearOf(host, input.schoolYear);
    if (!classYear) throw errors.NO_YEAR({ data: { schoolYear: input.schoolYear } });
    const [{ printFiles }, { PublishedPlanError }] = await Promise.all([
      import('./print-files.ts'),
      import('../documents/learner-sheets.ts'),
    ]);
    try {
      const files = await printFiles(host, classYear, input, signal);
      return files.map(({ name, bytes }) => fileOf(name, bytes));
    } catch (error) {
      if (!(error instanceof PublishedPlanError)) throw error;
      const { trajectoryId, number } = error.version;
      throw errors.NOT_AS_PUBLISHED({ data: { trajectoryId, number }, cause: error });
    }
  }),

  progress: api.files.progress.handler(async function* ({ input: { job }, signal }) {
    yield* progressOf(job, signal);
  }),

  calendar: api.files.calendar.handler(async ({ context: { host }, input, errors }) => {
    const { schoolYear, language, date } = input;
    const classYear = await classYearOf(host, schoolYear);
    if (!classYear) throw errors.NO_YEAR({ data: { schoolYear } });
    const translate = await createTranslate(language);
    const [{ calendarOfScope }, { calendarIcs }] = await Promise.all([
      import('../calendar/calendar-of-scope.ts'),
      import('../calendar/calendar-ics.ts'),
    ]);
    const found = calendarOfScope(classYear, input, translate);
    if (!found) return [];
    const { name, calendar, own } = found;
    // A calendar replaces what has a lower version: the store's step only grows.
    const version = await readLastStep(host.store().db);
    const text = calendarIcs(calendar, calendarMessages[language], new Date(date), { name, days: own, version });
    return [fileOf(fileNameOf([translate('schoolCalendar.title'), name, schoolYear], 'ics'), text)];
  }),

  export: api.files.export.handler(async ({ context: { host }, input, errors, signal }) => {
    const { schoolYear, format, language, trajectoryIds, perLearner } = input;
    const classYear = await classYearOf(host, schoolYear);
    if (!classYear) throw errors.NO_YEAR({ data: { schoolYear } });
    const translate = await createTranslate(language);
    if (format === 'classFile') {
      return [fileOf(`duaalplanner-${schoolYear}.json`, `${JSON.stringify(classYear, undefined, 2)}\n`)];
    }
    if (format === 'classWorkbook') {
      const { classWorkbook } = await import('../workbook/write-class-workbook.ts');
      return [fileOf(`duaalplanner-${schoolYear}.xlsx`, await classWorkbook(classYear, translate))];
    }
    const [{ checkClassFile }, { exportFiles }] = await Promise.all([
      import('../check/check-class-file.ts'),
      import('../documents/export.ts'),
    ]);
    const date = isoDate(input.date);
    const chosen = new Set(trajectoryIds);
    const { learners } = checkClassFile(classYear, date);
    const asked = learners.filter(({ facts }) => chosen.size === 0 || chosen.has(facts.plan.trajectory.id));
    if (asked.length === 0) return [];
    // A calendar replaces what has a lower version: the store's step only grows.
    const version = await readLastStep(host.store().db);
    const request = { learners: asked, format, perLearner, language, translate, date, version };
    const files = await exportFiles(request, signal);
    return files.map(({ name, bytes }) => fileOf(name, bytes));
  }),
};
