import type { FamilyTexts } from '../rule-texts.ts';

export const hours = {
  average: {
    sentence:
      'Une OAO compte en moyenne au moins 20 heures par semaine sur le lieu de travail, sans les jours fériés et les congés.',
    title: 'Moyenne trop basse : {{value}}',
    detail:
      'Il manque {{margin}}, soit encore {{toPlan}} à planifier du {{from}} au {{until}}. L’horaire lui-même ne donne que {{nominal}}.',
    advice_one:
      'Planifie encore {{count}} jour de travail, ou mets plus d’heures dans l’horaire. Sous {{limit}}, c’est une SAO.',
    advice_other:
      'Planifie encore {{count}} jours de travail, ou mets plus d’heures dans l’horaire. Sous {{limit}}, c’est une SAO.',
  },
  averageRealised: {
    sentence: 'Si l’horaire donne 20 heures par semaine, l’année avec ses jours libres atteint aussi cette moyenne.',
    title: 'Moyenne trop basse à cause des jours libres : {{value}}',
    detail:
      'L’horaire donne {{nominal}}, mais les jours libres tombent surtout le {{weekdays}} : {{free}} ensemble. Il reste {{toPlan}} à planifier du {{from}} au {{until}}, il manque {{margin}}.',
    advice_one:
      'Planifie encore {{count}} jour de travail dans une semaine de cours, ou échange un jour libre. L’année atteint alors {{limit}}.',
    advice_other:
      'Planifie encore {{count}} jours de travail dans des semaines de cours, ou échange des jours libres. L’année atteint alors {{limit}}.',
  },
  saoAverage: {
    sentence: 'Une SAO reste en moyenne sous 20 heures par semaine sur le lieu de travail.',
    title: 'Trop d’heures pour une SAO : {{value}}',
    detail:
      '{{margin}} au-dessus de la limite de {{limit}}, du {{from}} au {{until}}. À partir de cette limite, c’est une OAO, avec une indemnité d’apprentissage.',
    advice: 'Conclus une OAO avec l’entreprise, ou planifie moins d’heures sur le lieu de travail.',
  },
  partTimeWeek: {
    sentence: 'Un contrat à temps partiel via le Maribel social compte 20 heures par semaine.',
    title: 'Contrat à temps partiel de {{value}}',
    detail: '{{margin}} d’écart avec {{limit}}. L’horaire vaut à partir du {{firstDay}}.',
    advice: 'Ramène l’horaire à {{limit}}, ou demande au Fonds si un autre nombre d’heures est possible.',
  },
  shareGuideline: {
    sentence: 'L’élève apprend environ 60 % sur le lieu de travail.',
    title: 'Lieu de travail : {{value}} de la formation',
    detail:
      '{{work}} sur le lieu de travail et {{school}} à l’école, si une période de cours compte {{lesson}} minutes. La ligne directrice est d’environ {{limit}}.',
    advice: 'Ce n’est pas une obligation. Vois avec l’école si l’élève peut assez apprendre sur le lieu de travail.',
  },
  sharePremium: {
    sentence:
      'Pour la prime d’apprentissage qualifiant sur le lieu de travail, celui-ci représente au moins la moitié de la formation.',
    title: 'Pas de prime : {{value}} sur le lieu de travail',
    detail:
      '{{work}} sur le lieu de travail et {{school}} à l’école, si une période de cours compte {{lesson}} minutes. La prime demande au moins {{limit}}.',
    advice: 'Le contrat reste en règle. Planifie plus sur le lieu de travail, ou ne compte pas sur la prime.',
  },
  schoolPart: {
    sentence:
      'Une année scolaire compte au moins 150 périodes de cours, ou 240 jusqu’à 18 ans ; un parcours plus court en proportion.',
    title: 'Trop peu de cours : {{value}}',
    detail:
      'Il manque {{margin}} : l’ONSS demande au moins {{limit}} pour {{whole}} sous OAO, à partir du {{firstDay}}.',
    advice:
      'Planifie plus de jours de cours avec l’école. Les périodes dispensées peuvent être déduites du minimum : accepte alors avec cette raison.',
  },
  overFullWeek: {
    sentence: 'École et lieu de travail restent ensemble dans la semaine à temps plein de l’entreprise.',
    title_one: '{{count}} semaine au-dessus du temps plein',
    title_other: '{{count}} semaines au-dessus du temps plein',
    detail:
      'Jusqu’à {{value}}, {{margin}} au-dessus de {{limit}} ; c’est trop même si une période de cours compte {{short}} minutes. Avec des périodes de {{lesson}} minutes : semaine {{weeks}}.',
    advice: 'Raccourcis un service ou libère un jour dans ces semaines.',
  },
  overFullWeekBySetting: {
    sentence: 'Si une période de cours compte 60 minutes, la semaine reste aussi dans le temps plein avec ce réglage.',
    title_one: '{{count}} semaine au-dessus du temps plein à cause du réglage des cours',
    title_other: '{{count}} semaines au-dessus du temps plein à cause du réglage des cours',
    detail:
      'Jusqu’à {{value}} contre {{limit}}, {{margin}} de trop, si une période de cours compte {{lesson}} minutes : semaine {{weeks}}. Avec {{short}} minutes, ça passe.',
    advice:
      'Raccourcis un service, ou règle la période de cours sur {{short}} minutes si l’école et l’entreprise comptent ainsi.',
  },
  underFullWeek: {
    sentence: 'Une semaine de cours complète avec école et travail est au plus une heure sous le temps plein.',
    title_one: '{{count}} semaine sous le temps plein',
    title_other: '{{count}} semaines sous le temps plein',
    detail: 'Jusqu’à {{margin}} de moins que {{limit}}, avec des périodes de {{lesson}} minutes : semaine {{weeks}}.',
    advice: 'Une OAO est à temps plein. Il reste de la place pour des services plus longs ou plus de jours de travail.',
  },
} as const satisfies FamilyTexts;
