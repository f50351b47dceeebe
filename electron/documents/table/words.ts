import { calendarMessages } from '../../../shared/messages/calendar.ts';
import type { Language } from '../../../shared/messages/format.ts';
import type { Translate } from '../../../shared/messages/word-finding.ts';
import { periodName } from '../../calendar/calendar-text.ts';
import type { HalfReason } from './day-reason.ts';
import type { LearnerDay, LearnerHalf } from './learner-days.ts';

/** The words of one language for the things that exports name. */
export type Words = {
  readonly language: Language;
  readonly text: Translate;
  readonly kind: (half: LearnerHalf) => string;
  readonly reason: (reason: HalfReason) => string;
  readonly part: (half: 'morning' | 'afternoon') => string;
  /** Monday is 0. */
  readonly weekday: (weekday: number) => string;
};

/** Minutes since midnight as "07:00"; past midnight the clock starts again. */
export function clockText(minutes: number): string {
  const clock = minutes % 1440;
  return `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
}

/** Stretches of time as "07:00–11:00, 16:00–19:36". */
export function stretchesText(stretches: readonly { readonly start: number; readonly end: number }[]): string {
  return stretches.map(({ start, end }) => `${clockText(start)}–${clockText(end)}`).join(', ');
}

/** Texts without values are looked up once: a class has tens of thousands of half days. */
function remembered(translate: Translate): Translate {
  const known = new Map<string, string>();
  return (key, params) => {
    if (params) return translate(key, params);
    const text = known.get(key) ?? translate(key);
    known.set(key, text);
    return text;
  };
}

export function wordsOf(language: Language, translate: Translate): Words {
  const messages = calendarMessages[language];
  const text = remembered(translate);
  const reason = ({ because, period, name }: HalfReason) => {
    const word = text(`exports.reasons.${because}`);
    const detail = name ?? (period && periodName(period, messages));
    return detail === undefined ? word : `${word}: ${detail}`;
  };
  return {
    language,
    text,
    kind: ({ kind, isPaid }) =>
      text(isPaid === undefined ? `exports.kinds.${kind}` : `exports.kinds.${isPaid ? 'leavePaid' : 'leaveUnpaid'}`),
    reason,
    part: (half) => messages.parts[half],
    weekday: (weekday) => messages.weekdays[weekday]!,
  };
}

/** Why a day is what it is: one text when both halves agree, else one for each half. */
export function reasonText({ morning, afternoon }: LearnerDay, words: Words): string {
  const [before, after] = [words.reason(morning.reason), words.reason(afternoon.reason)];
  if (before === after) return before;
  return `${words.part('morning')}: ${before}; ${words.part('afternoon')}: ${after}`;
}
