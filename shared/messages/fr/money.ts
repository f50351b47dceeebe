import type { FamilyTexts } from '../rule-texts.ts';

export const money = {
  premiumRegistrationDue: {
    sentence:
      'Un contrat est enregistré dans les trois mois après son début pour la prime d’apprentissage qualifiant sur le lieu de travail.',
    title_one: 'Prime d’apprentissage qualifiant : encore {{count}} jour pour enregistrer',
    title_other: 'Prime d’apprentissage qualifiant : encore {{count}} jours pour enregistrer',
    detail: 'Le contrat avec {{company}} est enregistré au plus tard le {{firstDay}}.',
    advice: 'L’école enregistre le contrat dans werkplekduaal. Complète le jour.',
  },
  premiumRegistrationLate: {
    sentence: 'Enregistrer plus de trois mois après le début fait perdre la prime d’apprentissage qualifiant.',
    title: 'Prime d’apprentissage qualifiant : enregistrement trop tard',
    detail:
      'Le contrat avec {{company}} a commencé le {{start}}. L’enregistrement était possible jusqu’au {{firstDay}}.',
    advice:
      'Si l’enregistrement s’est fait à temps, complète le bon jour. Sinon, il n’y a pas de prime pour cette année scolaire.',
  },
} as const satisfies FamilyTexts;
