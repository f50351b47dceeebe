import { plannerCommands } from './planner-commands.ts';
import { plannerPaint } from './planner-paint.ts';
import { plannerPanel } from './planner-panel.ts';
import { plannerShifts } from './planner-shifts.ts';

/** The learner planner: what stands above its calendar; its other parts have their texts beside this. */
export const planner = {
  title: 'Planning',
  yearLabel: 'Année de l’élève, dix mois',
  print: 'Imprimer',
  publish: 'Publier',
  publishWithErrors_one: 'Publier, {{count}} erreur',
  publishWithErrors_other: 'Publier, {{count}} erreurs',
  views: { label: 'Vue', year: 'Année', month: 'Mois', week: 'Semaine' },
  period: '{{first}} – {{last}}',
  months_one: '{{count}} mois',
  months_other: '{{count}} mois',
  agreementStates: {
    none: 'pas de contrat',
    unsigned: '{{kind}} non signé',
    signed: '{{kind}} signé',
  },
  kinds: { oao: 'OAO', partTime: 'temps partiel', sao: 'SAO' },
  figures: {
    details: 'Limites et ligne du temps',
    label: 'Heures et congés',
    zero: '0 h',
    required: 'Requis',
    requiredOf_one: '{{days}} jour à {{limit}}/sem.',
    requiredOf_other: '{{days}} jours à {{limit}}/sem.',
    planned: 'Planifié',
    workDays_one: '{{days}} jour de travail',
    workDays_other: '{{days}} jours de travail',
    toPlan: 'À planifier',
    above: '{{hours}} au-dessus',
    notAbove: 'exactement ce qui est requis',
    nothingYet: 'pas encore de planning',
    stillLacking: 'jusqu’à {{hours}} requis',
    average: 'Moyenne',
    atLeast: 'par sem., min. {{limit}}',
    margin: 'Marge',
    nominal: 'nominal {{hours}}',
    share: 'Part au travail',
    guideline: 'indicatif {{percent}} %',
    paidLeave: 'Congé payé',
    ofEntitled: 'sur {{count}}',
    leaveLeft: '{{left}} à placer, {{unpaid}} non payés',
    leaveDone: '{{unpaid}} non payés',
  },
  ...plannerPaint,
  ...plannerPanel,
  ...plannerShifts,
  ...plannerCommands,
} as const;
