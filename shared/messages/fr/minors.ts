import type { FamilyTexts } from '../rule-texts.ts';

/** Working time of learners under 18. */
export const minors = {
  dailyLimit: {
    sentence:
      'Un élève de moins de 18 ans travaille 8 heures par jour au plus ; les cours de l’obligation scolaire comptent.',
    title: 'Journée trop longue avant 18 ans : {{value}}',
    detail_one:
      '{{margin}} de trop : {{limit}} au plus. Ensemble {{work}} de travail et {{lessons}} de cours. {{days}}.',
    detail_other:
      '{{count}} jours avec {{margin}} de trop : {{limit}} au plus. Ensemble {{work}} de travail et {{lessons}} de cours. {{days}}.',
    advice: 'Choisis un service plus court, ou répartis le travail sur plus de jours.',
  },
  weeklyLimit: {
    sentence:
      'Un élève de moins de 18 ans travaille 38 heures par semaine au plus, ou la semaine plus courte de l’entreprise ; les cours de l’obligation scolaire comptent.',
    title: 'Semaine trop longue avant 18 ans : {{value}}',
    detail_one:
      '{{margin}} de trop : {{limit}} au plus. Ensemble {{work}} de travail et {{lessons}} de cours. {{days}}.',
    detail_other:
      '{{count}} semaines avec {{margin}} de trop : {{limit}} au plus. Ensemble {{work}} de travail et {{lessons}} de cours. {{days}}.',
    advice: 'Supprime un service dans cette semaine ou déplace-le vers une autre.',
  },
  dailyLimitByLessonPeriod: {
    sentence:
      'Si seul le réglage de la période de cours met une journée avant 18 ans au-dessus de 8 heures, c’est un avertissement.',
    title: 'Journée avant 18 ans au-dessus de la limite, si une période de cours compte 60 minutes : {{value}}',
    detail_one: '{{margin}} au-dessus de {{limit}} : {{work}} de travail et {{lessons}} de cours. {{days}}.',
    detail_other:
      '{{count}} jours {{margin}} au-dessus de {{limit}} : {{work}} de travail et {{lessons}} de cours. {{days}}.',
    advice: 'Raccourcis le service, ou vérifie le réglage de la période de cours à l’école : aucun texte ne le fixe.',
  },
  weeklyLimitByLessonPeriod: {
    sentence:
      'Si seul le réglage de la période de cours met une semaine avant 18 ans au-dessus de la limite, c’est un avertissement.',
    title: 'Semaine avant 18 ans au-dessus de la limite, si une période de cours compte 60 minutes : {{value}}',
    detail_one: '{{margin}} au-dessus de {{limit}} : {{work}} de travail et {{lessons}} de cours. {{days}}.',
    detail_other:
      '{{count}} semaines {{margin}} au-dessus de {{limit}} : {{work}} de travail et {{lessons}} de cours. {{days}}.',
    advice: 'Raccourcis un service, ou vérifie le réglage de la période de cours à l’école : aucun texte ne le fixe.',
  },
  night: {
    sentence:
      'Un élève de moins de 18 ans travaille entre 6 heures et 20 heures ; à partir de 16 ans, en équipes successives, entre 6 heures et 22 heures ou entre 7 heures et 23 heures.',
    title: 'Travail en dehors des heures avant 18 ans : {{value}}',
    detail_one: '{{shift}} dépasse de {{value}} les heures permises, de {{from}} à {{until}}. {{days}}.',
    detail_other:
      '{{shift}} dépasse de {{value}} les heures permises, de {{from}} à {{until}}, {{count}} fois. {{days}}.',
    advice: 'Choisis un service dans ces heures. Si des équipes se succèdent, indique-le au lieu de travail.',
  },
  afterMidnight: {
    sentence: 'Un élève de moins de 18 ans ne travaille jamais entre minuit et 4 heures.',
    title: 'Travail après minuit avant 18 ans : {{value}}',
    detail_one:
      '{{shift}} tombe {{value}} entre minuit et 4 h. Le travail est possible de {{from}} à {{until}}. {{days}}.',
    detail_other:
      '{{shift}} tombe {{value}} entre minuit et 4 h, {{count}} fois. Le travail est possible de {{from}} à {{until}}. {{days}}.',
    advice: 'Choisis un service de jour : aucune exception ne couvre ces heures.',
  },
  dailyRest: {
    sentence: 'Un élève de moins de 18 ans se repose au moins 12 heures entre le travail de deux jours.',
    title: 'Repos trop court avant 18 ans : {{value}}',
    detail_one:
      '{{shift}} jusqu’à {{end}}, le service suivant commence à {{start}}{{clock}}. {{margin}} de moins que les {{limit}} de repos nécessaires. {{days}}.',
    detail_other:
      '{{shift}} jusqu’à {{end}}, le service suivant commence à {{start}}{{clock}}, {{count}} fois. {{margin}} de moins que les {{limit}} de repos nécessaires. {{days}}.',
    advice: 'Fais commencer le service suivant plus tard ou finir le précédent plus tôt.',
  },
  weekendRest: {
    sentence:
      'Un élève de moins de 18 ans se repose 48 heures autour du dimanche : le dimanche et tout le samedi ou le lundi à côté.',
    title: 'Repos du week-end trop court avant 18 ans : {{value}}',
    detail_one:
      '{{margin}} de moins que les {{limit}} de repos nécessaires, le dimanche et tout le samedi ou le lundi à côté. {{days}}.',
    detail_other:
      '{{count}} week-ends avec {{margin}} de moins que les {{limit}} de repos nécessaires, le dimanche et tout le samedi ou le lundi à côté. {{days}}.',
    advice: 'Garde le samedi libre, ou le lundi sans travail ni cours.',
  },
  break: {
    sentence:
      'Un élève de moins de 18 ans a 30 minutes de pause pour plus de 4 h 30 de travail, et 60 minutes pour plus de 6 heures, dont 30 d’affilée.',
    title: 'Pause trop courte avant 18 ans : {{value}}',
    detail_one: '{{margin}} de moins que nécessaire : {{shift}} demande une pause d’au moins {{limit}}. {{days}}.',
    detail_other:
      '{{margin}} de moins que nécessaire : {{shift}} demande une pause d’au moins {{limit}}, {{count}} fois. {{days}}.',
    advice:
      'Donne au service une pause plus longue au lieu de travail, ou crée un code de service pour les élèves de moins de 18 ans.',
  },
  sunday: {
    sentence: 'Un élève de moins de 18 ans ne travaille pas le dimanche, sauf si le lieu de travail a une exception.',
    title_one: 'Travail sur {{count}} dimanche avant 18 ans',
    title_other: 'Travail sur {{count}} dimanches avant 18 ans',
    detail: 'Le lieu de travail n’a pas d’exception pour le travail du dimanche. {{days}}.',
    advice: 'Garde le dimanche libre. S’il y a une exception, indique-la au lieu de travail.',
  },
  publicHoliday: {
    sentence:
      'Un élève de moins de 18 ans ne travaille pas un jour férié légal ni son jour de remplacement, sauf si le lieu de travail a une exception.',
    title_one: 'Travail sur {{count}} jour férié avant 18 ans',
    title_other: 'Travail sur {{count}} jours fériés avant 18 ans',
    detail: 'Le lieu de travail n’a pas d’exception pour le travail des jours fériés. {{days}}.',
    advice: 'Garde le jour férié libre. S’il y a une exception, indique-la au lieu de travail.',
  },
  sundayInTwo: {
    sentence: 'Là où une exception vaut, un élève de moins de 18 ans travaille au plus un dimanche sur deux.',
    title_one: '{{count}} dimanche de trop avant 18 ans',
    title_other: '{{count}} dimanches de trop avant 18 ans',
    detail: 'Le dimanche précédent est déjà travaillé, et un dimanche sur deux au plus est permis. {{days}}.',
    advice: 'Garde ce dimanche libre, ou échange de dimanche.',
  },
} as const satisfies FamilyTexts;
