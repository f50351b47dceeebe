import type { FamilyTexts } from '../rule-texts.ts';

export const capacity = {
  workplaceFull: {
    sentence: 'A workplace never has more learners than free places.',
    title: '{{workplace}} is too full: {{value}} on {{limit}}',
    detail_one: '{{over}} too many on {{days}}. It concerns {{learners}}.',
    detail_other: '{{over}} too many, from {{firstDay}}, {{count}} days: {{days}}. It concerns {{learners}}.',
    advice: 'Move a learner to another workplace or period, or ask the company for more places.',
  },
} as const satisfies FamilyTexts;
