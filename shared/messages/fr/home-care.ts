import type { FamilyTexts } from '../rule-texts.ts';

export const homeCare = {
  registrationNumber: {
    sentence: 'Un aide familial a un numéro d’inscription avant le premier jour en soins à domicile.',
    title: 'Pas de numéro d’inscription le premier jour en soins à domicile',
    detail:
      'Le premier jour en soins à domicile est le {{firstDay}}. Sans numéro, le service ne peut engager personne ni transmettre des heures.',
    advice:
      'Le service d’aide aux familles demande le numéro. Complète la date, ou fais commencer les soins à domicile plus tard.',
  },
  registrationNumberDue: {
    sentence: 'Le numéro d’inscription est là avant le premier jour en soins à domicile.',
    title_one: 'Demander le numéro d’inscription : encore {{count}} jour',
    title_other: 'Demander le numéro d’inscription : encore {{count}} jours',
    detail:
      'L’élève commence en soins à domicile le {{firstDay}}. Aucune date de numéro d’inscription n’est encore remplie.',
    advice: 'Demande au service d’aide aux familles de faire la demande, et complète la date dès que le numéro est là.',
  },
  centralRegistration: {
    sentence: 'Un élève qui va en aide aux familles est dans le système central d’inscription dès le début.',
    title: 'L’inscription centrale pour l’aide aux familles manque ou vient trop tard',
    detail: 'L’élève va en aide aux familles le {{start}}. L’inscription se fait au début de la formation.',
    advice: 'L’école inscrit l’élève via VIVO. Complète le jour de l’inscription.',
  },
  introduction: {
    sentence: 'Un élève est accueilli le premier jour en soins à domicile ou plus tôt.',
    title: 'L’accueil en soins à domicile manque ou vient trop tard',
    detail: 'L’élève commence en soins à domicile le {{firstDay}}. L’accueil se fait ce jour-là ou avant.',
    advice: 'Conviens de l’accueil avec le service, ou complète le jour où il a eu lieu.',
  },
  introductionDue: {
    sentence: 'L’accueil en soins à domicile est prévu, le premier jour ou plus tôt.',
    title: 'Accueil en soins à domicile encore à prévoir',
    detail: 'L’élève commence en soins à domicile le {{firstDay}}.',
    advice: 'Prévois l’accueil le premier jour, ou conviens d’un jour plus tôt avec le service.',
  },
  shortFirstMonth: {
    sentence:
      'Si le premier mois en soins à domicile compte moins de dix jours de travail, l’accompagnement continue jusqu’au dixième.',
    title: 'Premier mois en soins à domicile : {{value}} sous surveillance',
    detail:
      '{{margin}} de moins que {{limit}} : le mois se termine le {{end}}. Chaque jour est sous surveillance, jusqu’au dixième le {{tenth}}.',
    advice: 'Laisse le mentor accompagner jusqu’au {{tenth}}, ou prévois plus de jours de travail le premier mois.',
  },
  neverTenDays: {
    sentence: 'Avec moins de dix jours en soins à domicile, l’élève y travaille toujours sous surveillance.',
    title: 'Les soins à domicile ne comptent que {{value}} : toujours sous surveillance',
    detail:
      '{{margin}} de moins que {{limit}} sous surveillance. La surveillance à distance n’est pas possible dans ce parcours.',
    advice: 'Prévois plus de jours en soins à domicile, ou garde le mentor chaque jour.',
  },
  remoteTooEarly: {
    sentence: 'Un élève travaille au moins dix jours sous surveillance avant la surveillance à distance.',
    title: 'Surveillance à distance trop tôt : après {{value}}',
    detail:
      'Il manque {{margin}} : l’élève travaille d’abord au moins {{limit}} sous surveillance. Jours concernés : {{days}}.',
    advice: 'Laisse le mentor accompagner ces jours-là, ou commence plus tard à distance.',
  },
  remoteBeforeEvaluation: {
    sentence: 'Un élève ne travaille sous surveillance à distance qu’après une évaluation positive.',
    title_one: '{{count}} jour à distance sans évaluation positive',
    title_other: '{{count}} jours à distance sans évaluation positive',
    detail: 'Il n’y a pas encore d’évaluation positive : {{days}}.',
    advice: 'Évalue avec toutes les parties et complète la date, ou commence plus tard à distance.',
  },
  remoteAfterNegative: {
    sentence:
      'Après une évaluation qui n’est pas positive, l’accompagnement continue jusqu’à une nouvelle évaluation positive.',
    title_one: '{{count}} jour à distance après une évaluation qui n’était pas positive',
    title_other: '{{count}} jours à distance après une évaluation qui n’était pas positive',
    detail: 'L’accompagnement n’est pas prolongé : {{days}}.',
    advice: 'Prolonge l’accompagnement par le mentor sur ces jours et prévois une nouvelle évaluation.',
  },
  evaluationDue: {
    sentence: 'Après le premier mois en soins à domicile, les parties évaluent.',
    title: 'Évaluation en soins à domicile pour le {{firstDay}}',
    detail: 'Après une évaluation positive, l’élève peut travailler sous surveillance à distance.',
    advice: 'Fixe un jour avec l’élève, le mentor et l’accompagnateur de parcours.',
  },
  evaluationMissing: {
    sentence: 'Après le premier mois en soins à domicile, il y a une évaluation.',
    title: 'L’évaluation en soins à domicile manque',
    detail: 'Elle était attendue pour le {{firstDay}}. Tant qu’elle manque, chaque jour reste sous surveillance.',
    advice: 'Complète l’évaluation, ou conviens-en avec l’élève, le mentor et l’accompagnateur de parcours.',
  },
  evaluationDocument: {
    sentence: 'D’une évaluation positive, un document est dans le dossier.',
    title: 'Le document de l’évaluation positive n’est pas dans le dossier',
    detail: 'L’évaluation a eu lieu le {{firstDay}}.',
    advice: 'Ajoute le document au dossier et complète sa date.',
  },
  negativeReport: {
    sentence: 'Une évaluation qui n’est pas positive est motivée dans un rapport.',
    title: 'Le rapport motivé de l’évaluation manque',
    detail: 'L’évaluation du {{firstDay}} n’était pas positive. Un rapport dit pourquoi.',
    advice: 'Fais rédiger le rapport par le mentor et complète sa date.',
  },
  newEvaluation: {
    sentence: 'Une évaluation qui n’est pas positive est suivie d’une nouvelle.',
    title: 'Une nouvelle évaluation en soins à domicile est nécessaire',
    detail_one: 'La dernière, le {{firstDay}}, n’était pas positive. Il reste {{count}} jour en soins à domicile.',
    detail_other: 'La dernière, le {{firstDay}}, n’était pas positive. Il reste {{count}} jours en soins à domicile.',
    advice: 'Conviens d’une nouvelle évaluation avec les parties et complète-la.',
  },
  feedbackMissing: {
    sentence: 'Chaque semaine sous surveillance à distance a un moment de feed-back avec le mentor.',
    title_one: '{{count}} semaine à distance sans moment de feed-back',
    title_other: '{{count}} semaines à distance sans moment de feed-back',
    detail: 'Semaines concernées : {{days}}.',
    advice:
      'Complète le jour où il a eu lieu : courriel, téléphone, entretien ou réunion d’équipe. S’il n’y en a pas eu, conviens-en avec le mentor.',
  },
  feedbackDue: {
    sentence: 'La prochaine semaine sous surveillance à distance reçoit un moment de feed-back.',
    title: 'Moment de feed-back nécessaire dans la semaine du {{firstDay}}',
    detail: 'L’élève travaille alors sous surveillance à distance : {{days}}.',
    advice: 'Conviens-en avec le mentor : courriel, téléphone, entretien ou réunion d’équipe.',
  },
  vestaExcess: {
    sentence: 'Par mois commencé, Vesta prend en moyenne au plus 18 heures par semaine sous surveillance à distance.',
    title: '{{margin}} de plus que ce que Vesta prend',
    detail_one: 'Prévu {{value}} sous surveillance à distance, à transmettre {{limit}}, en {{count}} mois.',
    detail_other: 'Prévu {{value}} sous surveillance à distance, à transmettre {{limit}}, en {{count}} mois.',
    advice: 'Le plan peut rester ainsi : les heures au-dessus ne sont pas subventionnées.',
  },
} as const satisfies FamilyTexts;
