import type { FamilyTexts } from '../rule-texts.ts';

export const money = {
  premiumRegistrationDue: {
    sentence:
      'An agreement is registered within three months of its start for the premium for qualifying workplace learning.',
    title_one: 'Premium for qualifying workplace learning: {{count}} day left to register',
    title_other: 'Premium for qualifying workplace learning: {{count}} days left to register',
    detail: 'The agreement with {{company}} is registered on {{firstDay}} at the latest.',
    advice: 'The school registers the agreement in werkplekduaal. Fill in the day.',
  },
  premiumRegistrationLate: {
    sentence:
      'Registering later than three months after the start loses the premium for qualifying workplace learning.',
    title: 'Premium for qualifying workplace learning: registered too late',
    detail: 'The agreement with {{company}} started on {{start}}. It could be registered until {{firstDay}}.',
    advice: 'If it was registered in time, fill in the right day. Otherwise there is no premium for this school year.',
  },
} as const satisfies FamilyTexts;
