import { agreements } from './en/agreements.ts';
import { annexes } from './en/annexes.ts';
import { app } from './en/app.ts';
import { capacity } from './en/capacity.ts';
import { classYear } from './en/class-year.ts';
import { cli } from './en/cli.ts';
import { companies } from './en/companies.ts';
import { dayKinds } from './en/day-kinds.ts';
import { deviations } from './en/deviations.ts';
import { documents } from './en/documents.ts';
import { edits } from './en/edits.ts';
import { effects } from './en/effects.ts';
import { exports } from './en/exports.ts';
import { homeCare } from './en/home-care.ts';
import { hours } from './en/hours.ts';
import { incentives } from './en/incentives.ts';
import { input } from './en/input.ts';
import { inputPlaces } from './en/input-places.ts';
import { leave } from './en/leave.ts';
import { legalData } from './en/legal-data.ts';
import { minors } from './en/minors.ts';
import { money } from './en/money.ts';
import { paperwork } from './en/paperwork.ts';
import { patterns } from './en/patterns.ts';
import { people } from './en/people.ts';
import { peopleScreen } from './en/people-screen.ts';
import { phases } from './en/phases.ts';
import { plan } from './en/plan.ts';
import { planner } from './en/planner.ts';
import { plannerDialogs } from './en/planner-dialogs.ts';
import { print } from './en/print.ts';
import { printScreen } from './en/print-screen.ts';
import { report } from './en/report.ts';
import { schoolCalendar } from './en/school-calendar.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { start } from './en/start.ts';
import { startUp } from './en/start-up.ts';
import { store } from './en/store.ts';
import { timeLine } from './en/time-line.ts';
import { trajectory } from './en/trajectory.ts';
import { versions } from './en/versions.ts';
import { workbook } from './en/workbook.ts';
import { workingTime } from './en/working-time.ts';
import { filePlacesEn, fileProblemsEn } from './file-problems-en.ts';

/** Every text of the product in one language, by key. */
export const en = {
  annexes,
  app,
  cli,
  effects,
  exports,
  dayKinds,
  documents,
  edits,
  incentives,
  legalData,
  input,
  inputPlaces,
  patterns,
  peopleScreen,
  planner,
  plannerDialogs,
  settings,
  schoolCalendar,
  timeLine,
  print,
  printScreen,
  shell,
  startUp,
  start,
  store,
  report,
  sources,
  versions,
  workbook,
  fileProblems: { places: filePlacesEn, problems: fileProblemsEn },
  rules: {
    trajectory,
    phases,
    agreements,
    plan,
    homeCare,
    people,
    companies,
    paperwork,
    workingTime,
    minors,
    capacity,
    classYear,
    leave,
    deviations,
    hours,
    money,
  },
} as const;
