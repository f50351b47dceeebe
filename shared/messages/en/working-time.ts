import type { FamilyTexts } from '../rule-texts.ts';

/** Working time of learners of 18 and older. */
export const workingTime = {
  dailyLimit: {
    sentence:
      'A learner of 18 or older works at most 8 hours a day, or 9 in a week with at most five and a half days of work.',
    title: 'Work day too long: {{value}}',
    detail_one: '{{margin}} too much: {{shift}} may last at most {{limit}}. {{days}}.',
    detail_other: '{{margin}} too much, {{count}} times: {{shift}} may last at most {{limit}}. {{days}}.',
    advice:
      'Choose a shorter shift. Where the workplace plans longer days under the royal decree of 14 April 1988, accept them with that reason.',
  },
  weeklyLimit: {
    sentence: 'A learner of 18 or older works at most 40 hours in any week; lessons do not count.',
    title: 'Work week too long: {{value}}',
    detail_one: '{{margin}} too much: at most {{limit}} at the workplace in a week. {{days}}.',
    detail_other: '{{count}} weeks with {{margin}} too much: at most {{limit}} at the workplace in a week. {{days}}.',
    advice: 'Drop a shift in that week, or move it to another week.',
  },
  shiftLength: {
    sentence: 'A shift lasts at least three hours; the parts of a split shift count together.',
    title: 'Shift too short: {{value}}',
    detail_one: '{{shift}} lasts {{margin}} less than {{limit}}. {{days}}.',
    detail_other: '{{shift}} lasts {{margin}} less than {{limit}}, {{count}} times. {{days}}.',
    advice: 'Make the shift longer or let it join another one. Some sectors allow shorter shifts.',
  },
  average: {
    sentence: 'A learner of 18 or older works at most 38 hours a week on average over each reference period.',
    title: 'Average work week too long: {{value}}',
    detail:
      '{{margin}} too much: at most {{limit}}. Counted from {{from}} to {{until}}, without leave and public holidays.',
    advice: 'Plan fewer shifts in this period, or set the reference period of the company right.',
  },
  dailyRest: {
    sentence: 'A learner of 18 or older rests at least 11 hours between the work of two days.',
    title: 'Rest too short: {{value}}',
    detail_one:
      '{{shift}} until {{end}}, next shift starts at {{start}}{{clock}}. {{margin}} too little: at least {{limit}} of rest is needed. {{days}}.',
    detail_other:
      '{{shift}} until {{end}}, next shift starts at {{start}}{{clock}}, {{count}} times. {{margin}} too little: at least {{limit}} of rest is needed. {{days}}.',
    advice: 'Let the next shift start later or the one before end earlier.',
  },
  weeklyRest: {
    sentence: 'Each week with work has at least 35 hours of rest on end, with a whole day in that week.',
    title: 'Weekly rest too short: {{value}}',
    detail_one: '{{margin}} too little: at least {{limit}} of rest on end is needed. Worked on {{days}}.',
    detail_other:
      '{{count}} weeks with {{margin}} too little: at least {{limit}} of rest on end is needed. Worked on {{days}}.',
    advice: 'Keep one day of each week wholly free, with a full night before or after it.',
  },
  break: {
    sentence: 'A learner of 18 or older has a break of at least 15 minutes in a day of more than 6 hours.',
    title: 'Break too short: {{value}}',
    detail_one: '{{margin}} too little: {{shift}} needs a break of at least {{limit}}. {{days}}.',
    detail_other: '{{margin}} too little: {{shift}} needs a break of at least {{limit}}, {{count}} times. {{days}}.',
    advice: 'Fill in the break at the shift code of the workplace, or choose another shift.',
  },
  restBeforeLesson: {
    sentence: 'Between work and the next lesson lies as much rest as between two days of work.',
    title: 'Little rest before the lesson: {{value}}',
    detail_one:
      '{{shift}} until {{end}}, lesson at {{start}}{{clock}}. {{margin}} less than {{limit}} of rest. {{days}}.',
    detail_other:
      '{{shift}} until {{end}}, lesson at {{start}}{{clock}}, {{count}} times. {{margin}} less than {{limit}} of rest. {{days}}.',
    advice: 'Let the shift end earlier, or plan it on a day that no lesson follows.',
  },
  night: {
    sentence: 'Work between 20:00 and 6:00 is an exception, which care has.',
    title: 'Night work: {{value}}',
    detail_one:
      '{{shift}} runs from {{start}} to {{end}}, of which {{value}} between 20:00 and 6:00{{clock}}. {{days}}.',
    detail_other:
      '{{shift}} runs from {{start}} to {{end}}, {{count}} times, of which {{value}} between 20:00 and 6:00{{clock}}. {{days}}.',
    advice: 'See whether the company may plan night work, and accept it with that reason.',
  },
  sunday: {
    sentence: 'Work on Sundays is an exception, which care has.',
    title_one: 'Work on {{count}} Sunday',
    title_other: 'Work on {{count}} Sundays',
    detail: 'A night that ends on Sunday counts too. {{days}}.',
    advice: 'See whether the company may plan on Sundays, and accept it with that reason.',
  },
} as const satisfies FamilyTexts;
