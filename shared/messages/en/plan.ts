import type { FamilyTexts } from '../rule-texts.ts';

export const plan = {
  schoolDayMismatch: {
    sentence: 'The learner has lessons when the class has, unless the segment says that it leaves the class pattern.',
    title_one: '{{count}} day differs from the class',
    title_other: '{{count}} days differ from the class',
    detail:
      'This is about {{weekdays}}: {{missed}} on which the class has lessons and the plan asks something else, {{extra}} of school while the class has none. {{days}}.',
    advice: 'Follow the lesson days of the class, or mark the segment as leaving the class pattern.',
  },
  blockOverWork: {
    sentence: 'Exams and blocks of the class go before work of the pattern.',
    title_one: '{{count}} work day becomes exam or school block',
    title_other: '{{count}} work days become exam or school block',
    detail: 'The learner is at school on {{days}}. Work that falls away: {{value}}.',
    advice: 'Nothing to do. Do check that the average hours still add up.',
  },
  unexplainedFreeWeekday: {
    sentence:
      'A weekday without lessons, work or leave is roster rest only when its week or cycle reaches the contractual hours.',
    title_one: '{{count}} day without lessons, work or leave',
    title_other: '{{count}} days without lessons, work or leave',
    detail:
      '{{margin}} of work missing: {{value}} of the {{limit}} that the contract asks. The agreement is full-time, every weekday counts. This is about {{weekdays}}: {{days}}.',
    advice: 'Fill with work, or plan those hours on another day of the cycle.',
  },
  pinWithoutEffect: {
    sentence: 'A pinned day lies under an agreement.',
    title_one: '{{count}} pinned day without effect',
    title_other: '{{count}} pinned days without effect',
    detail: 'No agreement runs on {{days}}.',
    advice: 'Unpin what has no effect.',
  },
  pinnedWorkOnClosure: {
    sentence: 'No work is pinned while the company is closed.',
    title_one: '{{count}} work day pinned during a closure',
    title_other: '{{count}} work days pinned during a closure',
    detail: 'The company is closed on {{days}}.',
    advice: 'Unpin, or change the closure.',
  },
  pinnedSchoolOnClosedDay: {
    sentence: 'No lessons are pinned while the school is closed.',
    title_one: '{{count}} school day pinned while the school is closed',
    title_other: '{{count}} school days pinned while the school is closed',
    detail: 'The school is closed on {{days}}.',
    advice: 'Unpin, or check the school calendar.',
  },
  segmentsOverlap: {
    sentence: 'Two segments never lie on the same day.',
    title: 'Segments overlap by {{value}}',
    detail: 'From {{firstDay}} to {{last}} the first segment of the list counts.',
    advice: 'Let one segment end before the other begins.',
  },
  segmentOutside: {
    sentence: 'A segment lies within the trajectory.',
    title: 'Segment lies {{value}} outside the trajectory',
    detail: 'From {{firstDay}} it has no effect. The trajectory runs from {{start}} to {{end}}.',
    advice: 'Cut the segment to the trajectory.',
  },
  cycleLongerThanSegment: {
    sentence: 'A cycle fits into its segment at least once.',
    title: 'Cycle of {{limit}} in a segment of {{value}}',
    detail: 'Weeks that count from {{firstDay}} to {{last}}: {{value}}. The rest of the cycle never comes.',
    advice: 'Shorten the cycle, or let the segment run longer.',
  },
  unknownShift: {
    sentence: 'The workplace of a day has the shift code that is asked.',
    title: 'Shift {{code}} does not exist at {{workplace}}',
    detail_one: 'On {{days}} its usual shift {{usual}} stands in: {{count}} day.',
    detail_other: 'On {{days}} its usual shift {{usual}} stands in: {{count}} days.',
    advice: 'Choose a shift of {{workplace}}, or add {{code}} there.',
  },
} as const satisfies FamilyTexts;
