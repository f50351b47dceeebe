import type { FamilyTexts } from '../rule-texts.ts';

export const capacity = {
  workplaceFull: {
    sentence: 'Op een werkplek zijn er nooit meer leerlingen dan vrije plaatsen.',
    title: '{{workplace}} te vol: {{value}} op {{limit}}',
    detail_one: '{{over}} te veel op {{days}}. Het gaat om {{learners}}.',
    detail_other: '{{over}} te veel, vanaf {{firstDay}}, {{count}} dagen: {{days}}. Het gaat om {{learners}}.',
    advice: 'Verplaats een leerling naar een andere werkplek of periode, of vraag de onderneming om meer plaatsen.',
  },
} as const satisfies FamilyTexts;
