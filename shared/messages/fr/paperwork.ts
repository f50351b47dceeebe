import type { FamilyTexts } from '../rule-texts.ts';

export const paperwork = {
  medicalExamination: {
    sentence: 'L’examen médical a lieu avant le début du premier contrat.',
    title: 'L’examen médical manque ou vient trop tard',
    detail: 'Le contrat commence le {{firstDay}}. L’examen vient avant.',
    advice:
      'L’employeur organise l’examen et le paie. Complète le jour. S’il a eu lieu trop tard, accepte-le avec le motif.',
  },
  medicalExaminationDue: {
    sentence: 'L’examen médical reste à faire avant le début du premier contrat.',
    title_one: 'Convenir de l’examen médical : encore {{count}} jour',
    title_other: 'Convenir de l’examen médical : encore {{count}} jours',
    detail: 'Le contrat commence le {{firstDay}}.',
    advice: 'L’employeur prend le rendez-vous et paie l’examen. Complète le jour.',
  },
  medicallyUnfit: {
    sentence: 'L’élève est médicalement apte.',
    title: 'L’élève n’est pas déclaré médicalement apte',
    detail: 'Le contrat à partir du {{firstDay}} ne peut pas continuer ainsi.',
    advice: 'Vois avec le médecin du travail et l’école ce qui est possible. Adapte-le s’il y a un nouvel avis.',
  },
  medicalResultUnknown: {
    sentence: 'Le résultat de l’examen médical est connu quand le contrat commence.',
    title: 'Le résultat de l’examen médical manque',
    detail: 'L’examen a eu lieu le {{firstDay}}, le contrat a commencé le {{start}}.',
    advice: 'Demande à l’employeur si l’élève est déclaré apte et complète-le.',
  },
  representativeMissing: {
    sentence: 'Le représentant légal d’un élève mineur, qui signe aussi, est connu.',
    title: 'Le représentant légal manque',
    detail: 'L’élève n’a pas encore 18 ans quand le contrat commence, le {{firstDay}}.',
    advice: 'Complète le nom du parent ou du tuteur, qui signe aussi.',
  },
  addressMissing: {
    sentence: 'Chaque lieu de travail a une adresse pour l’horaire annexé au contrat.',
    title: 'L’adresse de {{workplace}} manque',
    detail: 'L’horaire annexé au contrat mentionne l’adresse à partir du {{firstDay}}.',
    advice: 'Complète l’adresse du lieu de travail ou de l’entreprise.',
  },
  lessonHoursMissing: {
    sentence: 'Chaque jour de cours est dans un horaire de la classe, pour que l’annexe mentionne les heures de cours.',
    title_one: '{{count}} jour de cours sans horaire de la classe',
    title_other: '{{count}} jours de cours sans horaire de la classe',
    detail: '{{class}} n’a pas d’horaire : {{days}}.',
    advice: 'L’école complète l’horaire de la classe pour ces jours.',
  },
} as const satisfies FamilyTexts;
