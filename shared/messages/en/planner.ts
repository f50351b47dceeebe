import { plannerCommands } from './planner-commands.ts';
import { plannerPaint } from './planner-paint.ts';
import { plannerPanel } from './planner-panel.ts';
import { plannerShifts } from './planner-shifts.ts';

/** The learner planner: what stands above its calendar; its other parts have their texts beside this. */
export const planner = {
  title: 'Planner',
  yearLabel: 'Year of the learner, ten months',
  print: 'Print',
  publish: 'Publish',
  publishWithErrors_one: 'Publish, {{count}} error',
  publishWithErrors_other: 'Publish, {{count}} errors',
  views: { label: 'View', year: 'Year', month: 'Month', week: 'Week' },
  period: '{{first}} – {{last}}',
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  agreementStates: {
    none: 'no agreement',
    unsigned: '{{kind}} not signed',
    signed: '{{kind}} signed',
  },
  kinds: { oao: 'OAO', partTime: 'part-time', sao: 'SAO' },
  figures: {
    details: 'Limits and time line',
    label: 'Hours and leave',
    zero: '0 h',
    required: 'Required',
    requiredOf_one: '{{days}} day at {{limit}}/week',
    requiredOf_other: '{{days}} days at {{limit}}/week',
    planned: 'Planned',
    workDays_one: '{{days}} day at work',
    workDays_other: '{{days}} days at work',
    toPlan: 'To plan',
    above: '{{hours}} above required',
    notAbove: 'exactly what is required',
    nothingYet: 'nothing planned yet',
    stillLacking: 'until {{hours}} required',
    average: 'Average',
    atLeast: 'a week, at least {{limit}}',
    margin: 'Margin',
    nominal: 'nominal {{hours}}',
    share: 'Share at work',
    guideline: 'guideline {{percent}} %',
    paidLeave: 'Paid leave',
    ofEntitled: 'of {{count}}',
    leaveLeft: '{{left}} to place, {{unpaid}} unpaid',
    leaveDone: '{{unpaid}} unpaid',
  },
  ...plannerPaint,
  ...plannerPanel,
  ...plannerShifts,
  ...plannerCommands,
} as const;
