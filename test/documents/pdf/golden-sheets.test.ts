import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { attendanceSheets } from '../../../electron/documents/pdf/attendance/attendance-sheets.ts';
import { makeClassSheet } from '../../../electron/documents/pdf/class-sheet/class-sheet.ts';
import { evaluationForms } from '../../../electron/documents/pdf/evaluation/evaluation-forms.ts';
import { extensionReports } from '../../../electron/documents/pdf/evaluation/extension-reports.ts';
import { holidayAnnexes } from '../../../electron/documents/pdf/holiday-annex/holiday-annexes.ts';
import { leaveAgreements } from '../../../electron/documents/pdf/leave-agreement/leave-agreements.ts';
import { makeMonthSheets } from '../../../electron/documents/pdf/month-sheets/month-sheets.ts';
import { timetableAnnexes } from '../../../electron/documents/pdf/timetable-annex/timetable-annexes.ts';
import { makeYearSheets } from '../../../electron/documents/pdf/year-sheet/year-sheets.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { CaseChange } from '../../support/a-case.ts';
import { aMinor, manyPins, notPositive } from '../../support/annex-cases.ts';
import { differingSquares, drawPage, readPicture } from '../../support/draw-pdf.ts';
import {
  classOf,
  fullYear,
  longNames,
  requestOf,
  sheetsOf,
  twoCompanies,
  untilAugust,
} from '../../support/sheet-cases.ts';

/**
 * Pictures of every sheet in every style, drawn by pdf.js and compared with tolerance. `UPDATE_GOLDENS=1` draws them anew; look at
 * each before it is committed.
 */
const folder = fileURLToPath(new URL('../../golden/sheets/', import.meta.url));

const withoutFindings = (change = fullYear) =>
  sheetsOf(change).map((sheet) => ({ ...sheet, findings: [], version: { number: 2, isFinal: true } }));

/** A finding of no rule, so that new rules leave the pictures alone. */
const anError: Finding = {
  ruleId: 'plan/example',
  severity: 'error',
  messageKey: 'rules.plan.example',
  dates: [isoDate('2026-09-01')],
  params: {},
  source: { stated: 'Voorbeeld' },
};

const asDraft = (change: CaseChange) => sheetsOf(change).map((sheet) => ({ ...sheet, findings: [anError, anError] }));

const inMarch = { date: isoDate('2027-03-15') };

const attendance = (change: CaseChange, week: string, given: Parameters<typeof requestOf>[1] = {}) =>
  attendanceSheets(requestOf(withoutFindings(change), given), [isoDate(week)]);

const pictures = [
  ['year-colour', 56, 1, () => makeYearSheets(requestOf(withoutFindings()))],
  [
    'year-grey',
    56,
    1,
    () => makeYearSheets(requestOf(withoutFindings(twoCompanies), { style: 'grey', language: 'fr' })),
  ],
  [
    'year-minimal',
    56,
    1,
    () => makeYearSheets(requestOf(withoutFindings(untilAugust), { style: 'minimal', language: 'en' })),
  ],
  ['year-long-names', 56, 1, () => makeYearSheets(requestOf(asDraft(longNames)))],
  ['month-colour', 48, 6, () => makeMonthSheets(requestOf(withoutFindings()))],
  ['month-grey', 48, 2, () => makeMonthSheets(requestOf(withoutFindings(twoCompanies), { style: 'grey' }))],
  ['month-minimal', 48, 4, () => makeMonthSheets(requestOf(withoutFindings(), { style: 'minimal', language: 'fr' }))],
  ['class-colour', 42, 1, () => makeClassSheet(requestOf(withoutFindings(classOf(14))))],
  ['class-grey', 42, 1, () => makeClassSheet(requestOf(withoutFindings(classOf(14, twoCompanies)), { style: 'grey' }))],
  ['class-minimal', 42, 1, () => makeClassSheet(requestOf(withoutFindings(classOf(14)), { style: 'minimal' }))],
  ['attendance-colour', 60, 1, () => attendance(classOf(24), '2026-12-16')],
  ['attendance-grey', 60, 1, () => attendance(classOf(16, longNames), '2026-11-09', { style: 'grey' })],
  ['timetable-colour', 60, 1, () => timetableAnnexes(requestOf(withoutFindings()))],
  ['timetable-grey', 60, 2, () => timetableAnnexes(requestOf(asDraft(manyPins), { style: 'grey', language: 'en' }))],
  ['timetable-minimal', 60, 1, () => timetableAnnexes(requestOf(withoutFindings(twoCompanies), { style: 'minimal' }))],
  ['holiday-annex-colour', 60, 1, () => holidayAnnexes(requestOf(withoutFindings()))],
  ['holiday-annex-minor', 60, 1, () => holidayAnnexes(requestOf(withoutFindings(aMinor), { style: 'grey' }))],
  ['leave-agreement-colour', 60, 1, () => leaveAgreements(requestOf(withoutFindings(), { language: 'fr' }))],
  ['evaluation-grey', 60, 1, () => evaluationForms(requestOf(withoutFindings(), { style: 'grey', ...inMarch }))],
  ['extension-minimal', 60, 1, () => extensionReports(requestOf(withoutFindings(notPositive), { style: 'minimal' }))],
] as const;

test.each(pictures)('%s looks as it did', async (name, dotsPerInch, page, make) => {
  const drawn = await drawPage(await make(), page, dotsPerInch, 'webp');
  const path = `${folder}${name}.webp`;
  if (process.env.UPDATE_GOLDENS === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, drawn);
  }
  expect(existsSync(path), `${path} is drawn with UPDATE_GOLDENS=1`).toBe(true);
  const differing = differingSquares(await readPicture(drawn), await readPicture(readFileSync(path)), 14);
  expect(differing).toEqual([]);
});
