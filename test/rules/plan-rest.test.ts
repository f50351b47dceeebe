import type { Weekday } from '../../shared/calendar/iso-date.ts';
import { unexplainedFreeWeekday } from '../../shared/rules/plan-rest.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { pinned, together } from '../support/move-case.ts';

const minutes = (amount: number) => ({ amount, unit: 'minutes' }) as const;
const halfDays = (amount: number) => ({ amount, unit: 'halfDays' }) as const;
const weekdays = (...numbers: Weekday[]) => ({ weekdays: numbers });

type SegmentDraft = CaseDraft['trajectories'][number]['segments'][number];

/** Another cycle in the first four weeks of September, the base cycle after it. */
function september(cycle: SegmentDraft['cycle'], rest: Partial<SegmentDraft> = {}): CaseChange {
  return (draft) => {
    const [segment] = draft.trajectories[0]!.segments;
    draft.trajectories[0]!.segments = [
      { ...segment!, lastDay: '2026-09-27', cycle, ...rest },
      { ...segment!, firstDay: '2026-09-28' },
    ];
  };
}

/** A shift of 11 h 24: two of them are three usual ones. */
const longShift: CaseChange = (draft) => {
  draft.workplaces[0]!.shiftCodes.push({ code: 'X', parts: [{ start: '07:00', end: '18:54', breakMinutes: 30 }] });
};

/** A second agreement that starts on a Wednesday after a gap, with a cycle of a week of three shifts and a week of one. */
const restartOnWednesday: CaseChange = (draft) => {
  const [trajectory] = draft.trajectories;
  const [agreement] = trajectory!.agreements;
  const [residential, home] = agreement!.placements;
  const [segment] = trajectory!.segments;
  const cycle = [threeShifts, { wed: 'free', thu: 'free', fri: 'V' }];
  trajectory!.agreements = [
    { ...agreement!, actualLastDay: '2026-10-02', placements: [residential!] },
    { ...agreement!, firstDay: '2026-10-14', placements: [{ ...residential!, firstDay: '2026-10-14' }, home!] },
  ];
  trajectory!.segments = [
    { ...segment!, lastDay: '2026-10-11' },
    { ...segment!, firstDay: '2026-10-14', lastDay: '2026-10-25', cycle },
    { ...segment!, firstDay: '2026-10-26' },
  ];
};

const threeShifts = { wed: 'V', thu: 'V', fri: 'V' } as const;

