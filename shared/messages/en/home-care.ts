import type { FamilyTexts } from '../rule-texts.ts';

export const homeCare = {
  registrationNumber: {
    sentence: 'A care worker has a registration number before the first day in home care.',
    title: 'No registration number on the first day in home care',
    detail:
      'The first day in home care is {{firstDay}}. Without a number the service cannot deploy anyone or pass hours on.',
    advice: 'The home-care service applies for the number. Fill in its date, or start home care later.',
  },
  registrationNumberDue: {
    sentence: 'The registration number is there before the first day in home care.',
    title_one: 'Apply for the registration number: {{count}} day left',
    title_other: 'Apply for the registration number: {{count}} days left',
    detail: 'The learner starts in home care on {{firstDay}}. No date of a registration number is filled in yet.',
    advice: 'Ask the home-care service to apply for the number, and fill in the date once it is there.',
  },
  centralRegistration: {
    sentence: 'A learner who goes to home care is in the central registration system from the start.',
    title: 'Central registration for home care is missing or late',
    detail: 'The learner goes to home care on {{start}}. Registration belongs at the start of the programme.',
    advice: 'The school registers the learner through VIVO. Fill in the day of registration.',
  },
  introduction: {
    sentence: 'A learner is welcomed on the first day in home care or earlier.',
    title: 'The introduction in home care is late or missing',
    detail: 'The learner starts in home care on {{firstDay}}. The introduction belongs on that day or before.',
    advice: 'Arrange the introduction with the service, or fill in the day it took place.',
  },
  introductionDue: {
    sentence: 'The introduction in home care is planned, on the first day or earlier.',
    title: 'Introduction in home care still to be planned',
    detail: 'The learner starts in home care on {{firstDay}}.',
    advice: 'Plan the introduction on the first day, or agree on an earlier day with the service.',
  },
  shortFirstMonth: {
    sentence: 'When the first month in home care has fewer than ten work days, supervision runs on to the tenth.',
    title: 'First month in home care: {{value}} under supervision',
    detail:
      '{{margin}} short of {{limit}}: the month ends on {{end}}. Every day is supervised, up to the tenth on {{tenth}}.',
    advice: 'Let the mentor go along until {{tenth}}, or plan more work days in the first month.',
  },
  neverTenDays: {
    sentence: 'With fewer than ten days in home care, the learner always works under supervision there.',
    title: 'Home care has only {{value}}: always under supervision',
    detail: '{{margin}} short of {{limit}} under supervision. Remote supervision is not possible in this trajectory.',
    advice: 'Plan more days in home care, or keep the mentor present every day.',
  },
  remoteTooEarly: {
    sentence: 'A learner works at least ten days under supervision before working under remote supervision.',
    title: 'Remote supervision too early: after {{value}}',
    detail: '{{margin}} short: the learner first works at least {{limit}} under supervision. It concerns {{days}}.',
    advice: 'Let the mentor go along on these days, or start remote supervision later.',
  },
  remoteBeforeEvaluation: {
    sentence: 'A learner works under remote supervision only after a positive evaluation.',
    title_one: '{{count}} day of remote supervision without a positive evaluation',
    title_other: '{{count}} days of remote supervision without a positive evaluation',
    detail: 'There is no positive evaluation yet on {{days}}.',
    advice: 'Evaluate with all parties and fill in the date, or start remote supervision later.',
  },
  remoteAfterNegative: {
    sentence: 'After an evaluation that is not positive, supervision goes on until a new evaluation is positive.',
    title_one: '{{count}} day of remote supervision after an evaluation that was not positive',
    title_other: '{{count}} days of remote supervision after an evaluation that was not positive',
    detail: 'Supervision has not been extended on {{days}}.',
    advice: 'Extend supervision by the mentor over these days and plan a new evaluation.',
  },
  evaluationDue: {
    sentence: 'After the first month in home care the parties evaluate.',
    title: 'Home-care evaluation by {{firstDay}}',
    detail: 'After a positive evaluation the learner can work under remote supervision.',
    advice: 'Set a day with learner, mentor and trajectory supervisor.',
  },
  evaluationMissing: {
    sentence: 'After the first month in home care there is an evaluation.',
    title: 'Home-care evaluation is missing',
    detail: 'It was due by {{firstDay}}. Until it is there, every day stays supervised.',
    advice: 'Fill in the evaluation, or arrange one with learner, mentor and trajectory supervisor.',
  },
  evaluationDocument: {
    sentence: 'A positive evaluation has a document in the file.',
    title: 'The document of the positive evaluation is not in the file',
    detail: 'The evaluation was on {{firstDay}}.',
    advice: 'Add the document to the file and fill in its date.',
  },
  negativeReport: {
    sentence: 'An evaluation that is not positive is reasoned in a report.',
    title: 'The reasoned report of the evaluation is missing',
    detail: 'The evaluation of {{firstDay}} was not positive. A report says why.',
    advice: 'Have the mentor write the report and fill in its date.',
  },
  newEvaluation: {
    sentence: 'An evaluation that is not positive is followed by a new one.',
    title: 'A new evaluation in home care is needed',
    detail_one: 'The last one, on {{firstDay}}, was not positive. {{count}} day in home care is still to come.',
    detail_other: 'The last one, on {{firstDay}}, was not positive. {{count}} days in home care are still to come.',
    advice: 'Arrange a new evaluation with the parties and fill it in.',
  },
  feedbackMissing: {
    sentence: 'Every week under remote supervision has a feedback moment with the mentor.',
    title_one: '{{count}} week of remote supervision without a feedback moment',
    title_other: '{{count}} weeks of remote supervision without a feedback moment',
    detail: 'It concerns the weeks of {{days}}.',
    advice:
      'Fill in the day it was held: mail, phone, talk or team meeting. If there was none, arrange it with the mentor.',
  },
  feedbackDue: {
    sentence: 'The coming week under remote supervision gets a feedback moment.',
    title: 'Feedback moment needed in the week of {{firstDay}}',
    detail: 'The learner then works under remote supervision: {{days}}.',
    advice: 'Arrange it with the mentor: mail, phone, talk or team meeting.',
  },
  vestaExcess: {
    sentence: 'Per started month Vesta takes at most 18 hours a week on average under remote supervision.',
    title: '{{margin}} more than Vesta takes',
    detail_one: 'Planned {{value}} under remote supervision, to be sent {{limit}}, in {{count}} month.',
    detail_other: 'Planned {{value}} under remote supervision, to be sent {{limit}}, in {{count}} months.',
    advice: 'The plan may stay as it is: the hours above are not subsidised.',
  },
} as const satisfies FamilyTexts;
