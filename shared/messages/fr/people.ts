import type { FamilyTexts } from '../rule-texts.ts';

export const people = {
  mentorMissing: {
    sentence: 'Chaque période sur un lieu de travail a un mentor.',
    title: 'Pas de mentor à {{workplace}}',
    detail: 'La période à partir du {{firstDay}} n’a pas encore de mentor.',
    advice: 'Demande à l’entreprise qui sera le mentor et désigne cette personne.',
  },
  mentorOfOtherCompany: {
    sentence: 'Le mentor d’une période appartient à l’entreprise du lieu de travail.',
    title: '{{mentor}} est mentor d’une autre entreprise',
    detail: '{{workplace}} appartient à {{company}}. La période commence le {{firstDay}}.',
    advice: 'Désigne un mentor de {{company}}.',
  },
  mentorTooYoung: {
    sentence:
      'Un mentor a au moins 25 ans lors de la demande d’agrément, ou 23 avec une preuve de formation préalable.',
    title: '{{mentor}} est trop jeune comme mentor : {{value}}',
    detail: 'Au moins {{limit}} lors de la demande d’agrément du {{request}}, il manque {{margin}}.',
    advice:
      'Désigne un autre mentor. Si ce mentor a une preuve de formation préalable, coche-la : 23 ans suffisent alors.',
  },
  mentorPractice: {
    sentence: 'Un mentor a au moins cinq ans d’expérience pratique, ou une preuve de formation préalable.',
    title: '{{mentor}} a trop peu d’expérience pratique : {{value}}',
    detail: 'Au moins {{limit}} sans preuve de formation préalable, il manque {{margin}}.',
    advice: 'Désigne un autre mentor, ou coche la preuve de formation préalable si elle existe.',
  },
  mentorExtractMissing: {
    sentence: 'Un extrait du casier judiciaire (596.2) du mentor est là lors de la demande d’agrément.',
    title: 'L’extrait 596.2 de {{mentor}} manque',
    detail: 'Lors de la demande d’agrément du {{request}}, il n’y en avait pas encore.',
    advice:
      'S’il y en avait un, complète sa date. Sinon, le mentor le demande à sa commune et l’entreprise fait une nouvelle demande dans werkplekduaal : complète les deux jours.',
  },
  mentorExtractOld: {
    sentence: 'L’extrait 596.2 n’a pas plus d’un an lors de la demande d’agrément.',
    title: 'L’extrait 596.2 de {{mentor}} est trop ancien',
    detail: 'Il date du {{extract}} et valait jusqu’au {{expiry}}. La demande d’agrément est du {{request}}.',
    advice: 'Demande un nouvel extrait et fais une nouvelle demande dans werkplekduaal. Complète les deux jours.',
  },
  mentorTrainingLate: {
    sentence: 'Un nouveau mentor suit la formation de mentor dans l’année qui suit la demande d’agrément.',
    title: 'La formation de mentor de {{mentor}} est en retard',
    detail: 'Elle devait être suivie pour le {{deadline}}.',
    advice:
      'Si la formation est suivie ou si le mentor en est dispensé, complète-le. Sinon, un autre mentor accompagne l’élève.',
  },
  mentorTrainingDue: {
    sentence: 'Un nouveau mentor a un an pour suivre la formation de mentor.',
    title: 'Formation de mentor de {{mentor}} pour le {{firstDay}}',
    detail: 'Aucune formation n’est encore suivie ni prévue.',
    advice: 'Inscris le mentor auprès de VIVO ou de Diverscity, ou complète la dispense.',
  },
  mentorBirthDateUnknown: {
    sentence: 'La date de naissance du mentor est connue.',
    title: 'La date de naissance de {{mentor}} manque',
    detail: 'Sans date de naissance, on ne peut pas vérifier si le mentor a l’âge requis.',
    advice: 'Complète la date de naissance.',
  },
  mentorPracticeUnknown: {
    sentence: 'L’expérience pratique du mentor est connue.',
    title: 'L’expérience pratique de {{mentor}} manque',
    detail: 'Sans années d’expérience ni preuve de formation préalable, la condition ne peut pas être vérifiée.',
    advice: 'Complète les années d’expérience, ou coche la preuve de formation préalable.',
  },
  mentorRequestUnknown: {
    sentence: 'Le jour de la demande d’agrément avec ce mentor est connu.',
    title: 'Le jour de la demande d’agrément avec {{mentor}} manque',
    detail: 'L’âge, l’extrait et la formation de mentor se comptent à partir de ce jour.',
    advice: 'Cherche le jour dans werkplekduaal et complète-le.',
  },
} as const satisfies FamilyTexts;
