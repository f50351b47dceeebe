import { formatDay, formatPeriod } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { Why } from '../why-period.ts';

/** Says in words why a period lies where it lies. */
export function useWhy(): (why: Why) => string {
  const { t, language } = useText();
  return ({ code, days = {}, count }) => {
    const { from, until } = days;
    const params = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, formatDay(day, language)]));
    const period = from !== undefined && until !== undefined ? formatPeriod(from, until, language) : '';
    return t(`schoolCalendar.why.${code}`, { ...params, period, ...(count !== undefined && { days: count }) });
  };
}
