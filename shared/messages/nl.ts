import { filePlacesNl, fileProblemsNl } from './file-problems-nl.ts';
import { agreements } from './nl/agreements.ts';
import { annexes } from './nl/annexes.ts';
import { app } from './nl/app.ts';
import { capacity } from './nl/capacity.ts';
import { classYear } from './nl/class-year.ts';
import { cli } from './nl/cli.ts';
import { companies } from './nl/companies.ts';
import { dayKinds } from './nl/day-kinds.ts';
import { deviations } from './nl/deviations.ts';
import { documents } from './nl/documents.ts';
import { edits } from './nl/edits.ts';
import { effects } from './nl/effects.ts';
import { exports } from './nl/exports.ts';
import { homeCare } from './nl/home-care.ts';
import { hours } from './nl/hours.ts';
import { incentives } from './nl/incentives.ts';
import { input } from './nl/input.ts';
import { inputPlaces } from './nl/input-places.ts';
import { leave } from './nl/leave.ts';
import { legalData } from './nl/legal-data.ts';
import { minors } from './nl/minors.ts';
import { money } from './nl/money.ts';
import { paperwork } from './nl/paperwork.ts';
import { patterns } from './nl/patterns.ts';
import { people } from './nl/people.ts';
import { peopleScreen } from './nl/people-screen.ts';
import { phases } from './nl/phases.ts';
import { plan } from './nl/plan.ts';
import { planner } from './nl/planner.ts';
import { plannerDialogs } from './nl/planner-dialogs.ts';
import { print } from './nl/print.ts';
import { printScreen } from './nl/print-screen.ts';
import { report } from './nl/report.ts';
import { schoolCalendar } from './nl/school-calendar.ts';
import { settings } from './nl/settings.ts';
import { shell } from './nl/shell.ts';
import { sources } from './nl/sources.ts';
import { start } from './nl/start.ts';
import { startUp } from './nl/start-up.ts';
import { store } from './nl/store.ts';
import { timeLine } from './nl/time-line.ts';
import { trajectory } from './nl/trajectory.ts';
import { versions } from './nl/versions.ts';
import { workbook } from './nl/workbook.ts';
import { workingTime } from './nl/working-time.ts';

/** Every text of the product in one language, by key. */
export const nl = {
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
  fileProblems: { places: filePlacesNl, problems: fileProblemsNl },
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
