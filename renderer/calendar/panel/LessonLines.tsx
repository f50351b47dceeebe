import { formatClockRange } from '../../../shared/messages/format.ts';
import { type ClassDays, schoolFreeReason } from '../../../shared/plan/class-days.ts';
import { useText } from '../../text/use-text.ts';

type Props = { readonly days: ClassDays; readonly index: number };

/** The lessons of a day, and those that a free day takes away. */
export function LessonLines({ days, index }: Props) {
  const { t, language } = useText();
  const halves = ([0, 1] as const).map((half) => index * 2 + half);
  const periods = halves.map((at) => days.lessonPeriods[at]!);
  const isLost = halves.some((at) => days.lostLessons[at] !== 0);
  const isBridge = halves.some((at) => days.free[at] === schoolFreeReason.bridgeDay);
  return (
    <>
      {periods.some((count) => count > 0) && (
        <li>
          <h3>{t('schoolCalendar.lessons.title', { count: periods[0]! + periods[1]! })}</h3>
          {halves.map((at, half) => {
            if (periods[half] === 0) return null;
            const [start, end] = [days.lessonStart[at]!, days.lessonEnd[at]!];
            return (
              <p key={at}>
                {t(`schoolCalendar.lessons.${half === 0 ? 'morning' : 'afternoon'}`, { count: periods[half]! })}
                {start >= 0 && ` ${formatClockRange(start, end, language)}`}
              </p>
            );
          })}
        </li>
      )}
      {isLost && (
        <li>
          <h3>{t('schoolCalendar.lessons.lost')}</h3>
        </li>
      )}
      {isBridge && (
        <li>
          <p>{t('schoolCalendar.lessons.worked')}</p>
        </li>
      )}
    </>
  );
}
