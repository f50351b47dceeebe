import type { FamilyTexts } from '../rule-texts.ts';

/** Working time of learners under 18. */
export const minors = {
  dailyLimit: {
    sentence: 'A learner under 18 works at most 8 hours a day; lessons of compulsory education count.',
    title: 'Day too long under 18: {{value}}',
    detail_one:
      '{{margin}} too much: at most {{limit}}. Together {{work}} of work and {{lessons}} of lessons. {{days}}.',
    detail_other:
      '{{count}} days with {{margin}} too much: at most {{limit}}. Together {{work}} of work and {{lessons}} of lessons. {{days}}.',
    advice: 'Choose a shorter shift, or spread the work over more days.',
  },
  weeklyLimit: {
    sentence:
      'A learner under 18 works at most 38 hours a week, or the shorter week of the company; lessons of compulsory education count.',
    title: 'Week too long under 18: {{value}}',
    detail_one:
      '{{margin}} too much: at most {{limit}}. Together {{work}} of work and {{lessons}} of lessons. {{days}}.',
    detail_other:
      '{{count}} weeks with {{margin}} too much: at most {{limit}}. Together {{work}} of work and {{lessons}} of lessons. {{days}}.',
    advice: 'Drop a shift in that week, or move it to another week.',
  },
  dailyLimitByLessonPeriod: {
    sentence: 'Where only the setting of the lesson period puts a day under 18 over 8 hours, that is a warning.',
    title: 'Day under 18 over the limit, if a lesson period counts 60 minutes: {{value}}',
    detail_one: '{{margin}} over {{limit}}: {{work}} of work and {{lessons}} of lessons. {{days}}.',
    detail_other: '{{count}} days {{margin}} over {{limit}}: {{work}} of work and {{lessons}} of lessons. {{days}}.',
    advice: 'Shorten the shift, or look at the setting of the lesson period at the school: no text lays it down.',
  },
  weeklyLimitByLessonPeriod: {
    sentence: 'Where only the setting of the lesson period puts a week under 18 over its limit, that is a warning.',
    title: 'Week under 18 over the limit, if a lesson period counts 60 minutes: {{value}}',
    detail_one: '{{margin}} over {{limit}}: {{work}} of work and {{lessons}} of lessons. {{days}}.',
    detail_other: '{{count}} weeks {{margin}} over {{limit}}: {{work}} of work and {{lessons}} of lessons. {{days}}.',
    advice: 'Shorten a shift, or look at the setting of the lesson period at the school: no text lays it down.',
  },
  night: {
    sentence:
      'A learner under 18 works between 6:00 and 20:00; from 16 on in successive shifts between 6:00 and 22:00, or between 7:00 and 23:00.',
    title: 'Work outside the hours under 18: {{value}}',
    detail_one: '{{shift}} lies {{value}} outside the hours allowed, from {{from}} to {{until}}. {{days}}.',
    detail_other:
      '{{shift}} lies {{value}} outside the hours allowed, from {{from}} to {{until}}, {{count}} times. {{days}}.',
    advice: 'Choose a shift within those hours. Where people work in successive shifts, say so at the workplace.',
  },
  afterMidnight: {
    sentence: 'A learner under 18 never works between midnight and 4:00.',
    title: 'Work after midnight under 18: {{value}}',
    detail_one: '{{shift}} lies {{value}} between midnight and 4:00. Work can be from {{from}} to {{until}}. {{days}}.',
    detail_other:
      '{{shift}} lies {{value}} between midnight and 4:00, {{count}} times. Work can be from {{from}} to {{until}}. {{days}}.',
    advice: 'Choose a shift by day: no exception reaches these hours.',
  },
  dailyRest: {
    sentence: 'A learner under 18 rests at least 12 hours between the work of two days.',
    title: 'Rest too short under 18: {{value}}',
    detail_one:
      '{{shift}} until {{end}}, next shift starts at {{start}}{{clock}}. {{margin}} too little: at least {{limit}} of rest is needed. {{days}}.',
    detail_other:
      '{{shift}} until {{end}}, next shift starts at {{start}}{{clock}}, {{count}} times. {{margin}} too little: at least {{limit}} of rest is needed. {{days}}.',
    advice: 'Let the next shift start later or the one before end earlier.',
  },
  weekendRest: {
    sentence:
      'A learner under 18 rests 48 hours around Sunday: on Sunday and on the whole Saturday or Monday beside it.',
    title: 'Weekend rest too short under 18: {{value}}',
    detail_one:
      '{{margin}} too little: {{limit}} of rest are needed, Sunday and the whole Saturday or Monday beside it. {{days}}.',
    detail_other:
      '{{count}} weekends with {{margin}} too little: {{limit}} of rest are needed, Sunday and the whole Saturday or Monday beside it. {{days}}.',
    advice: 'Keep Saturday free, or Monday without work and lessons.',
  },
  break: {
    sentence:
      'A learner under 18 has a break of 30 minutes in more than 4 h 30 of work, and 60 minutes in more than 6 hours, of which 30 in one piece.',
    title: 'Break too short under 18: {{value}}',
    detail_one: '{{margin}} too little: {{shift}} needs a break of at least {{limit}}. {{days}}.',
    detail_other: '{{margin}} too little: {{shift}} needs a break of at least {{limit}}, {{count}} times. {{days}}.',
    advice: 'Give the shift a longer break at the workplace, or make a shift code for learners under 18.',
  },
  sunday: {
    sentence: 'A learner under 18 does not work on Sundays, unless the workplace has an exception.',
    title_one: 'Work on {{count}} Sunday under 18',
    title_other: 'Work on {{count}} Sundays under 18',
    detail: 'The workplace has no exception for work on Sundays. {{days}}.',
    advice: 'Keep Sunday free. Where there is an exception, say so at the workplace.',
  },
  publicHoliday: {
    sentence:
      'A learner under 18 does not work on a public holiday or its replacement day, unless the workplace has an exception.',
    title_one: 'Work on {{count}} public holiday under 18',
    title_other: 'Work on {{count}} public holidays under 18',
    detail: 'The workplace has no exception for work on public holidays. {{days}}.',
    advice: 'Keep the public holiday free. Where there is an exception, say so at the workplace.',
  },
  sundayInTwo: {
    sentence: 'Where an exception holds, a learner under 18 works at most one Sunday in two.',
    title_one: '{{count}} Sunday too many under 18',
    title_other: '{{count}} Sundays too many under 18',
    detail: 'The Sunday before is worked already, and at most one Sunday in two is allowed. {{days}}.',
    advice: 'Keep this Sunday free, or swap Sundays.',
  },
} as const satisfies FamilyTexts;
