import type { FamilyTexts } from '../rule-texts.ts';

export const phases = {
  tooShort: {
    sentence: 'Chaque phase dure au moins ses mois : cinq en résidentiel, trois à domicile.',
    title: 'Phase {{phase}} trop courte : il manque {{margin}}',
    detail:
      'Du {{start}} au {{end}}, il y a {{value}}, au moins {{limit}}. Avec {{months}}, elle va au moins jusqu’au {{limitDay}}.',
    advice: 'Déplace le changement vers un jour qui donne à chaque phase ses mois.',
  },
  tooLong: {
    sentence: 'Chaque phase dure au plus ses mois : sept en résidentiel, cinq à domicile.',
    title: 'Phase {{phase}} trop longue : {{margin}} de trop',
    detail:
      'Du {{start}} au {{end}}, il y a {{value}}, au plus {{limit}}. Avec {{months}}, elle va au plus jusqu’au {{limitDay}}.',
    advice: 'Déplace le changement vers un jour qui donne à chaque phase ses mois.',
  },
  workplaceKind: {
    sentence: 'Chaque lieu de travail correspond à une phase de la formation.',
    title: '{{workplace}} ne correspond à aucune phase',
    detail: '{{programme}} ne connaît pas ce genre de lieu de travail. La période commence le {{firstDay}}.',
    advice: 'Choisis un autre lieu de travail, ou vérifie son genre.',
  },
  order: {
    sentence: 'Les phases suivent la formation : le résidentiel vient toujours en premier.',
    title: 'La phase {{phase}} vient après la phase {{later}}',
    detail: '{{workplace}} commence le {{firstDay}}, mais la phase {{later}} avait commencé le {{since}}.',
    advice: 'Inverse les périodes, pour que la phase {{phase}} vienne en premier.',
  },
  bothContexts: {
    sentence: 'L’élève travaille dans chaque contexte de la formation : en résidentiel et à domicile.',
    title: 'Pas de lieu de travail pour la phase {{phase}}',
    detail: 'Tout le parcours n’a aucune période de cette phase.',
    advice: 'Cherche un lieu de travail pour la phase {{phase}} et ajoute sa période.',
  },
  switchGap: {
    sentence: 'Lors d’un changement, aucun jour de travail ne tombe entre les phases.',
    title_one: '{{count}} jour de travail entre deux phases',
    title_other: '{{count}} jours de travail entre deux phases',
    detail:
      'Le contrat court, mais il n’y a pas de lieu de travail les {{days}}. La phase {{phase}} commence le {{since}}.',
    advice: 'Prolonge la première période, ou fais commencer la suivante plus tôt.',
  },
  switchOverlap: {
    sentence: 'Lors d’un changement, une phase se termine avant que la suivante commence.',
    title: 'Les phases se chevauchent : {{value}}',
    detail: 'La phase {{phase}} va jusqu’au {{end}}, la phase {{next}} commence le {{firstDay}}.',
    advice: 'Fais terminer la phase {{phase}} la veille du début de la phase {{next}}.',
  },
} as const satisfies FamilyTexts;
