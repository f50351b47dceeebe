import type { FamilyTexts } from '../rule-texts.ts';

export const people = {
  mentorMissing: {
    sentence: 'Every placement has a mentor.',
    title: 'No mentor at {{workplace}}',
    detail: 'The placement from {{firstDay}} on has no mentor yet.',
    advice: 'Ask the company who will be the mentor and name that person.',
  },
  mentorOfOtherCompany: {
    sentence: 'The mentor of a placement belongs to the company of the workplace.',
    title: '{{mentor}} is a mentor of another company',
    detail: '{{workplace}} belongs to {{company}}. The placement starts on {{firstDay}}.',
    advice: 'Name a mentor of {{company}}.',
  },
  mentorTooYoung: {
    sentence: 'A mentor is at least 25 at the recognition request, or 23 with proof of prior schooling.',
    title: '{{mentor}} is too young to be a mentor: {{value}}',
    detail: 'At least {{limit}} at the recognition request of {{request}}, that is {{margin}} short.',
    advice: 'Name another mentor. If this mentor has proof of prior schooling, tick it: then 23 is enough.',
  },
  mentorPractice: {
    sentence: 'A mentor has at least five years of practice, or proof of prior schooling.',
    title: '{{mentor}} has too little practice: {{value}}',
    detail: 'At least {{limit}} without proof of prior schooling, that is {{margin}} short.',
    advice: 'Name another mentor, or tick the proof of prior schooling if there is one.',
  },
  mentorExtractMissing: {
    sentence: 'An extract from the criminal record (596.2) of the mentor is there at the recognition request.',
    title: 'Extract 596.2 of {{mentor}} is missing',
    detail: 'At the recognition request of {{request}} there was none yet.',
    advice:
      'If there was one, fill in its date. Otherwise the mentor asks the municipality for it and the company makes a new request in werkplekduaal: fill in both days.',
  },
  mentorExtractOld: {
    sentence: 'The extract 596.2 is not older than a year at the recognition request.',
    title: 'Extract 596.2 of {{mentor}} is too old',
    detail: 'It is of {{extract}} and was good until {{expiry}}. The recognition request was on {{request}}.',
    advice: 'Ask for a new extract and make a new request in werkplekduaal. Fill in both days.',
  },
  mentorTrainingLate: {
    sentence: 'A new mentor follows the mentor training within a year of the recognition request.',
    title: 'Mentor training of {{mentor}} is late',
    detail: 'It was to be followed by {{deadline}}.',
    advice: 'If the training was followed or the mentor is exempt, fill that in. Otherwise another mentor takes over.',
  },
  mentorTrainingDue: {
    sentence: 'A new mentor has a year for the mentor training.',
    title: 'Mentor training of {{mentor}} by {{firstDay}}',
    detail: 'No training has been followed or planned yet.',
    advice: 'Enrol the mentor with VIVO or Diverscity, or fill in the exemption.',
  },
  mentorBirthDateUnknown: {
    sentence: 'The birth date of the mentor is known.',
    title: 'Birth date of {{mentor}} is missing',
    detail: 'Without a birth date nobody can tell whether the mentor is old enough.',
    advice: 'Fill in the birth date.',
  },
  mentorPracticeUnknown: {
    sentence: 'The practice of the mentor is known.',
    title: 'Practice of {{mentor}} is missing',
    detail: 'Without years of practice or proof of prior schooling the condition cannot be judged.',
    advice: 'Fill in the years of practice, or tick the proof of prior schooling.',
  },
  mentorRequestUnknown: {
    sentence: 'The day of the recognition request with this mentor is known.',
    title: 'Day of the recognition request with {{mentor}} is missing',
    detail: 'Age, extract and mentor training are counted from that day.',
    advice: 'Look the day up in werkplekduaal and fill it in.',
  },
} as const satisfies FamilyTexts;
