import { filePlacesFr, fileProblemsFr } from './file-problems-fr.ts';
import { agreements } from './fr/agreements.ts';
import { annexes } from './fr/annexes.ts';
import { app } from './fr/app.ts';
import { capacity } from './fr/capacity.ts';
import { classYear } from './fr/class-year.ts';
import { cli } from './fr/cli.ts';
import { companies } from './fr/companies.ts';
import { dayKinds } from './fr/day-kinds.ts';
import { deviations } from './fr/deviations.ts';
import { documents } from './fr/documents.ts';
import { edits } from './fr/edits.ts';
import { effects } from './fr/effects.ts';
import { exports } from './fr/exports.ts';
import { homeCare } from './fr/home-care.ts';
import { hours } from './fr/hours.ts';
import { incentives } from './fr/incentives.ts';
import { input } from './fr/input.ts';
import { inputPlaces } from './fr/input-places.ts';
import { leave } from './fr/leave.ts';
import { legalData } from './fr/legal-data.ts';
import { minors } from './fr/minors.ts';
import { money } from './fr/money.ts';
import { paperwork } from './fr/paperwork.ts';
import { patterns } from './fr/patterns.ts';
import { people } from './fr/people.ts';
import { peopleScreen } from './fr/people-screen.ts';
import { phases } from './fr/phases.ts';
import { plan } from './fr/plan.ts';
import { planner } from './fr/planner.ts';
import { plannerDialogs } from './fr/planner-dialogs.ts';
import { print } from './fr/print.ts';
import { printScreen } from './fr/print-screen.ts';
import { report } from './fr/report.ts';
import { schoolCalendar } from './fr/school-calendar.ts';
import { settings } from './fr/settings.ts';
import { shell } from './fr/shell.ts';
import { sources } from './fr/sources.ts';
import { start } from './fr/start.ts';
import { startUp } from './fr/start-up.ts';
import { store } from './fr/store.ts';
import { timeLine } from './fr/time-line.ts';
import { trajectory } from './fr/trajectory.ts';
import { versions } from './fr/versions.ts';
import { workbook } from './fr/workbook.ts';
import { workingTime } from './fr/working-time.ts';

/** Every text of the product in one language, by key. */
export const fr = {
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
  fileProblems: { places: filePlacesFr, problems: fileProblemsFr },
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
