import type { FamilyTexts } from '../rule-texts.ts';

export const phases = {
  tooShort: {
    sentence: 'Each phase lasts at least its months: residential five, the home component three.',
    title: 'Phase {{phase}} too short: {{margin}} missing',
    detail:
      'From {{start}} to {{end}} there are {{value}}, at least {{limit}} are needed. With {{months}} it runs to {{limitDay}} at least.',
    advice: 'Move the switch to a day that gives each phase its months.',
  },
  tooLong: {
    sentence: 'Each phase lasts at most its months: residential seven, the home component five.',
    title: 'Phase {{phase}} too long: {{margin}} too many',
    detail:
      'From {{start}} to {{end}} there are {{value}}, at most {{limit}} are allowed. With {{months}} it runs to {{limitDay}} at most.',
    advice: 'Move the switch to a day that gives each phase its months.',
  },
  workplaceKind: {
    sentence: 'Every workplace belongs to a phase of the training.',
    title: '{{workplace}} belongs to no phase',
    detail: '{{programme}} does not know this kind of workplace. The placement starts on {{firstDay}}.',
    advice: 'Choose another workplace, or check which kind of workplace it is.',
  },
  order: {
    sentence: 'The phases follow the training: residential always comes first.',
    title: 'Phase {{phase}} comes after phase {{later}}',
    detail: '{{workplace}} starts on {{firstDay}}, but phase {{later}} had started on {{since}}.',
    advice: 'Turn the placements around, so that phase {{phase}} comes first.',
  },
  bothContexts: {
    sentence: 'The learner works in every context of the training: residential and at home.',
    title: 'No workplace for phase {{phase}}',
    detail: 'The whole trajectory has no placement of this phase.',
    advice: 'Find a workplace for phase {{phase}} and add its placement.',
  },
  switchGap: {
    sentence: 'At a switch no work day lies between the phases.',
    title_one: '{{count}} work day between two phases',
    title_other: '{{count}} work days between two phases',
    detail: 'The agreement runs, but there is no workplace on {{days}}. Phase {{phase}} starts on {{since}}.',
    advice: 'Let the first placement run longer, or the next one start earlier.',
  },
  switchOverlap: {
    sentence: 'At a switch one phase ends before the next starts.',
    title: 'Phases overlap by {{value}}',
    detail: 'Phase {{phase}} runs to {{end}}, phase {{next}} starts on {{firstDay}}.',
    advice: 'Let phase {{phase}} end on the day before phase {{next}} starts.',
  },
} as const satisfies FamilyTexts;
