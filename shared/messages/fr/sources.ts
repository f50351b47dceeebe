import type { AdviceKey } from '../nl/sources.ts';

/** Whose word a rule or number follows where no law or official text speaks, by key. */
export const sources = {
  stopHasReason: 'Choix de Duaalplanner : une fin anticipée est notée avec son motif',
  workDayNamesWorkplace: 'Choix de Duaalplanner : chaque jour de travail nomme son lieu de travail',
  placementInsideAgreement: 'Choix de Duaalplanner : une période de travail hors de son contrat ne compte pas',
  placesAsStated: 'Choix de Duaalplanner : un lieu de travail a autant de places que l’entreprise en indique',
  sameNameAndBirthDate:
    'Choix de Duaalplanner : même nom et même date de naissance désignent très probablement un seul élève',
  mentorIsPresent: 'Choix de Duaalplanner : qui accompagne sur un lieu de travail y est présent',
  noDeviationOnPublicHoliday:
    'Choix de Duaalplanner : une dérogation au régime de vacances ne vaut pas pour un jour férié légal',
  freeDaysOnWorkDays:
    'Choix de Duaalplanner : le décret ne dit pas si les jours libres tombant sur des jours de travail comptent',
  lessonsInFullWeek:
    'Commerce Training : les heures de cours comptent dans la semaine de la commission paritaire ; la durée d’une période de cours est un choix de Duaalplanner',
  unplacedLeave: 'Choix de Duaalplanner : les congés qui ne trouvent plus de place relèvent du service du personnel',
  ownEntitlementHasReason: 'Choix de Duaalplanner : qui remplace le droit calculé dit pourquoi',
  replacementDayAtSchool:
    'Choix de Duaalplanner : un jour de remplacement de l’entreprise n’est pas un jour libre de l’école',
  replacementDayPractice: 'ADMB (secrétariat social), Vervanging feestdagen vastleggen',
  nightIntoHoliday:
    'Choix de Duaalplanner : un service appartient au jour où il commence, mais la nuit déborde sur les vacances',
  lessonPeriodInFullWeek:
    'Choix de Duaalplanner : aucun texte ne dit comment une période de cours compte dans la semaine à temps plein',
  roomInFullWeek: 'Choix de Duaalplanner : jusqu’à une heure sous la semaine à temps plein, aucun constat',
  learnersPerMentor:
    'fe-bi, fonds du non-marchand : un mentor pour deux jeunes ; une entreprise peut fixer son propre nombre',
  lessonPeriodOfMinor:
    'Choix de Duaalplanner : aucun texte ne dit si une période de cours vaut 50 ou 60 minutes de travail',
  timetableAnnex:
    'Choix de Duaalplanner : l’annexe horaire mentionne les heures de cours et l’adresse de chaque lieu de travail',
  legalRepresentative: 'Choix de Duaalplanner : les papiers d’un mineur mentionnent le représentant légal, qui cosigne',
  missingFact: 'Choix de Duaalplanner : une condition ne peut être jugée tant qu’une donnée manque',
  phaseUntilNext: 'Choix de Duaalplanner : une phase court jusqu’au premier jour de la suivante',
  patternFollowsClass:
    'Choix de Duaalplanner : un modèle suit les jours de cours de la classe, sauf s’il dit qu’il s’en écarte',
  pinOutsideAgreement: 'Choix de Duaalplanner : hors contrat, un jour fixé ne change rien',
  noWorkInClosure: 'Choix de Duaalplanner : il n’y a pas de travail pendant une fermeture collective',
  noLessonsOnFreeDays:
    'Choix de Duaalplanner : il n’y a pas de cours un jour libre de l’école, pendant les vacances ou le week-end',
  firstSegmentCounts: 'Choix de Duaalplanner : là où des segments se chevauchent, le premier de la liste compte',
  noPatternOutsideTrajectory: 'Choix de Duaalplanner : aucun modèle ne vaut hors du parcours de formation',
  cycleFitsSegment: 'Choix de Duaalplanner : un cycle tient au moins une fois dans son segment',
  shiftCodeOfWorkplace: 'Choix de Duaalplanner : un code de service vaut sur le lieu de travail qui l’a',
  restBeforeLessons:
    'Pratique de la formation duale : le repos de la loi sur le travail vaut aussi jusqu’au cours suivant',
  publicSectorAccrual: 'Choix de Duaalplanner : année en cours, au prorata des mois ; régime selon la VVSG',
} as const satisfies Record<AdviceKey, string>;
