import type { FamilyTexts } from '../rule-texts.ts';

export const companies = {
  notRecognised: {
    sentence: 'The company is recognised for the programme before the placement starts.',
    title: '{{company}} is not recognised at the start',
    detail: 'The placement starts on {{firstDay}}. There is no recognition for this programme by then.',
    advice:
      'The company asks for recognition in werkplekduaal. If it has it, fill in the day. Otherwise the placement starts later.',
  },
  recognitionAskedLate: {
    sentence: 'Recognition is asked at least fourteen days before the placement.',
    title: 'Recognition of {{company}} may come too late',
    detail: 'Between request and start: {{value}} at most. An answer comes after {{limit}}, that is {{margin}} short.',
    advice:
      'Ask for recognition today, or call the sectoral partnership. Without recognition the placement starts later.',
  },
  recognitionDue: {
    sentence: 'A recognition that is not asked yet has a last day.',
    title: 'Ask for the recognition of {{company}} by {{firstDay}}',
    detail: 'The placement starts on {{start}}. An answer comes after fourteen days.',
    advice: 'Ask for recognition in werkplekduaal and fill in the day.',
  },
  equipment: {
    sentence: 'Organisation and equipment of the company suffice for the training plan.',
    title: 'Equipment of {{company}} does not suffice',
    detail: 'The company’s record says: not in order. The placement starts on {{firstDay}}.',
    advice: 'Discuss with the company what is needed. If it is in order, change the answer.',
  },
  financialCapacity: {
    sentence: 'The company has sufficient financial capacity.',
    title: 'Financial capacity of {{company}} does not suffice',
    detail: 'The company’s record says: not in order. The placement starts on {{firstDay}}.',
    advice: 'Without this condition there is no recognition. If it is in order, change the answer.',
  },
  convictions: {
    sentence: 'The company has no convictions.',
    title: '{{company}} does not qualify: convictions',
    detail: 'The company’s record says: not in order. The placement starts on {{firstDay}}.',
    advice: 'Without this condition there is no recognition. If it is in order, change the answer.',
  },
  conditionsUnknown: {
    sentence: 'The three recognition conditions of the company have been checked.',
    title: 'Recognition conditions of {{company}} still to be checked',
    detail: 'Not filled in yet: {{missing}}.',
    advice: 'Fill in for the company what is in order. It declares that in werkplekduaal.',
  },
} as const satisfies FamilyTexts;
