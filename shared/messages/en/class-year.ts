import type { FamilyTexts } from '../rule-texts.ts';

export const classYear = {
  learnersPerMentor: {
    sentence: 'A mentor guides no more learners at the same time than the company allows.',
    title: '{{mentor}} guides {{value}} at the same time',
    detail: '{{margin}} above the setting of {{limit}}, {{days}}: {{learners}}.',
    advice: 'Name another mentor for a learner, or change the setting of the company.',
  },
  mentorInTwoPlaces: {
    sentence: 'On no half day does a mentor have learners at two workplaces.',
    title: '{{mentor}} is needed at two workplaces at once',
    detail_one: '{{workplaces}}, on {{days}}.',
    detail_other: '{{workplaces}}, {{count}} days: {{days}}.',
    advice: 'Name another mentor at one of the workplaces, or move a shift.',
  },
  localFreeDays: {
    sentence: 'A school takes one local free day or two half days per campus, in special education twice as many.',
    title: '{{school}} has too many local free days: {{value}}',
    detail: '{{margin}} above {{limit}}. Entered now: {{days}}.',
    advice: 'The school removes what is too much, or chooses the right kind of day.',
  },
  studyDays: {
    sentence: 'A school takes one study day a school year; it may differ per group of learners.',
    title: '{{school}} has too many study days: {{value}}',
    detail: '{{margin}} above {{limit}}. Entered now: {{days}}.',
    advice: 'The school removes what is too much, or chooses the right kind of day.',
  },
  lateEntryName: {
    sentence: 'Whoever makes a start after September possible is a learner of the programme at the same school.',
    title: '{{name}} is not among the learners of the programme',
    detail:
      '{{learner}} starts on {{firstDay}} beside {{name}}, who does not follow {{programme}} at this school, or starts later.',
    advice: 'Fill in the name of a learner who already follows the programme here.',
  },
  duplicateLearner: {
    sentence: 'Nobody is in the file twice.',
    title: '{{learner}} is in the file twice',
    detail: 'Same name and birth date, different learners. The first trajectory starts on {{firstDay}}.',
    advice: 'Merge the two, or correct name or birth date.',
  },
  overlappingTrajectories: {
    sentence: 'A learner has one trajectory at a time.',
    title: '{{learner}} has two trajectories at once',
    detail: 'They overlap from {{firstDay}} to {{end}}.',
    advice: 'Remove one of the two, or let one end before the other starts.',
  },
} as const satisfies FamilyTexts;
