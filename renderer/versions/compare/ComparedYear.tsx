import { useMemo } from 'react';
import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import { plannedDaysOfYear } from '../../../shared/versions/planned-day.ts';
import { wordDay } from '../../../shared/versions/word-day.ts';
import { stripMarks } from '../../components/strip-weeks.ts';
import { YearStrip } from '../../components/YearStrip.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './ComparedPlans.module.css';
import type { Comparison } from './use-comparison.ts';

type Props = {
  readonly comparison: Comparison;
  readonly isDimmed: boolean;
  readonly onDay: (day: DayNumber) => void;
};

/** The newer plan as a strip, every day in words, with the number of each change. */
export function ComparedYear({ comparison: { after, difference }, isDimmed, onDay }: Props) {
  const { t, language } = useText();
  const { facts } = after;
  const days = useMemo(() => plannedDaysOfYear(facts), [facts]);
  const { first } = facts.plan.context.frame;
  const changes = new Map(difference.days.map((change) => [change.day, change]));
  const titleOf = (day: DayNumber) => {
    const words = { day: formatDay(day, language), what: wordDay(days[day - first]!, language, t) };
    const change = changes.get(day);
    if (!change) return t('versions.strip.day', words);
    return t('versions.strip.changedDay', {
      day: words.day,
      before: wordDay(change.before, language, t),
      after: words.what,
    });
  };
  return (
    <div className={styles.strip}>
      <YearStrip
        {...{ facts, titleOf, isDimmed, onDay }}
        changed={new Set(changes.keys())}
        label={t('versions.strip.label', { name: facts.learner.name })}
        marks={stripMarks(difference, first)}
      />
    </div>
  );
}
