import type { FamilyTexts } from '../rule-texts.ts';

export const hours = {
  average: {
    sentence:
      'An OAO has at least 20 hours a week at the workplace on average, not counting public holidays and leave.',
    title: 'Average too low: {{value}}',
    detail:
      '{{margin}} short, so {{toPlan}} still to plan from {{from}} to {{until}}. The schedule itself gives only {{nominal}}.',
    advice_one: 'Plan {{count}} more work day, or put more hours in the schedule. Below {{limit}} it is a SAO.',
    advice_other: 'Plan {{count}} more work days, or put more hours in the schedule. Below {{limit}} it is a SAO.',
  },
  averageRealised: {
    sentence: 'Where the schedule gives 20 hours a week, the year with its free days reaches that average too.',
    title: 'Average too low because of free days: {{value}}',
    detail:
      'The schedule gives {{nominal}}, but free days mostly fall on {{weekdays}}: {{free}} together. {{toPlan}} still to plan from {{from}} to {{until}}, {{margin}} short.',
    advice_one: 'Plan {{count}} more work day in a lesson week, or swap a free day. The year then reaches {{limit}}.',
    advice_other: 'Plan {{count}} more work days in lesson weeks, or swap free days. The year then reaches {{limit}}.',
  },
  saoAverage: {
    sentence: 'A SAO stays below 20 hours a week at the workplace on average.',
    title: 'Too many hours for a SAO: {{value}}',
    detail:
      '{{margin}} over the limit of {{limit}}, from {{from}} to {{until}}. From that limit on it is an OAO, with an allowance.',
    advice: 'Sign an OAO with the company, or plan fewer hours at the workplace.',
  },
  partTimeWeek: {
    sentence: 'A part-time contract through sociale maribel has 20 hours a week.',
    title: 'Part-time contract of {{value}}',
    detail: '{{margin}} away from {{limit}}. The schedule holds from {{firstDay}}.',
    advice: 'Bring the schedule to {{limit}}, or ask the fund whether another number of hours is possible.',
  },
  shareGuideline: {
    sentence: 'The learner learns about 60 % at the workplace.',
    title: 'Workplace: {{value}} of the training',
    detail:
      '{{work}} at the workplace and {{school}} at school, if a lesson period counts {{lesson}} minutes. The guideline is about {{limit}}.',
    advice: 'This is no duty. Discuss with the school whether the learner can learn enough at the workplace.',
  },
  sharePremium: {
    sentence: 'For the premium for qualifying workplace learning the workplace is at least half of the training.',
    title: 'No premium: {{value}} at the workplace',
    detail:
      '{{work}} at the workplace and {{school}} at school, if a lesson period counts {{lesson}} minutes. The premium asks at least {{limit}}.',
    advice: 'The agreement remains in order. Plan more hours at the workplace, or do not count on the premium.',
  },
  schoolPart: {
    sentence:
      'A school year has at least 150 lesson periods, or 240 until the age of 18; a shorter trajectory in proportion.',
    title: 'Too few lessons: {{value}}',
    detail:
      '{{margin}} short: social security asks at least {{limit}} for {{whole}} under an OAO, from {{firstDay}} on.',
    advice:
      'Plan more school days with the school. Exempted lesson periods may be deducted from the minimum: then accept it with that reason.',
  },
  overFullWeek: {
    sentence: 'School and workplace together stay within the full-time week of the company.',
    title_one: '{{count}} week over the full-time week',
    title_other: '{{count}} weeks over the full-time week',
    detail:
      'Up to {{value}}, {{margin}} over {{limit}}; it is too much even if a lesson period counts {{short}} minutes. With lesson periods of {{lesson}} minutes: week {{weeks}}.',
    advice: 'Shorten a shift or free a day in those weeks.',
  },
  overFullWeekBySetting: {
    sentence:
      'Where a lesson period counts 60 minutes, the week stays within the full-time week with that setting too.',
    title_one: '{{count}} week over the full-time week because of the lesson setting',
    title_other: '{{count}} weeks over the full-time week because of the lesson setting',
    detail:
      'Up to {{value}} against {{limit}}, {{margin}} too much, if a lesson period counts {{lesson}} minutes: week {{weeks}}. With {{short}} minutes it fits.',
    advice: 'Shorten a shift, or set the lesson period to {{short}} minutes if school and company count that way.',
  },
  underFullWeek: {
    sentence: 'A full lesson week with school and work is at most an hour under the full-time week.',
    title_one: '{{count}} week under the full-time week',
    title_other: '{{count}} weeks under the full-time week',
    detail: 'Up to {{margin}} less than {{limit}}, with lesson periods of {{lesson}} minutes: week {{weeks}}.',
    advice: 'An OAO is full-time. There is room for longer shifts or more work days.',
  },
} as const satisfies FamilyTexts;
