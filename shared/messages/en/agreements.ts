import type { FamilyTexts } from '../rule-texts.ts';

export const agreements = {
  startsWithTrajectory: {
    sentence: 'The first agreement begins on the first day of the trajectory, a school day or a work day.',
    title: 'Agreement does not begin with the trajectory: {{value}} apart',
    detail: 'The trajectory begins on {{start}}, the agreement on {{begins}}.',
    advice: 'Let both begin on the same day.',
  },
  outsideTrajectory: {
    sentence: 'An agreement runs no longer than the trajectory.',
    title: 'Agreement runs {{value}} longer than the trajectory',
    detail: 'The trajectory ends on {{last}}, the agreement on {{end}}.',
    advice: 'Let the agreement end with the trajectory.',
  },
  threeYears: {
    sentence: 'An OAO lasts three years at most.',
    title: 'OAO is {{margin}} too long',
    detail: 'Planned: {{value}}. At most: {{limit}}.',
    advice: 'Plan an earlier end.',
  },
  overlap: {
    sentence: 'Two agreements never cover the same day: an agreement is full-time.',
    title: 'Agreements overlap by {{value}}',
    detail: 'One runs to {{end}}, the other begins on {{firstDay}}.',
    advice: 'Let the first end on the day before the second begins.',
  },
  gap: {
    sentence: 'Without an agreement the learner is full-time at school.',
    title_one: '{{count}} training day without an agreement',
    title_other: '{{count}} training days without an agreement',
    detail: 'The learner is full-time at school on {{days}}.',
    advice: 'Have the following agreement signed within {{limit}} of lessons or work.',
  },
  signedLate: {
    sentence: 'The first agreement is signed within 20 training days from the start of lessons.',
    title: 'Agreement not signed in time: {{margin}} late',
    detail:
      'The last day was {{firstDay}}. By {{until}}, {{value}} of lessons or work had passed since {{from}}. At most {{limit}}.',
    advice:
      'Have learner, school and employer sign at once. If that fails the dual training stops: call the trajectory supervisor.',
  },
  signBy: {
    sentence: 'The first agreement is still to be signed, within 20 training days from the start of lessons.',
    title_one: 'Sign the agreement: {{count}} day left',
    title_other: 'Sign the agreement: {{count}} days left',
    detail: 'By {{firstDay}} at the latest: within {{limit}} of lessons or work, counted from {{from}}.',
    advice: "Learner, school and employer sign the government's model. Enter the day.",
  },
  followingSignedLate: {
    sentence: 'After the end of an agreement the following one is signed within 20 training days.',
    title: 'Following agreement not signed in time: {{margin}} late',
    detail:
      'The last day was {{firstDay}}. By {{until}}, {{value}} of lessons or work had passed since {{from}}. At most {{limit}}.',
    advice: 'Have it signed at once. If no agreement follows, end the trajectory together with the school.',
  },
  followingSignBy: {
    sentence: 'The following agreement is still to be signed, within 20 training days after the end of the one before.',
    title_one: 'Sign the following agreement: {{count}} day left',
    title_other: 'Sign the following agreement: {{count}} days left',
    detail: 'By {{firstDay}} at the latest: within {{limit}} of lessons or work, counted from {{from}}.',
    advice: 'Prepare the following agreement and have it signed. Enter the day.',
  },
  modelContract: {
    sentence: "Every OAO and SAO follows the government's model; its number and date are recorded.",
    title: 'Number or date of the model contract is missing',
    detail: "This is about the agreement from {{firstDay}}. The government's model is compulsory.",
    advice: 'Enter the number and the date of the model.',
  },
  endReason: {
    sentence: 'An agreement that stops early says why.',
    title: 'The reason of the early end is missing',
    detail: 'The agreement ended on {{firstDay}} instead of {{planned}}.',
    advice: 'Enter the reason.',
  },
  partTimeSector: {
    sentence:
      'A part-time contract exists only in private hospitals and in care for people with a disability (319.01).',
    title: 'A part-time contract is not possible at {{company}}',
    detail:
      'Sector: {{sector}}. Sociale maribel pays such a contract only in private hospitals and in 319.01. It begins on {{firstDay}}.',
    advice: 'Make an OAO, or check the sector of the company.',
  },
  partTimeMonths: {
    sentence: 'Sociale maribel pays at most seven months of a part-time contract.',
    title: 'Part-time contract: {{value}} paid by sociale maribel',
    detail: '{{margin}} too many, at most {{limit}}. The contract begins on {{firstDay}}.',
    advice: 'Count on {{limit}} at most. The employer pays the other months.',
  },
  placementMissing: {
    sentence: 'Every work day under an agreement has a workplace.',
    title_one: '{{count}} work day without a workplace',
    title_other: '{{count}} work days without a workplace',
    detail: 'Work is planned, but there is no placement on {{days}}. These hours do not count yet.',
    advice: 'Let a placement run longer, or add one.',
  },
  placementOutside: {
    sentence: 'A placement lies within its agreement.',
    title: '{{workplace}}: {{value}} outside the agreement',
    detail: 'The agreement runs from {{start}} to {{end}}. Outside it the placement does not count.',
    advice: 'Change the placement, or the agreement.',
  },
  placementsOverlap: {
    sentence: 'Where two placements overlap, each shift names its workplace.',
    title_one: '{{count}} work day with two possible workplaces',
    title_other: '{{count}} work days with two possible workplaces',
    detail:
      '{{workplace}} and {{other}} run together, and the shift names no workplace on {{days}}. Now {{workplace}} counts.',
    advice: 'Add the workplace to the shift, or let one placement end before the other begins.',
  },
  shiftWithoutPlacement: {
    sentence: 'A shift lies at a workplace whose placement runs at the time.',
    title_one: '{{count}} work day at {{workplace}} outside every placement',
    title_other: '{{count}} work days at {{workplace}} outside every placement',
    detail: 'There is a shift, but {{workplace}} has no placement on {{days}}.',
    advice: 'Add a placement, or choose a shift of the workplace that runs at the time.',
  },
} as const satisfies FamilyTexts;
