import type { SheetDefinition } from './draft.ts';
import * as company from './sheets/company-sheets.ts';
import { homeCareSheet } from './sheets/home-care-sheet.ts';
import * as school from './sheets/school-sheets.ts';
import * as trajectory from './sheets/trajectory-sheets.ts';

/** Every sheet of the class workbook, in the order of its tabs; what a row belongs to stands on an earlier sheet. */
export const sheetDefinitions: readonly SheetDefinition[] = [
  school.yearSheet,
  school.schoolSheet,
  school.campusSheet,
  school.classSheet,
  school.lessonSheet,
  school.calendarSheet,
  school.exceptionSheet,
  company.companySheet,
  company.closureSheet,
  company.replacementSheet,
  company.recognitionSheet,
  company.workplaceSheet,
  company.shiftSheet,
  company.capacitySheet,
  company.mentorSheet,
  company.learnerSheet,
  trajectory.trajectorySheet,
  trajectory.agreementSheet,
  trajectory.placementSheet,
  trajectory.segmentSheet,
  trajectory.pinSheet,
  trajectory.deviationSheet,
  trajectory.deviationDaySheet,
  trajectory.entitlementSheet,
  trajectory.paidDaySheet,
  homeCareSheet,
  trajectory.overrideSheet,
  school.programmeSheet,
  school.phaseSheet,
  company.incomeSheet,
  company.incentiveSheet,
];
