import { memo } from 'react';
import { dayLooksOf, type HalfLook, hasKind } from '../../../shared/design/day-looks.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { useText } from '../../text/use-text.ts';
import { monthName, placeOn, timeAxisOf } from '../timeline/time-axis.ts';
import styles from './PatternDialog.module.css';

const classOf = (look: HalfLook) => (hasKind(look) ? `kind-${look.kind}` : styles.empty);

/** The year as columns of weeks, without letters; days that change have a frame. */
export const YearStrip = memo(function YearStrip({
  facts,
  changed,
}: {
  facts: PlanFacts;
  changed: ReadonlySet<number>;
}) {
  const { t, language } = useText();
  const looks = dayLooksOf(facts);
  const axis = timeAxisOf(facts.plan);
  const { first, weekCount } = axis;
  return (
    <>
      <div className={styles.stripMonths} aria-hidden>
        {axis.months.map(({ month, day }) => (
          <span key={day} style={{ left: `${placeOn(axis, day)}%` }}>
            {monthName(month, language)}
          </span>
        ))}
      </div>
      <div
        className={styles.strip}
        role="img"
        aria-label={t('plannerDialogs.pattern.changed', { count: changed.size })}
        style={{ gridTemplateColumns: `repeat(${weekCount}, 1fr)` }}
      >
        {looks.slice(0, weekCount * 7).map(({ index, morning, afternoon, isWhole }) => (
          <span
            key={index}
            className={styles.stripDay}
            data-changed={changed.has(index) || undefined}
            title={formatDay(first + index, language)}
          >
            <i className={classOf(morning)} />
            {!isWhole && <i className={classOf(afternoon)} />}
          </span>
        ))}
      </div>
    </>
  );
});
