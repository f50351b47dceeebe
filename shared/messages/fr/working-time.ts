import type { FamilyTexts } from '../rule-texts.ts';

/** Working time of learners of 18 and older. */
export const workingTime = {
  dailyLimit: {
    sentence:
      'Un élève de 18 ans ou plus travaille 8 heures par jour au plus, ou 9 heures dans une semaine de cinq jours et demi de travail au plus.',
    title: 'Journée de travail trop longue : {{value}}',
    detail_one: '{{margin}} de trop : {{shift}} peut durer {{limit}} au plus. {{days}}.',
    detail_other: '{{margin}} de trop, {{count}} fois : {{shift}} peut durer {{limit}} au plus. {{days}}.',
    advice:
      'Choisis un service plus court. Si le lieu de travail planifie des journées plus longues selon l’arrêté royal du 14 avril 1988, accepte-les avec ce motif.',
  },
  weeklyLimit: {
    sentence: 'Un élève de 18 ans ou plus travaille 40 heures au plus dans une semaine ; les cours ne comptent pas.',
    title: 'Semaine de travail trop longue : {{value}}',
    detail_one: '{{margin}} de trop : {{limit}} au plus sur le lieu de travail en une semaine. {{days}}.',
    detail_other:
      '{{count}} semaines avec {{margin}} de trop : {{limit}} au plus sur le lieu de travail en une semaine. {{days}}.',
    advice: 'Supprime un service dans cette semaine ou déplace-le vers une autre.',
  },
  shiftLength: {
    sentence: 'Un service dure au moins trois heures ; les parties d’un service coupé comptent ensemble.',
    title: 'Service trop court : {{value}}',
    detail_one: '{{shift}} dure {{margin}} de moins que {{limit}}. {{days}}.',
    detail_other: '{{shift}} dure {{margin}} de moins que {{limit}}, {{count}} fois. {{days}}.',
    advice: 'Allonge le service ou fais-le suivre par un autre. Certains secteurs permettent des services plus courts.',
  },
  average: {
    sentence:
      'Un élève de 18 ans ou plus travaille en moyenne 38 heures par semaine au plus sur chaque période de référence.',
    title: 'Semaine de travail moyenne trop longue : {{value}}',
    detail: '{{margin}} de trop : {{limit}} au plus. Calculé du {{from}} au {{until}}, sans congés ni jours fériés.',
    advice: 'Planifie moins de services dans cette période, ou règle bien la période de référence de l’entreprise.',
  },
  dailyRest: {
    sentence: 'Un élève de 18 ans ou plus se repose au moins 11 heures entre le travail de deux jours.',
    title: 'Repos trop court : {{value}}',
    detail_one:
      '{{shift}} jusqu’à {{end}}, le service suivant commence à {{start}}{{clock}}. {{margin}} de moins que les {{limit}} de repos nécessaires. {{days}}.',
    detail_other:
      '{{shift}} jusqu’à {{end}}, le service suivant commence à {{start}}{{clock}}, {{count}} fois. {{margin}} de moins que les {{limit}} de repos nécessaires. {{days}}.',
    advice: 'Fais commencer le service suivant plus tard ou finir le précédent plus tôt.',
  },
  weeklyRest: {
    sentence: 'Chaque semaine de travail a au moins 35 heures de repos d’affilée, dont un jour entier dans la semaine.',
    title: 'Repos hebdomadaire trop court : {{value}}',
    detail_one: '{{margin}} de moins que les {{limit}} de repos d’affilée nécessaires. Travail : {{days}}.',
    detail_other:
      '{{count}} semaines avec {{margin}} de moins que les {{limit}} de repos d’affilée nécessaires. Travail : {{days}}.',
    advice: 'Garde chaque semaine un jour entièrement libre, avec une nuit complète avant ou après.',
  },
  break: {
    sentence: 'Un élève de 18 ans ou plus a une pause d’au moins 15 minutes dans une journée de plus de 6 heures.',
    title: 'Pause trop courte : {{value}}',
    detail_one: '{{margin}} de moins que nécessaire : {{shift}} demande une pause d’au moins {{limit}}. {{days}}.',
    detail_other:
      '{{margin}} de moins que nécessaire : {{shift}} demande une pause d’au moins {{limit}}, {{count}} fois. {{days}}.',
    advice: 'Indique la pause au code de service du lieu de travail, ou choisis un autre service.',
  },
  restBeforeLesson: {
    sentence: 'Entre le travail et le cours suivant, il y a autant de repos qu’entre deux jours de travail.',
    title: 'Peu de repos avant le cours : {{value}}',
    detail_one:
      '{{shift}} jusqu’à {{end}}, cours à {{start}}{{clock}}. {{margin}} de moins que {{limit}} de repos. {{days}}.',
    detail_other:
      '{{shift}} jusqu’à {{end}}, cours à {{start}}{{clock}}, {{count}} fois. {{margin}} de moins que {{limit}} de repos. {{days}}.',
    advice: 'Fais finir le service plus tôt, ou planifie-le un jour qu’aucun cours ne suit.',
  },
  night: {
    sentence: 'Le travail entre 20 heures et 6 heures est une exception, dont le secteur des soins dispose.',
    title: 'Travail de nuit : {{value}}',
    detail_one: '{{shift}} va de {{start}} à {{end}}, dont {{value}} entre 20 h et 6 h{{clock}}. {{days}}.',
    detail_other:
      '{{shift}} va de {{start}} à {{end}}, {{count}} fois, dont {{value}} entre 20 h et 6 h{{clock}}. {{days}}.',
    advice: 'Vérifie si l’entreprise peut planifier du travail de nuit et accepte-le avec ce motif.',
  },
  sunday: {
    sentence: 'Le travail du dimanche est une exception, dont le secteur des soins dispose.',
    title_one: 'Travail sur {{count}} dimanche',
    title_other: 'Travail sur {{count}} dimanches',
    detail: 'Une nuit qui se termine le dimanche compte aussi. {{days}}.',
    advice: 'Vérifie si l’entreprise peut planifier le dimanche et accepte-le avec ce motif.',
  },
} as const satisfies FamilyTexts;
