import type { FamilyTexts } from '../rule-texts.ts';

export const leave = {
  workInSchoolHoliday: {
    sentence:
      'Pendant les vacances scolaires, week-ends compris, l’élève est libre ; y travailler demande une dérogation approuvée.',
    title_one: '{{count}} jour de travail sans dérogation : {{holiday}}',
    title_other: '{{count}} jours de travail sans dérogation : {{holiday}}',
    detail: 'Du travail est prévu : {{days}}. Le contrat est alors suspendu, même pour un jour fixé.',
    advice:
      'Libère ces jours. Si une occasion d’apprendre n’existe qu’alors, conviens d’une dérogation avec l’élève et l’école.',
  },
  nightIntoSchoolHoliday: {
    sentence: 'Un service de nuit ne se prolonge pas dans les vacances scolaires.',
    title: 'Service de nuit prolongé de {{value}} dans les vacances : {{holiday}}',
    detail: 'Le service du {{firstDay}} finit le premier jour des vacances.',
    advice: 'Donne à ce jour un service qui finit avant minuit.',
  },
  outsideSchoolHoliday: {
    sentence: 'Les congés se trouvent dans les vacances scolaires ; les semaines de cours n’en ont pas.',
    title: 'Congé en dehors des vacances scolaires : {{value}}',
    detail: 'Il s’agit de : {{days}}. En semaine de cours, l’élève ne récupère que les jours d’une dérogation.',
    advice: 'Remets-y un jour de cours ou de travail, ou conviens d’une dérogation avec récupération.',
  },
  olderArrangement: {
    sentence: 'Avant le 1er septembre 2019, un autre régime de vacances valait ; il n’est pas vérifié.',
    title: 'Ancien régime de vacances : non vérifié',
    detail:
      'L’élève est libre pendant toutes les vacances scolaires à partir du {{from}}. Ce plan commence le {{firstDay}}.',
    advice: 'Vérifie toi-même les congés.',
  },
  paidOutsideSchoolHoliday: {
    sentence: 'Un jour de congé payé se trouve sur un congé dans les vacances scolaires et remplace un jour non payé.',
    title: 'Congé payé un jour sans congé : {{refused}}',
    detail: 'Choisi : {{days}}. Aucun congé d’une OAO ne s’y trouve.',
    advice: 'Choisis d’autres jours des vacances scolaires, ni férié ni week-end.',
  },
  paidBeforeAccrual: {
    sentence:
      'Un jour payé vient après son acquisition : privé dès le 1er janvier suivant, public dès le premier jour de l’année sous contrat.',
    title: 'Congé payé avant d’être acquis : {{refused}}',
    detail: 'Choisi : {{days}}. Le droit n’existe pas encore ces jours-là.',
    advice: 'Choisis des jours plus tard dans l’année, ou indique ce qui vient d’un employeur précédent.',
  },
  paidAboveEntitlement: {
    sentence: 'Une année civile ne compte pas plus de congés payés que le droit de cette année.',
    title: 'Trop de congé payé en {{year}} : {{value}}',
    detail: '{{margin}} de trop : le droit est de {{limit}}. Non payé : {{days}}.',
    advice: 'Retire ces jours. Si le service du personnel en décide autrement, indique-le avec la raison.',
  },
  toPlace: {
    sentence: 'Tous les congés payés d’une année trouvent place dans les vacances scolaires.',
    title: 'Congé payé {{year}} : encore {{left}} à placer',
    detail: 'Acquis : {{limit}}. Placé dans des vacances scolaires : {{value}}.',
    advice: 'Place-les ici : {{days}}, ou choisis d’autres jours avec l’élève.',
  },
  noRoomForPaid: {
    sentence: 'Les congés payés pour lesquels le plan n’a plus de vacances restent connus.',
    title: 'Congé payé {{year}} : plus de place pour {{margin}}',
    detail: 'Le droit est de {{limit}}. Jusqu’au {{firstDay}}, il y a des vacances pour {{value}}.',
    advice: 'Demande au service du personnel comment le reste est réglé.',
  },
  decidedAboveLimit: {
    sentence: 'Le service du personnel décide au plus vingt jours de congé payé par année civile.',
    title: 'Droit indiqué trop élevé en {{year}} : {{value}}',
    detail: '{{margin}} au-dessus du maximum de {{limit}}. Le plan ne paie pas plus que le maximum.',
    advice: 'Indique {{limit}} ou moins.',
  },
  decidedWithoutReason: {
    sentence: 'Quand le service du personnel décide du droit, la raison est indiquée.',
    title: 'Droit aux congés payés indiqué sans raison en {{year}}',
    detail: 'Indiqué : {{decided}}. Calculé : {{accrued}}.',
    advice: 'Écris pourquoi, par exemple une attestation d’un employeur précédent.',
  },
  notAgreed: {
    sentence: 'L’entreprise et l’élève fixent ensemble les congés payés avant le premier jour.',
    title: 'Congé payé pas encore fixé ensemble',
    detail: 'Le premier jour payé est le {{firstDay}}. Il n’y a pas de date d’accord avant ce jour.',
    advice: 'Fais signer l’accord de congé par l’élève et l’entreprise et indique la date.',
  },
  compensatoryRest: {
    sentence:
      'Le travail un jour férié donne un repos dans les six semaines : un demi-jour, au-delà de quatre heures un jour.',
    title: 'Repos compensatoire après un jour férié : {{margin}} à placer',
    detail:
      '{{worked}} de travail le {{firstDay}} donnent {{limit}} de repos, au plus tard le {{until}}. Placé : {{value}}.',
    advice: 'Place le repos un jour de travail, ou retire le service du jour férié.',
  },
  replacementDayOnLessonDay: {
    sentence: 'Un jour de remplacement de l’entreprise n’enlève pas de cours.',
    title: 'Jour de remplacement un jour de cours',
    detail: 'Le {{firstDay}}, la classe a cours et l’élève est libre dans le plan.',
    advice: 'Laisse l’élève aller à l’école et conviens d’un autre jour avec l’entreprise.',
  },
  replacementDayUnset: {
    sentence: 'Un jour férié le week-end est remplacé ; tant que le jour de remplacement manque, rien ne change.',
    title: 'Jour de remplacement non indiqué : {{holiday}}',
    detail: '{{company}} : le jour férié tombe le {{firstDay}}.',
    advice: 'Indique le jour de remplacement dans l’entreprise dès qu’il est connu.',
  },
  replacementDayNotWorkDay: {
    sentence: 'Un jour de remplacement est un jour de travail ordinaire et remplace un seul jour férié.',
    title: 'Jour de remplacement un jour déjà libre',
    detail:
      '{{company}} remplace le {{replaced}} par le {{firstDay}} : un week-end, un jour férié ou déjà un remplacement.',
    advice: 'Choisis un jour de travail ordinaire dans l’entreprise.',
  },
  replacementWithoutCause: {
    sentence: 'Seul un jour férié le week-end est remplacé.',
    title: 'Jour de remplacement sans jour férié le week-end',
    detail: '{{company}} remplace le {{replaced}} par le {{firstDay}}. Ce jour n’est pas un jour férié le week-end.',
    advice: 'Vérifie la date du jour férié, ou supprime le jour de remplacement.',
  },
  replacementInOtherYear: {
    sentence: 'Un jour de remplacement se trouve dans l’année civile du jour férié.',
    title: 'Jour de remplacement en dehors de {{year}}',
    detail: '{{company}} remplace le {{replaced}} par le {{firstDay}}.',
    advice: 'Choisis un jour de travail en {{year}}.',
  },
  closureTooEarly: {
    sentence: 'Une fermeture collective en semaine de cours est possible depuis le 1er septembre 2022.',
    title: 'Fermeture collective en semaine de cours : {{value}}',
    detail: 'Il s’agit de : {{days}}. Une telle fermeture n’est possible qu’à partir du {{from}}.',
    advice: 'Donne à l’élève du travail ou des cours ces jours-là.',
  },
  closureInSchoolHoliday: {
    sentence: 'Une fermeture pendant les vacances scolaires ne change rien : l’élève est déjà libre.',
    title: 'Fermeture sans effet : {{holiday}}',
    detail: 'L’entreprise est fermée : {{days}}. L’élève est alors en congé.',
    advice: 'Il n’y a rien à faire.',
  },
} as const satisfies FamilyTexts;