describeRule(unexplainedFreeWeekday, [
  { name: 'no rest', finds: [] },
  {
    name: 'Fridays free without more, filled with the usual shift',
    change: september([{ wed: 'V', thu: 'V', fri: 'free' }]),
    finds: [
      {
        dates: ['2026-09-04', '2026-09-11', '2026-09-18', '2026-09-25'],
        value: minutes(912),
        limit: minutes(1368),
        margin: minutes(456),
        params: { count: 4, free: halfDays(8), weekdays: weekdays(4) },
        fix: { type: 'changeSegment', index: 0, segment: { cycle: [{ wed: 'V', thu: 'V', fri: 'work' }] } },
      },
    ],
  },
  {
    name: 'Fridays free for a Saturday of work',
    change: september([{ wed: 'V', thu: 'V', fri: 'free', sat: 'V' }]),
    finds: [],
  },
  {
    name: 'Fridays free for a Saturday morning of work are half explained',
    change: september([{ wed: 'V', thu: 'V', fri: 'free', sat: { morning: 'V' } }]),
    finds: [
      { dates: ['2026-09-04', '2026-09-11', '2026-09-18', '2026-09-25'], value: minutes(1140), margin: minutes(228) },
    ],
  },
  {
    name: 'Friday afternoons free for a Saturday morning of work',
    change: september([{ wed: 'V', thu: 'V', fri: { morning: 'V', afternoon: 'free' }, sat: { morning: 'V' } }]),
    finds: [],
  },
  {
    name: 'two long days for three usual ones',
    change: together(longShift, september([{ wed: 'X', thu: 'X', fri: 'free' }])),
    finds: [],
  },
  {
    name: 'a Friday free in one week for a Saturday in the other',
    change: september([
      { wed: 'V', thu: 'V', fri: 'free' },
      { ...threeShifts, sat: 'V' },
    ]),
    finds: [],
  },
  {
    name: 'a round whose first week starts with the agreement on Wednesday asks for that week too',
    change: restartOnWednesday,
    finds: [{ dates: ['2026-10-21', '2026-10-22'], value: minutes(1824), limit: minutes(2736) }],
  },
  {
    name: 'a Friday free in two weeks for a Saturday in one: only short weeks are filled',
    change: september([
      { wed: 'V', thu: 'V', fri: 'free' },
      { wed: 'V', thu: 'V', fri: 'free', sat: 'V' },
    ]),
    finds: [
      {
        dates: ['2026-09-04', '2026-09-18'],
        value: minutes(2280),
        limit: minutes(2736),
        fix: {
          type: 'changeSegment',
          index: 0,
          segment: {
            cycle: [
              { wed: 'V', thu: 'V', fri: 'work' },
              { fri: 'free', sat: 'V' },
            ],
          },
        },
      },
    ],
  },
  {
    name: 'a contract of fewer hours a cycle, recorded',
    change: september([{ wed: 'V', thu: 'V', fri: 'free' }], { contractualMinutesPerCycle: 912 }),
    finds: [],
  },
  {
    name: 'a recorded contract of a minute more',
    change: september([{ wed: 'V', thu: 'V', fri: 'free' }], { contractualMinutesPerCycle: 913 }),
    finds: [
      {
        dates: ['2026-09-04', '2026-09-11', '2026-09-18', '2026-09-25'],
        value: minutes(912),
        limit: minutes(913),
        margin: minutes(1),
        fix: undefined,
      },
    ],
  },
  {
    name: 'the full-time week less school is enough, however short of usual shifts',
    change: together(september([{ wed: 'V', thu: 'V', fri: { morning: 'free' } }]), (draft) => {
      draft.companies[0]!.fullTimeMinutesPerWeek = 2040;
    }),
    finds: [],
  },
  {
    name: 'a minute under the full-time week less school',
    change: together(september([{ wed: 'V', thu: 'V', fri: { morning: 'free' } }]), (draft) => {
      draft.companies[0]!.fullTimeMinutesPerWeek = 2041;
    }),
    finds: [
      { dates: ['2026-09-04', '2026-09-11', '2026-09-18', '2026-09-25'], value: minutes(1140), limit: minutes(1141) },
    ],
  },
  {
    name: 'rest around a public holiday follows the written week',
    change: (draft) => {
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'V', thu: 'V', fri: 'free', sat: 'V' }];
    },
    finds: [],
  },
  {
    name: 'a free day that was pinned, week by week',
    change: pinned(['2026-09-09', 'free'], ['2026-09-11', 'free', 'afternoon'], ['2026-09-16', 'free']),
    finds: [
      {
        dates: ['2026-09-09', '2026-09-11'],
        value: minutes(684),
        limit: minutes(1368),
        params: { count: 2, free: halfDays(3), weekdays: weekdays(2, 4) },
        fix: {
          type: 'unpin',
          halfDays: [
            { date: '2026-09-09', part: 'day' },
            { date: '2026-09-11', part: 'afternoon' },
          ],
        },
      },
      { dates: ['2026-09-16'], value: minutes(912), fix: { type: 'unpin' } },
    ],
  },
  {
    name: 'a free day that was pinned beside a Saturday that was pinned to work',
    change: pinned(['2026-09-11', 'free'], ['2026-09-12', 'V']),
    finds: [],
  },
  {
    name: 'a free day that was pinned for a Saturday in the other week of the cycle',
    change: together(september([threeShifts, threeShifts]), pinned(['2026-09-04', 'free'], ['2026-09-12', 'V'])),
    finds: [],
  },
  {
    name: 'a free day that was pinned for a Saturday in the next round of the cycle',
    change: together(september([threeShifts, threeShifts]), pinned(['2026-09-04', 'free'], ['2026-09-19', 'V'])),
    finds: [{ dates: ['2026-09-04'] }],
  },
  {
    name: 'a free day that was pinned in a week with a public holiday asks less',
    change: pinned(['2026-11-13', 'free']),
    finds: [{ dates: ['2026-11-13'], value: minutes(456), limit: minutes(912) }],
  },
  {
    name: 'pinned on a day that the pattern leaves free too, taking the pin off solves nothing',
    change: together(september([{ wed: 'V', thu: 'V', fri: 'free' }]), pinned(['2026-09-11', 'free'])),
    finds: [{ dates: ['2026-09-04', '2026-09-18', '2026-09-25'] }, { dates: ['2026-09-11'], fix: undefined }],
  },
  {
    name: 'a part-time contract may leave weekdays free',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'V', thu: 'free' }];
    },
    finds: [],
  },
]);
