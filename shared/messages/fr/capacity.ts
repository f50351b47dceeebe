import type { FamilyTexts } from '../rule-texts.ts';

export const capacity = {
  workplaceFull: {
    sentence: 'Un lieu de travail n’a jamais plus d’élèves que de places libres.',
    title: '{{workplace}} est trop rempli : {{value}} pour {{limit}}',
    detail_one: '{{over}} de trop : {{days}}. Élèves concernés : {{learners}}.',
    detail_other:
      '{{over}} de trop, à partir du {{firstDay}}, {{count}} jours : {{days}}. Élèves concernés : {{learners}}.',
    advice: 'Déplace un élève vers un autre lieu ou une autre période, ou demande plus de places à l’entreprise.',
  },
} as const satisfies FamilyTexts;
