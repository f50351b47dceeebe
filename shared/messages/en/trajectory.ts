import type { FamilyTexts } from '../rule-texts.ts';

export const trajectory = {
  startTooEarly: {
    sentence: 'The training starts on 1 September at the earliest.',
    title: 'The training starts {{value}} too early',
    detail: 'It starts on {{firstDay}}. The earliest day is {{first}}.',
    advice: 'Let the training and its agreement start on {{first}} or later.',
  },
  lateEntry: {
    sentence:
      'The training starts on 30 September at the latest, unless the school already has another learner in this training.',
    title: 'Late entry: {{value}} after {{last}}',
    detail:
      'The training starts on {{firstDay}}. After {{last}} that is possible only if the school already has a learner in this training.',
    advice: 'Enter the name of that other learner, or start on {{last}} at the latest.',
  },
  endTooLate: {
    sentence: 'The training ends on 30 June at the latest.',
    title: 'The training ends {{value}} too late',
    detail: 'The end is set on {{firstDay}}. The latest day is {{last}}.',
    advice: 'Let the training and its agreement end on {{last}} at the latest.',
  },
  tooLong: {
    sentence: 'The training lasts its months at most, ten for verzorgende/zorgkundige.',
    title: 'The training is {{margin}} too long',
    detail: 'Planned: {{value}}. At most: {{limit}}, which is {{months}}.',
    advice: 'Let the training end on {{last}} at the latest, or start later.',
  },
  noRoomForPhases: {
    sentence: 'Between start and end there is room for the shortest length of all phases.',
    title: 'No room for all phases: {{margin}} short',
    detail:
      'From {{firstDay}} to {{end}} there are {{value}}. Together the phases take at least {{limit}}, which is {{months}}.',
    advice:
      'Start on {{latest}} at the latest. If that is past, look with the school at a start in the next school year.',
  },
  eighteenInSchoolYear: {
    sentence: 'The learner turns 18 in the course of the school year, on 31 August at the latest.',
    title: 'Too young: {{value}} at the end of the school year',
    detail: 'On {{last}} the learner has to be {{limit}} old. The training starts on {{firstDay}}.',
    advice: 'Check the birth date. If it is right, look with the school at a start in a later school year.',
  },
  fullTimeCompulsory: {
    sentence: 'The learner is no longer of full-time compulsory school age when the training starts.',
    title: 'Still of full-time compulsory school age: {{value}}',
    detail: 'On {{firstDay}} at least {{limit}} is needed.',
    advice:
      'If the learner is 15 and has finished the first two years of secondary school, tick that full-time compulsory education is over. Otherwise dual learning is not possible yet.',
  },
  priorSchooling: {
    sentence: 'The learner has prior schooling that gives access to the training.',
    title: 'Prior schooling is missing',
    detail:
      'Needed for the start on {{firstDay}}: the 2nd year of the 3rd degree personenzorg, a secondary school diploma or the certificate verzorgende.',
    advice: 'Ask the school which certificate the learner has and enter it.',
  },
  screeningMissing: {
    sentence: 'The learner has been screened for work readiness and the class council has given its advice.',
    title: 'Screening or advice of the class council is missing',
    detail: 'The training starts on {{firstDay}}. By then the days of the screening and of the advice are known.',
    advice: 'Ask the trajectory supervisor for both days and enter them.',
  },
  screeningDue: {
    sentence: 'The screening and the advice of the class council are still to come before the training starts.',
    title_one: 'Screening and advice of the class council: {{count}} day left',
    title_other: 'Screening and advice of the class council: {{count}} days left',
    detail: 'The training starts on {{firstDay}}.',
    advice: 'The trajectory supervisor screens the learner and the class council gives its advice. Enter both days.',
  },
  screeningLate: {
    sentence: 'The screening and the advice of the class council are there by the first day of the training.',
    title: 'Screening or advice came {{value}} late',
    detail: 'The training starts on {{firstDay}}, the later of the two days is {{recorded}}.',
    advice: 'Check the days. If they are right, ask the trajectory supervisor what that means.',
  },
  negativeAdvice: {
    sentence: 'A negative advice of the class council binds nobody, but is good to know.',
    title: 'The class council gave a negative advice',
    detail: 'The advice is not binding. The training can start on {{firstDay}}.',
    advice: 'Agree with school and employer which guidance the learner gets.',
  },
} as const satisfies FamilyTexts;
