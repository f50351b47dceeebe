import type { FamilyTexts } from '../rule-texts.ts';

export const agreements = {
  startsWithTrajectory: {
    sentence: 'Le premier contrat commence le premier jour du parcours, un jour de cours ou de travail.',
    title: 'Le contrat ne commence pas avec le parcours : {{value}} de différence',
    detail: 'Le parcours commence le {{start}}, le contrat le {{begins}}.',
    advice: 'Fais commencer les deux le même jour.',
  },
  outsideTrajectory: {
    sentence: 'Un contrat ne dure pas plus longtemps que le parcours.',
    title: 'Le contrat dépasse le parcours de {{value}}',
    detail: 'Le parcours se termine le {{last}}, le contrat le {{end}}.',
    advice: 'Fais terminer le contrat avec le parcours.',
  },
  threeYears: {
    sentence: 'Une OAO dure au plus trois ans.',
    title: 'OAO trop longue de {{margin}}',
    detail: 'Prévu : {{value}}. Au plus : {{limit}}.',
    advice: 'Prévois une fin plus tôt.',
  },
  overlap: {
    sentence: 'Deux contrats ne couvrent jamais le même jour : un contrat est à temps plein.',
    title: 'Les contrats se chevauchent : {{value}}',
    detail: 'L’un va jusqu’au {{end}}, l’autre commence le {{firstDay}}.',
    advice: 'Fais terminer le premier la veille du début du second.',
  },
  gap: {
    sentence: 'Sans contrat, l’élève va à l’école à temps plein.',
    title_one: '{{count}} jour de formation sans contrat',
    title_other: '{{count}} jours de formation sans contrat',
    detail: 'L’élève va à l’école à temps plein : {{days}}.',
    advice: 'Fais signer le contrat suivant dans les {{limit}} de cours ou de travail.',
  },
  signedLate: {
    sentence: 'Le premier contrat est signé dans les 20 jours de formation à partir du début des cours.',
    title: 'Contrat non signé à temps : {{margin}} de retard',
    detail:
      'Le dernier jour était le {{firstDay}}. Le {{until}}, {{value}} de cours ou de travail étaient passés depuis le {{from}}. Au plus {{limit}}.',
    advice:
      'Fais signer tout de suite l’élève, l’école et l’employeur. Sinon la formation duale s’arrête : appelle l’accompagnateur de parcours.',
  },
  signBy: {
    sentence: 'Le premier contrat reste à signer, dans les 20 jours de formation à partir du début des cours.',
    title_one: 'Signer le contrat : encore {{count}} jour',
    title_other: 'Signer le contrat : encore {{count}} jours',
    detail: 'Au plus tard le {{firstDay}} : dans les {{limit}} de cours ou de travail, comptés à partir du {{from}}.',
    advice: 'L’élève, l’école et l’employeur signent le modèle des autorités. Complète le jour.',
  },
  followingSignedLate: {
    sentence: 'Après la fin d’un contrat, le suivant est signé dans les 20 jours de formation.',
    title: 'Contrat suivant non signé à temps : {{margin}} de retard',
    detail:
      'Le dernier jour était le {{firstDay}}. Le {{until}}, {{value}} de cours ou de travail étaient passés depuis le {{from}}. Au plus {{limit}}.',
    advice: 'Fais-le signer tout de suite. Si aucun contrat ne suit, mets fin au parcours avec l’école.',
  },
  followingSignBy: {
    sentence: 'Le contrat suivant reste à signer, dans les 20 jours de formation après la fin du précédent.',
    title_one: 'Signer le contrat suivant : encore {{count}} jour',
    title_other: 'Signer le contrat suivant : encore {{count}} jours',
    detail: 'Au plus tard le {{firstDay}} : dans les {{limit}} de cours ou de travail, comptés à partir du {{from}}.',
    advice: 'Prépare le contrat suivant et fais-le signer. Complète le jour.',
  },
  modelContract: {
    sentence: 'Chaque OAO et SAO suit le modèle des autorités ; son numéro et sa date sont notés.',
    title: 'Le numéro ou la date du contrat modèle manque',
    detail: 'Il s’agit du contrat à partir du {{firstDay}}. Le modèle des autorités est obligatoire.',
    advice: 'Complète le numéro et la date du modèle.',
  },
  endReason: {
    sentence: 'Un contrat arrêté plus tôt dit pourquoi.',
    title: 'La raison de l’arrêt manque',
    detail: 'Le contrat s’est terminé le {{firstDay}} au lieu du {{planned}}.',
    advice: 'Complète la raison.',
  },
  partTimeSector: {
    sentence:
      'Un contrat à temps partiel n’existe que dans les hôpitaux privés et dans l’aide aux personnes handicapées (319.01).',
    title: 'Un contrat à temps partiel n’est pas possible chez {{company}}',
    detail:
      'Secteur : {{sector}}. Le maribel social ne paie un tel contrat que dans les hôpitaux privés et dans la 319.01. Il commence le {{firstDay}}.',
    advice: 'Conclus une OAO, ou vérifie le secteur de l’entreprise.',
  },
  partTimeMonths: {
    sentence: 'Le maribel social paie au plus sept mois d’un contrat à temps partiel.',
    title: 'Contrat à temps partiel : {{value}} payés par le maribel social',
    detail: '{{margin}} de trop, au plus {{limit}}. Le contrat commence le {{firstDay}}.',
    advice: 'Compte au plus sur {{limit}}. L’employeur paie lui-même les autres mois.',
  },
  placementMissing: {
    sentence: 'Chaque jour de travail sous contrat a un lieu de travail.',
    title_one: '{{count}} jour de travail sans lieu de travail',
    title_other: '{{count}} jours de travail sans lieu de travail',
    detail:
      'Du travail est prévu, mais il n’y a pas de période de travail : {{days}}. Ces heures ne comptent pas encore.',
    advice: 'Prolonge une période de travail, ou ajoutes-en une.',
  },
  placementOutside: {
    sentence: 'Une période de travail tombe dans son contrat.',
    title: '{{workplace}} : {{value}} hors du contrat',
    detail: 'Le contrat court du {{start}} au {{end}}. En dehors, la période ne compte pas.',
    advice: 'Adapte la période de travail, ou le contrat.',
  },
  placementsOverlap: {
    sentence: 'Là où deux périodes de travail se chevauchent, chaque service nomme son lieu de travail.',
    title_one: '{{count}} jour de travail avec deux lieux possibles',
    title_other: '{{count}} jours de travail avec deux lieux possibles',
    detail:
      '{{workplace}} et {{other}} courent ensemble, et le service ne nomme pas de lieu : {{days}}. Pour le moment, {{workplace}} compte.',
    advice: 'Ajoute le lieu de travail au service, ou fais terminer une période avant que l’autre commence.',
  },
  shiftWithoutPlacement: {
    sentence: 'Un service tombe sur un lieu de travail dont la période court à ce moment.',
    title_one: '{{count}} jour de travail à {{workplace}} hors de toute période',
    title_other: '{{count}} jours de travail à {{workplace}} hors de toute période',
    detail: 'Il y a un service, mais {{workplace}} n’a pas de période de travail : {{days}}.',
    advice: 'Ajoute une période de travail, ou choisis un service du lieu qui court à ce moment.',
  },
} as const satisfies FamilyTexts;
