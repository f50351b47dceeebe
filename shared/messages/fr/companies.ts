import type { FamilyTexts } from '../rule-texts.ts';

export const companies = {
  notRecognised: {
    sentence: 'L’entreprise est agréée pour la formation avant le début de la période sur le lieu de travail.',
    title: '{{company}} n’est pas agréée au début',
    detail: 'La période commence le {{firstDay}}. L’agrément pour cette formation n’est alors pas là.',
    advice:
      'L’entreprise demande l’agrément dans werkplekduaal. Si elle l’a déjà, complète le jour. Sinon, la période commence plus tard.',
  },
  recognitionAskedLate: {
    sentence: 'Un agrément se demande au moins quatorze jours avant la période.',
    title: 'L’agrément de {{company}} viendra peut-être trop tard',
    detail:
      'Entre la demande et le début : au plus {{value}}. Une réponse vient après {{limit}}, il manque {{margin}}.',
    advice:
      'Demande l’agrément aujourd’hui, ou appelle le partenariat sectoriel. Sans agrément, la période commence plus tard.',
  },
  recognitionDue: {
    sentence: 'Un agrément qui n’est pas encore demandé a un dernier jour.',
    title: 'Demander l’agrément de {{company}} pour le {{firstDay}}',
    detail: 'La période commence le {{start}}. Une réponse vient après quatorze jours.',
    advice: 'Demande l’agrément dans werkplekduaal et complète le jour.',
  },
  equipment: {
    sentence: 'L’organisation et l’équipement de l’entreprise suffisent pour le plan de formation.',
    title: 'L’équipement de {{company}} ne suffit pas',
    detail: 'La fiche de l’entreprise dit : pas en ordre. La période commence le {{firstDay}}.',
    advice: 'Vois avec l’entreprise ce qu’il faut. Si c’est en ordre, change la réponse.',
  },
  financialCapacity: {
    sentence: 'L’entreprise a une capacité financière suffisante.',
    title: 'La capacité financière de {{company}} ne suffit pas',
    detail: 'La fiche de l’entreprise dit : pas en ordre. La période commence le {{firstDay}}.',
    advice: 'Sans cette condition, il n’y a pas d’agrément. Si elle est en ordre, change la réponse.',
  },
  convictions: {
    sentence: 'L’entreprise n’a pas encouru de condamnations.',
    title: '{{company}} ne convient pas : condamnations',
    detail: 'La fiche de l’entreprise dit : pas en ordre. La période commence le {{firstDay}}.',
    advice: 'Sans cette condition, il n’y a pas d’agrément. Si elle est en ordre, change la réponse.',
  },
  conditionsUnknown: {
    sentence: 'Les trois conditions d’agrément de l’entreprise sont vérifiées.',
    title: 'Conditions d’agrément de {{company}} encore à vérifier',
    detail: 'Encore à compléter : {{missing}}.',
    advice: 'Complète ce qui est en ordre pour l’entreprise. Elle le déclare dans werkplekduaal.',
  },
} as const satisfies FamilyTexts;
