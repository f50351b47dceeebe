import { plannerCommands } from './planner-commands.ts';
import { plannerPaint } from './planner-paint.ts';
import { plannerPanel } from './planner-panel.ts';
import { plannerShifts } from './planner-shifts.ts';

/** The learner planner: what stands above its calendar; its other parts have their texts beside this. */
export const planner = {
  title: 'Planner',
  yearLabel: 'Jaar van de leerling, tien maanden',
  print: 'Afdrukken',
  publish: 'Publiceren',
  publishWithErrors_one: 'Publiceren, {{count}} fout',
  publishWithErrors_other: 'Publiceren, {{count}} fouten',
  views: { label: 'Weergave', year: 'Jaar', month: 'Maand', week: 'Week' },
  period: '{{first}} – {{last}}',
  months_one: '{{count}} maand',
  months_other: '{{count}} maanden',
  agreementStates: {
    none: 'geen overeenkomst',
    unsigned: '{{kind}} niet getekend',
    signed: '{{kind}} getekend',
  },
  kinds: { oao: 'OAO', partTime: 'deeltijds', sao: 'SAO' },
  figures: {
    details: 'Grenzen en tijdlijn',
    label: 'Uren en verlof',
    zero: '0 u',
    required: 'Vereist',
    requiredOf_one: '{{days}} dag à {{limit}}/week',
    requiredOf_other: '{{days}} dagen à {{limit}}/week',
    planned: 'Gepland',
    workDays_one: '{{days}} werkplekdag',
    workDays_other: '{{days}} werkplekdagen',
    toPlan: 'Nog te plannen',
    above: '{{hours}} boven vereist',
    notAbove: 'precies wat vereist is',
    nothingYet: 'nog geen planning',
    stillLacking: 'tot {{hours}} vereist',
    average: 'Gemiddelde',
    atLeast: 'per week, minstens {{limit}}',
    margin: 'Marge',
    nominal: 'nominaal {{hours}}',
    share: 'Aandeel werkplek',
    guideline: 'richtwaarde {{percent}} %',
    paidLeave: 'Verlof betaald',
    ofEntitled: 'van {{count}}',
    leaveLeft: '{{left}} te plaatsen, {{unpaid}} onbetaald',
    leaveDone: '{{unpaid}} onbetaald',
  },
  ...plannerPaint,
  ...plannerPanel,
  ...plannerShifts,
  ...plannerCommands,
} as const;
