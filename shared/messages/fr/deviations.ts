import type { FamilyTexts } from '../rule-texts.ts';

export const deviations = {
  busyPeriodHelp: {
    sentence: 'Une dérogation sert une occasion d’apprendre ; aider en période chargée n’en est pas une.',
    title: 'Dérogation pour aider en période chargée',
    detail: 'Il s’agit de « {{opportunity}} » : {{days}}.',
    advice: 'Supprime la dérogation, ou décris ce que l’élève ne peut apprendre qu’alors.',
  },
  notVoluntary: {
    sentence: 'Un élève travaille volontairement pendant les vacances scolaires.',
    title: 'Dérogation qui n’est pas volontaire',
    detail: 'Il s’agit de « {{opportunity}} » : {{days}}. Le travail en vacances ne peut être imposé.',
    advice: 'Supprime la dérogation, ou demande à nouveau à l’élève.',
  },
  whyOnlyThen: {
    sentence: 'L’annexe dit pourquoi l’occasion d’apprendre n’existe que pendant les vacances scolaires.',
    title: 'L’annexe ne dit pas pourquoi c’est possible alors seulement',
    detail: 'Il s’agit de « {{opportunity}} » : {{days}}.',
    advice: 'Écris pourquoi cela ne s’apprend dans aucune semaine de cours.',
  },
  learnerAgreement: {
    sentence: 'L’élève est d’accord avec une dérogation.',
    title: 'L’accord de l’élève manque',
    detail: 'Sans accord, « {{opportunity}} » ne compte pas et reste un congé : {{days}}.',
    advice: 'Fais signer l’annexe par l’élève et indique la date.',
  },
  schoolAgreement: {
    sentence: 'L’école est d’accord avec une dérogation.',
    title: 'L’accord de l’école manque',
    detail: 'Sans accord, « {{opportunity}} » ne compte pas et reste un congé : {{days}}.',
    advice: 'Fais signer l’annexe par l’école et indique la date.',
  },
  companyAgreement: {
    sentence: 'L’entreprise est d’accord avec une dérogation.',
    title: 'L’accord de l’entreprise manque',
    detail: 'Sans accord, « {{opportunity}} » ne compte pas et reste un congé : {{days}}.',
    advice: 'Fais signer l’annexe par l’entreprise et indique la date.',
  },
  representativeAgreement: {
    sentence: 'Le représentant légal d’un élève mineur est d’accord avec une dérogation.',
    title: 'L’accord du représentant légal manque',
    detail: 'L’élève n’a pas 18 ans le {{firstDay}}. Sans accord, « {{opportunity}} » ne compte pas et reste un congé.',
    advice: 'Fais signer l’annexe par le représentant légal et indique la date.',
  },
  agreedLate: {
    sentence: 'Une dérogation est convenue dans une annexe avant le premier jour travaillé.',
    title: 'Dérogation convenue trop tard',
    detail: 'Le dernier accord sur « {{opportunity}} » date du {{agreed}}, le premier jour était le {{firstDay}}.',
    advice: 'Vérifie les dates. Conviens de la prochaine dérogation à l’avance.',
  },
  notInSchoolHoliday: {
    sentence: 'Une dérogation travaille des jours de vacances scolaires de l’année scolaire.',
    title: 'Dérogation un jour hors vacances scolaires',
    detail: 'Pour « {{opportunity}} », il s’agit de : {{days}}. La dérogation n’y fait rien.',
    advice: 'Supprime ces jours, ou choisis des jours de vacances scolaires.',
  },
  outsideAgreement: {
    sentence: 'Une dérogation appartient à un contrat qui court ces jours-là.',
    title: 'Dérogation un jour sans contrat',
    detail: 'Pour « {{opportunity}} », il s’agit de : {{days}}.',
    advice: 'Supprime ces jours, ou vérifie la date de fin du contrat.',
  },
  onPublicHoliday: {
    sentence: 'Un jour férié pendant les vacances scolaires reste libre, même avec une dérogation.',
    title: 'Dérogation un jour férié légal',
    detail: 'Pour « {{opportunity}} », il s’agit de : {{days}}. Le plan garde ce jour libre.',
    advice: 'Supprime ces jours de la dérogation.',
  },
  freeWeeksInSummer: {
    sentence: 'Quand un contrat court en été, quatre semaines de juillet et août restent libres.',
    title: 'Trop peu de semaines libres en été : {{value}}',
    detail:
      '{{margin}} en moins : au moins {{limit}} de juillet et août restent libres. Travail les semaines du {{days}}.',
    advice: 'Supprime du travail en été jusqu’à avoir assez de semaines entières libres.',
  },
  recuperationMissing: {
    sentence: 'Le travail pendant les vacances scolaires est récupéré demi-jour pour demi-jour.',
    title: 'Récupération : encore {{margin}} à reprendre',
    detail: 'Pour « {{opportunity}} » : {{limit}} de travail ({{days}}), {{value}} de récupération.',
    advice: 'Place la récupération un jour de travail d’une semaine de cours, ou conviens d’autres jours avec l’élève.',
  },
  recuperationTooMuch: {
    sentence: 'On ne récupère pas plus que ce qui a été travaillé.',
    title: 'Trop de récupération : {{value}}',
    detail: '{{margin}} de trop : « {{opportunity}} » compte {{limit}} de travail. Récupéré : {{days}}.',
    advice: 'Supprime ce qui est de trop.',
  },
  recuperationNotWorkDay: {
    sentence: 'La récupération se trouve un demi-jour où l’élève serait dans l’entreprise, et compte une fois.',
    title: 'Récupération un jour sans travail',
    detail:
      'Pour « {{opportunity}} », il s’agit de : {{days}}. L’élève n’y travaillerait pas, ou le jour est déjà récupéré.',
    advice: 'Déplace la récupération vers un jour de travail.',
  },
  recuperationNotLessonWeek: {
    sentence: 'La récupération se trouve dans une semaine de cours.',
    title: 'Récupération pendant les vacances scolaires',
    detail: 'Pour « {{opportunity}} », il s’agit de : {{days}}. L’élève est déjà libre.',
    advice: 'Déplace la récupération vers un jour de travail d’une semaine de cours.',
  },
  recuperationOtherSchoolYear: {
    sentence: 'La récupération se trouve dans la même année scolaire que le travail.',
    title: 'Récupération dans une autre année scolaire',
    detail: 'Pour « {{opportunity}} », il s’agit de : {{days}}.',
    advice: 'Déplace la récupération vers un jour de travail de cette année scolaire.',
  },
  recuperationOutsideAgreement: {
    sentence: 'La récupération relève du contrat du travail effectué.',
    title: 'Récupération en dehors du contrat',
    detail: 'Pour « {{opportunity}} », il s’agit de : {{days}}. Le contrat du travail ne court pas alors.',
    advice: 'Déplace la récupération vers un jour de travail dans la même entreprise.',
  },
} as const satisfies FamilyTexts;
