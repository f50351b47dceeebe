import type { FamilyTexts } from '../rule-texts.ts';

export const leave = {
  workInSchoolHoliday: {
    sentence: 'A learner is free in a school holiday, its weekends too; work there needs an approved deviation.',
    title_one: '{{count}} work day in the {{holiday}} without a deviation',
    title_other: '{{count}} work days in the {{holiday}} without a deviation',
    detail: 'There is work on {{days}}. The agreement is suspended then, for a pinned day too.',
    advice:
      'Free these days. If a learning opportunity exists only then, lay down a deviation with the learner and the school.',
  },
  nightIntoSchoolHoliday: {
    sentence: 'A night shift does not run into a school holiday.',
    title: 'Night shift runs {{value}} into the {{holiday}}',
    detail: 'The shift of {{firstDay}} ends on the first day of the holiday.',
    advice: 'Give that day a shift that ends before midnight.',
  },
  outsideSchoolHoliday: {
    sentence: 'Leave lies in school holidays; lesson weeks have none.',
    title: 'Leave outside school holidays: {{value}}',
    detail: 'It concerns {{days}}. In a lesson week a learner only takes back days of a deviation.',
    advice: 'Make them school or work days again, or lay down a deviation with recuperation.',
  },
  olderArrangement: {
    sentence: 'Before 1 September 2019 another holiday arrangement held, which is not checked.',
    title: 'Older holiday arrangement: not checked',
    detail: 'Being free in every school holiday holds from {{from}}. This plan starts on {{firstDay}}.',
    advice: 'Check the leave yourself.',
  },
  paidOutsideSchoolHoliday: {
    sentence: 'A paid day of leave lies on leave in a school holiday and takes the place of an unpaid one.',
    title: 'Paid leave on a day without leave: {{refused}}',
    detail: 'Chosen on {{days}}. No leave of an OAO lies there.',
    advice: 'Choose other days in a school holiday, no public holiday and no weekend.',
  },
  paidBeforeAccrual: {
    sentence:
      'A paid day of leave comes after its accrual: private from 1 January of the year after, public from the first day in the year.',
    title: 'Paid leave before it is accrued: {{refused}}',
    detail: 'Chosen on {{days}}. There is no right yet on those days.',
    advice: 'Choose days later in the year, or fill in what was brought from an earlier employer.',
  },
  paidAboveEntitlement: {
    sentence: 'A calendar year has no more paid leave than it is entitled to.',
    title: 'Too much paid leave in {{year}}: {{value}}',
    detail: '{{margin}} too much: the entitlement is {{limit}}. Not paid: {{days}}.',
    advice: 'Take these days away. If payroll decides otherwise, fill that in with the reason.',
  },
  toPlace: {
    sentence: 'All paid leave of a year gets a place in the school holidays.',
    title: 'Paid leave {{year}}: {{left}} still to place',
    detail: 'Accrued: {{limit}}. Placed in a school holiday: {{value}}.',
    advice: 'Place them on {{days}}, or choose other days together with the learner.',
  },
  noRoomForPaid: {
    sentence: 'Paid leave for which the plan has no leave left stays known.',
    title: 'Paid leave {{year}}: no place left for {{margin}}',
    detail: 'The entitlement is {{limit}}. Until {{firstDay}} there is leave for {{value}}.',
    advice: 'Ask payroll how the rest is settled.',
  },
  decidedAboveLimit: {
    sentence: 'Payroll decides at most twenty paid days of leave a calendar year.',
    title: 'Entitlement filled in for {{year}} too high: {{value}}',
    detail: '{{margin}} above the maximum of {{limit}}. The plan pays no more than the maximum.',
    advice: 'Fill in {{limit}} or less.',
  },
  decidedWithoutReason: {
    sentence: 'When payroll decides the entitlement, the reason stands beside it.',
    title: 'Entitlement to paid leave in {{year}} filled in without a reason',
    detail: 'Filled in: {{decided}}. Computed: {{accrued}}.',
    advice: 'Write down why, for instance a certificate of an earlier employer.',
  },
  notAgreed: {
    sentence: 'Company and learner lay the paid leave down together before its first day.',
    title: 'Paid leave not laid down together yet',
    detail: 'The first paid day is {{firstDay}}. There is no date of an agreement before it.',
    advice: 'Have learner and company sign the leave agreement and fill in the date.',
  },
  compensatoryRest: {
    sentence: 'Work on a public holiday gives rest within six weeks: half a day, above four hours a whole one.',
    title: 'Compensatory rest after a public holiday: {{margin}} to place',
    detail: '{{worked}} of work on {{firstDay}} give {{limit}} of rest, at the latest on {{until}}. Placed: {{value}}.',
    advice: 'Place the rest on a work day, or take the shift on the public holiday away.',
  },
  replacementDayOnLessonDay: {
    sentence: 'A replacement day of the company takes no lessons away.',
    title: 'Replacement day falls on a school day',
    detail: 'On {{firstDay}} the class has lessons and the learner is free in the plan.',
    advice: 'Let the learner go to school and agree on another replacement day with the company.',
  },
  replacementDayUnset: {
    sentence: 'A public holiday in a weekend is replaced; until the replacement day is filled in, nothing changes.',
    title: 'Replacement day for {{holiday}} not filled in',
    detail: '{{company}}: the public holiday falls on {{firstDay}}.',
    advice: 'Fill in the replacement day at the company as soon as it is known.',
  },
  replacementDayNotWorkDay: {
    sentence: 'A replacement day is an ordinary work day and replaces one public holiday.',
    title: 'Replacement day on a day that is free already',
    detail:
      '{{company}} replaces {{replaced}} by {{firstDay}}: a weekend, a public holiday or a replacement day already.',
    advice: 'Choose an ordinary work day at the company.',
  },
  replacementWithoutCause: {
    sentence: 'Only a public holiday in a weekend is replaced.',
    title: 'Replacement day without a public holiday in a weekend',
    detail: '{{company}} replaces {{replaced}} by {{firstDay}}. That day is no public holiday in a weekend.',
    advice: 'Check the date of the public holiday, or remove the replacement day.',
  },
  replacementInOtherYear: {
    sentence: 'A replacement day lies in the calendar year of its public holiday.',
    title: 'Replacement day outside {{year}}',
    detail: '{{company}} replaces {{replaced}} by {{firstDay}}.',
    advice: 'Choose a work day in {{year}}.',
  },
  closureTooEarly: {
    sentence: 'A closure in lesson weeks is possible since 1 September 2022.',
    title: 'Closure in lesson weeks: {{value}}',
    detail: 'It concerns {{days}}. Such a closure is possible only from {{from}}.',
    advice: 'Give the learner work or lessons on these days.',
  },
  closureInSchoolHoliday: {
    sentence: 'A closure in a school holiday changes nothing: the learner is free then already.',
    title: 'Closure in the {{holiday}} has no effect',
    detail: 'The company is closed on {{days}}. The learner has leave then.',
    advice: 'There is nothing to do.',
  },
} as const satisfies FamilyTexts;
