import type { FamilyTexts } from '../rule-texts.ts';

export const plan = {
  schoolDayMismatch: {
    sentence: 'L’élève a cours quand la classe a cours, sauf si le segment dit qu’il s’écarte de la classe.',
    title_one: '{{count}} jour s’écarte de la classe',
    title_other: '{{count}} jours s’écartent de la classe',
    detail:
      'Il s’agit de {{weekdays}} : {{missed}} où la classe a cours et où le planning demande autre chose, {{extra}} de cours alors que la classe n’en a pas. {{days}}.',
    advice: 'Suis les jours de cours de la classe, ou indique que le segment s’écarte de la classe.',
  },
  blockOverWork: {
    sentence: 'Les examens et les blocs de la classe passent avant le travail du schéma.',
    title_one: '{{count}} jour de travail devient examen ou bloc scolaire',
    title_other: '{{count}} jours de travail deviennent examen ou bloc scolaire',
    detail: 'L’élève est à l’école : {{days}}. Travail qui disparaît : {{value}}.',
    advice: 'Rien à faire. Vérifie quand même que la moyenne d’heures reste correcte.',
  },
  unexplainedFreeWeekday: {
    sentence:
      'Un jour de semaine sans cours, travail ni vacances n’est un repos d’horaire que si la semaine ou le cycle atteint ses heures contractuelles.',
    title_one: '{{count}} jour sans cours, travail ni vacances',
    title_other: '{{count}} jours sans cours, travail ni vacances',
    detail:
      'Il manque {{margin}} de travail : {{value}} sur les {{limit}} que demande le contrat. Le contrat est à temps plein, chaque jour de semaine compte. Il s’agit de {{weekdays}} : {{days}}.',
    advice: 'Remplis avec du travail, ou prévois ces heures un autre jour du cycle.',
  },
  pinWithoutEffect: {
    sentence: 'Un jour fixé tombe sous un contrat.',
    title_one: '{{count}} jour fixé sans effet',
    title_other: '{{count}} jours fixés sans effet',
    detail: 'Aucun contrat ne court : {{days}}.',
    advice: 'Libère ce qui n’a pas d’effet.',
  },
  pinnedWorkOnClosure: {
    sentence: 'Aucun travail n’est fixé pendant que l’entreprise est fermée.',
    title_one: '{{count}} jour de travail fixé pendant une fermeture',
    title_other: '{{count}} jours de travail fixés pendant une fermeture',
    detail: 'L’entreprise est fermée : {{days}}.',
    advice: 'Libère, ou adapte la fermeture.',
  },
  pinnedSchoolOnClosedDay: {
    sentence: 'Aucun cours n’est fixé pendant que l’école est fermée.',
    title_one: '{{count}} jour de cours fixé pendant que l’école est fermée',
    title_other: '{{count}} jours de cours fixés pendant que l’école est fermée',
    detail: 'L’école est fermée : {{days}}.',
    advice: 'Libère, ou vérifie le calendrier scolaire.',
  },
  segmentsOverlap: {
    sentence: 'Deux segments ne tombent jamais le même jour.',
    title: 'Les segments se chevauchent : {{value}}',
    detail: 'Du {{firstDay}} au {{last}}, le premier segment de la liste compte.',
    advice: 'Fais terminer un segment avant que l’autre commence.',
  },
  segmentOutside: {
    sentence: 'Un segment tombe dans le parcours.',
    title: 'Le segment sort du parcours : {{value}}',
    detail: 'À partir du {{firstDay}}, il n’a pas d’effet. Le parcours va du {{start}} au {{end}}.',
    advice: 'Raccourcis le segment aux jours du parcours.',
  },
  cycleLongerThanSegment: {
    sentence: 'Un cycle tient au moins une fois dans son segment.',
    title: 'Cycle de {{limit}} dans un segment de {{value}}',
    detail: 'Semaines qui comptent du {{firstDay}} au {{last}} : {{value}}. Le reste du cycle ne vient jamais.',
    advice: 'Raccourcis le cycle, ou prolonge le segment.',
  },
  unknownShift: {
    sentence: 'Le lieu de travail du jour a le code de service demandé.',
    title: 'Le service {{code}} n’existe pas à {{workplace}}',
    detail_one: 'Le service habituel {{usual}} le remplace : {{days}}, {{count}} jour.',
    detail_other: 'Le service habituel {{usual}} le remplace : {{days}}, {{count}} jours.',
    advice: 'Choisis un service de {{workplace}}, ou ajoutes-y {{code}}.',
  },
} as const satisfies FamilyTexts;
