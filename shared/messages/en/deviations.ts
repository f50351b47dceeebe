import type { FamilyTexts } from '../rule-texts.ts';

export const deviations = {
  busyPeriodHelp: {
    sentence: 'A deviation is for a learning opportunity; help in a busy period is none.',
    title: 'Deviation to help out in a busy period',
    detail: 'It concerns “{{opportunity}}” on {{days}}.',
    advice: 'Remove the deviation, or describe what the learner can learn only then.',
  },
  notVoluntary: {
    sentence: 'A learner works in a school holiday of their own free will.',
    title: 'Deviation that is not voluntary',
    detail: 'It concerns “{{opportunity}}” on {{days}}. Work in a holiday cannot be imposed.',
    advice: 'Remove the deviation, or ask the learner again.',
  },
  whyOnlyThen: {
    sentence: 'The annex says why the learning opportunity exists in the school holiday only.',
    title: 'Annex does not say why it is possible only then',
    detail: 'It concerns “{{opportunity}}” on {{days}}.',
    advice: 'Write down why this cannot be learnt in any lesson week.',
  },
  learnerAgreement: {
    sentence: 'The learner agrees to a deviation.',
    title: 'Agreement of the learner missing',
    detail: 'Without it “{{opportunity}}” on {{days}} does not count and stays leave.',
    advice: 'Have the learner sign the annex and fill in the date.',
  },
  schoolAgreement: {
    sentence: 'The school agrees to a deviation.',
    title: 'Agreement of the school missing',
    detail: 'Without it “{{opportunity}}” on {{days}} does not count and stays leave.',
    advice: 'Have the school sign the annex and fill in the date.',
  },
  companyAgreement: {
    sentence: 'The company agrees to a deviation.',
    title: 'Agreement of the company missing',
    detail: 'Without it “{{opportunity}}” on {{days}} does not count and stays leave.',
    advice: 'Have the company sign the annex and fill in the date.',
  },
  representativeAgreement: {
    sentence: 'The legal representative of a learner under 18 agrees to a deviation.',
    title: 'Agreement of the legal representative missing',
    detail: 'The learner is under 18 on {{firstDay}}. Without it “{{opportunity}}” does not count and stays leave.',
    advice: 'Have the legal representative sign the annex and fill in the date.',
  },
  agreedLate: {
    sentence: 'A deviation is agreed in an annex before its first day of work.',
    title: 'Deviation agreed too late',
    detail: 'The last agreement to “{{opportunity}}” is of {{agreed}}, the first day was {{firstDay}}.',
    advice: 'Check the dates. Agree on the next deviation beforehand.',
  },
  notInSchoolHoliday: {
    sentence: 'A deviation is for days in a school holiday of the school year.',
    title: 'Deviation on a day outside school holidays',
    detail: 'In “{{opportunity}}” it concerns {{days}}. The deviation does nothing there.',
    advice: 'Remove these days, or choose days in a school holiday.',
  },
  outsideAgreement: {
    sentence: 'A deviation belongs to an agreement that runs on its days.',
    title: 'Deviation on a day without an agreement',
    detail: 'In “{{opportunity}}” it concerns {{days}}.',
    advice: 'Remove these days, or check the last day of the agreement.',
  },
  onPublicHoliday: {
    sentence: 'A public holiday in a school holiday stays free, under a deviation too.',
    title: 'Deviation on a public holiday',
    detail: 'In “{{opportunity}}” it concerns {{days}}. The plan keeps that day free.',
    advice: 'Remove these days from the deviation.',
  },
  freeWeeksInSummer: {
    sentence: 'When an agreement runs through summer, four weeks of July and August stay free.',
    title: 'Too few free weeks in summer: {{value}}',
    detail: '{{margin}} too few: at least {{limit}} of July and August stay free. Work in the weeks of {{days}}.',
    advice: 'Remove work in summer until enough whole weeks are free.',
  },
  recuperationMissing: {
    sentence: 'Work in a school holiday is taken back half day for half day.',
    title: 'Recuperation: {{margin}} still to take back',
    detail: 'In “{{opportunity}}”: {{limit}} worked on {{days}}, {{value}} taken back.',
    advice: 'Place the recuperation on a work day in a lesson week, or agree on other days with the learner.',
  },
  recuperationTooMuch: {
    sentence: 'No more is taken back than was worked.',
    title: 'Too much recuperation: {{value}}',
    detail: '{{margin}} too much: “{{opportunity}}” works {{limit}}. Taken back on {{days}}.',
    advice: 'Remove what is too much.',
  },
  recuperationNotWorkDay: {
    sentence: 'Recuperation lies on a half day on which the learner would be in the company, and counts once.',
    title: 'Recuperation on a day without work',
    detail:
      'In “{{opportunity}}” it concerns {{days}}. The learner would not work then, or the day is taken back already.',
    advice: 'Move the recuperation to a work day.',
  },
  recuperationNotLessonWeek: {
    sentence: 'Recuperation lies in a lesson week.',
    title: 'Recuperation in a school holiday',
    detail: 'In “{{opportunity}}” it concerns {{days}}. The learner is free then already.',
    advice: 'Move the recuperation to a work day in a lesson week.',
  },
  recuperationOtherSchoolYear: {
    sentence: 'Recuperation lies in the same school year as the work.',
    title: 'Recuperation in another school year',
    detail: 'In “{{opportunity}}” it concerns {{days}}.',
    advice: 'Move the recuperation to a work day of this school year.',
  },
  recuperationOutsideAgreement: {
    sentence: 'Recuperation falls under the agreement of the work.',
    title: 'Recuperation outside the agreement',
    detail: 'In “{{opportunity}}” it concerns {{days}}. The agreement of the work does not run then.',
    advice: 'Move the recuperation to a work day at the same company.',
  },
} as const satisfies FamilyTexts;
