import type { FamilyTexts } from '../rule-texts.ts';

export const trajectory = {
  startTooEarly: {
    sentence: 'La formation commence au plus tôt le 1er septembre.',
    title: 'La formation commence {{value}} trop tôt',
    detail: 'Elle commence le {{firstDay}}. Le premier jour possible est le {{first}}.',
    advice: 'Fais commencer la formation et son contrat le {{first}} ou plus tard.',
  },
  lateEntry: {
    sentence:
      'La formation commence au plus tard le 30 septembre, sauf si l’école a déjà un autre élève dans cette formation.',
    title: 'Entrée tardive : {{value}} après le {{last}}',
    detail:
      'La formation commence le {{firstDay}}. Après le {{last}}, ce n’est possible que si l’école a déjà un élève dans cette formation.',
    advice: 'Indique le nom de cet autre élève, ou commence au plus tard le {{last}}.',
  },
  endTooLate: {
    sentence: 'La formation se termine au plus tard le 30 juin.',
    title: 'La formation se termine {{value}} trop tard',
    detail: 'La fin est prévue le {{firstDay}}. Le dernier jour possible est le {{last}}.',
    advice: 'Fais terminer la formation et son contrat au plus tard le {{last}}.',
  },
  tooLong: {
    sentence: 'La formation dure au plus ses mois, dix pour verzorgende/zorgkundige.',
    title: 'La formation est trop longue de {{margin}}',
    detail: 'Prévu : {{value}}. Au plus : {{limit}}, soit {{months}}.',
    advice: 'Fais terminer la formation au plus tard le {{last}}, ou commence plus tard.',
  },
  noRoomForPhases: {
    sentence: 'Entre le début et la fin, il y a place pour la durée minimale de toutes les phases.',
    title: 'Pas de place pour toutes les phases : il manque {{margin}}',
    detail:
      'Du {{firstDay}} au {{end}}, il y a {{value}}. Ensemble, les phases demandent au moins {{limit}}, soit {{months}}.',
    advice:
      'Commence au plus tard le {{latest}}. Si c’est passé, vois avec l’école un début l’année scolaire suivante.',
  },
  eighteenInSchoolYear: {
    sentence: 'L’élève a 18 ans dans le courant de l’année scolaire, au plus tard le 31 août.',
    title: 'Trop jeune : {{value}} à la fin de l’année scolaire',
    detail: 'Le {{last}}, l’élève doit avoir {{limit}}. La formation commence le {{firstDay}}.',
    advice: 'Vérifie la date de naissance. Si elle est exacte, vois avec l’école un début plus tard.',
  },
  fullTimeCompulsory: {
    sentence: 'L’élève n’est plus soumis à l’obligation scolaire à temps plein au début de la formation.',
    title: 'Encore soumis à l’obligation scolaire à temps plein : {{value}}',
    detail: 'Le {{firstDay}}, il faut au moins {{limit}}.',
    advice:
      'Si l’élève a 15 ans et a terminé les deux premières années du secondaire, coche que l’obligation à temps plein est finie. Sinon, la formation en alternance n’est pas encore possible.',
  },
  priorSchooling: {
    sentence: 'L’élève a une formation préalable qui donne accès à la formation.',
    title: 'La formation préalable manque',
    detail:
      'Nécessaire pour le début du {{firstDay}} : la 2e année du 3e degré personenzorg, un diplôme de l’enseignement secondaire ou le certificat verzorgende.',
    advice: 'Demande à l’école quel titre l’élève possède et complète-le.',
  },
  screeningMissing: {
    sentence: 'L’élève a été évalué sur sa maturité professionnelle et le conseil de classe a donné son avis.',
    title: 'Le screening ou l’avis du conseil de classe manque',
    detail: 'La formation commence le {{firstDay}}. À ce moment, les jours du screening et de l’avis sont connus.',
    advice: 'Demande les deux jours à l’accompagnateur de parcours et complète-les.',
  },
  screeningDue: {
    sentence: 'Le screening et l’avis du conseil de classe restent à faire avant le début de la formation.',
    title_one: 'Screening et avis du conseil de classe : encore {{count}} jour',
    title_other: 'Screening et avis du conseil de classe : encore {{count}} jours',
    detail: 'La formation commence le {{firstDay}}.',
    advice:
      'L’accompagnateur de parcours fait le screening et le conseil de classe donne son avis. Complète les deux jours.',
  },
  screeningLate: {
    sentence: 'Le screening et l’avis du conseil de classe sont là au plus tard le premier jour de la formation.',
    title: 'Le screening ou l’avis est arrivé {{value}} trop tard',
    detail: 'La formation commence le {{firstDay}}, le dernier des deux jours est le {{recorded}}.',
    advice: 'Vérifie les jours. S’ils sont exacts, vois avec l’accompagnateur de parcours ce que cela implique.',
  },
  negativeAdvice: {
    sentence: 'Un avis négatif du conseil de classe n’engage personne, mais il est bon de le savoir.',
    title: 'Le conseil de classe a donné un avis négatif',
    detail: 'L’avis n’est pas contraignant. La formation peut commencer le {{firstDay}}.',
    advice: 'Conviens avec l’école et l’employeur de l’accompagnement de l’élève.',
  },
} as const satisfies FamilyTexts;
