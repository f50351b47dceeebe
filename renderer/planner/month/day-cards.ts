import type { DayKind } from '../../../shared/design/day-kinds.ts';
import { type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import type { DayPart } from '../../../shared/input/primitives.ts';
import { halfDayKind } from '../../../shared/plan/half-day.ts';
import type { ResolvedShift, ShiftPart } from '../../../shared/plan/shifts.ts';
import type { ShownPlan } from '../state/shown-plan.ts';

/** A plan with how its days look. */
export type LookedAt = Pick<ShownPlan, 'facts' | 'looks'>;

/** A stretch of work or lessons on the clock; of lessons also how many periods it holds. */
export type Stretch = ShiftPart & { readonly periods?: number };

/** One card in a day: what the whole of it is, or one of its halves. */
export type DayCard = {
  readonly id: string;
  readonly day: number;
  readonly part: DayPart;
  readonly kind: DayKind;
  /** The shift that is worked, if it is work. */
  readonly shift?: ResolvedShift;
  readonly minutes: number;
  readonly periods: number;
  /** When on the clock, as far as that is known. */
  readonly times: readonly Stretch[];
  readonly isPinned: boolean;
};

const halfOf: Readonly<Record<DayPart, readonly number[]>> = { day: [0, 1], morning: [0], afternoon: [1] };

function lessonTimes({ facts: { plan } }: LookedAt, day: number, part: DayPart): Stretch[] {
  const { lessonStart, lessonEnd } = plan.classDays;
  return halfOf[part].flatMap((half) => {
    const at = day * 2 + half;
    const [start, end] = [lessonStart[at]!, lessonEnd[at]!];
    return start < 0 ? [] : [{ start, end, breakMinutes: 0, periods: plan.lessonPeriods[at]! }];
  });
}

function cardOf(shown: LookedAt, day: number, part: DayPart, look: HalfLook & { kind: DayKind }): DayCard {
  const { plan } = shown.facts;
  const halves = halfOf[part].map((half) => day * 2 + half);
  const at = halves[0]!;
  const isWork = plan.kind[at] === halfDayKind.work;
  const shift = isWork ? plan.context.shifts[plan.shift[at]!] : undefined;
  const sum = (of: ArrayLike<number>) => halves.reduce((total, half) => total + of[half]!, 0);
  return {
    id: `${day} ${part}`,
    ...{ day, part, kind: look.kind, isPinned: look.isPinned },
    ...(shift && { shift }),
    minutes: sum(plan.workMinutes),
    periods: sum(plan.lessonPeriods),
    times: shift ? shift.parts : look.kind === 'school' ? lessonTimes(shown, day, part) : [],
  };
}

/** True where two halves are one card: the same kind, and for work the same whole shift. */
function isOneCard({ facts: { plan }, looks }: LookedAt, day: number): boolean {
  const { morning, afternoon } = looks[day]!;
  const isSameKind = morning.kind === afternoon.kind && morning.isPinned === afternoon.isPinned;
  return isSameKind && plan.shift[day * 2] === plan.shift[day * 2 + 1];
}

/** The cards of a run of days, in order. */
export function dayCards(shown: LookedAt, first: number, last: number): readonly DayCard[] {
  const cards: DayCard[] = [];
  for (let day = first; day <= last; day++) {
    const look = shown.looks[day];
    if (!look) continue;
    if (isOneCard(shown, day)) {
      if (hasKind(look.morning)) cards.push(cardOf(shown, day, 'day', look.morning));
      continue;
    }
    if (hasKind(look.morning)) cards.push(cardOf(shown, day, 'morning', look.morning));
    if (hasKind(look.afternoon)) cards.push(cardOf(shown, day, 'afternoon', look.afternoon));
  }
  return cards;
}

/** The card of a day that is worked in more than one part, as one shift. */
export function splitCardAt(shown: LookedAt, day: number): DayCard | undefined {
  return dayCards(shown, day, day).find(({ shift, part, times }) => shift && part === 'day' && times.length > 1);
}
