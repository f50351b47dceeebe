import type { FamilyTexts } from '../rule-texts.ts';

export const paperwork = {
  medicalExamination: {
    sentence: 'The medical examination is there before the first agreement starts.',
    title: 'Medical examination is missing or late',
    detail: 'The agreement starts on {{firstDay}}. The examination comes before it.',
    advice:
      'The employer arranges the examination and pays for it. Fill in the day. If it was held too late, accept that with the reason.',
  },
  medicalExaminationDue: {
    sentence: 'The medical examination is still to be held before the first agreement starts.',
    title_one: 'Arrange the medical examination: {{count}} day left',
    title_other: 'Arrange the medical examination: {{count}} days left',
    detail: 'The agreement starts on {{firstDay}}.',
    advice: 'The employer makes the appointment and pays for it. Fill in the day.',
  },
  medicallyUnfit: {
    sentence: 'The learner is medically fit.',
    title: 'The learner was not declared medically fit',
    detail: 'The agreement from {{firstDay}} on cannot go ahead like this.',
    advice:
      'Discuss with the occupational physician and the school what is possible. Change it when there is a new verdict.',
  },
  medicalResultUnknown: {
    sentence: 'The result of the medical examination is known when the agreement starts.',
    title: 'Result of the medical examination is missing',
    detail: 'The examination was on {{firstDay}}, the agreement started on {{start}}.',
    advice: 'Ask the employer whether the learner was declared fit and fill it in.',
  },
  representativeMissing: {
    sentence: 'The legal representative of a learner under 18, who signs along, is known.',
    title: 'Legal representative is missing',
    detail: 'The learner is not yet 18 when the agreement starts, on {{firstDay}}.',
    advice: 'Fill in the name of the parent or guardian, who signs along.',
  },
  addressMissing: {
    sentence: 'Every workplace has an address for the timetable annex of the agreement.',
    title: 'Address of {{workplace}} is missing',
    detail: 'The timetable annex of the agreement states the address from {{firstDay}} on.',
    advice: 'Fill in the address of the workplace or of the company.',
  },
  lessonHoursMissing: {
    sentence: 'Every school day lies in a lesson timetable of the class, so that the annex can state its hours.',
    title_one: '{{count}} school day without a lesson timetable',
    title_other: '{{count}} school days without a lesson timetable',
    detail: '{{class}} has no lesson timetable on {{days}}.',
    advice: 'The school completes the lesson timetable of the class for these days.',
  },
} as const satisfies FamilyTexts;
