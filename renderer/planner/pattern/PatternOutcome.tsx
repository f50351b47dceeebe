import { wordFinding } from '../../../shared/messages/word-finding.ts';
import { numberOn } from '../../../shared/rules/legal-number.ts';
import { weeklyMinimumMinutes } from '../../../shared/rules/legal-numbers-hours.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { YearStrip } from '../../components/YearStrip.tsx';
import { formatMinutes } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import { timeAxisOf } from '../timeline/time-axis.ts';
import { WeekChart } from '../timeline/WeekChart.tsx';
import { weekBarsOf } from '../timeline/week-bars.ts';
import styles from './PatternDialog.module.css';
import type { PatternPreview } from './preview-pattern.ts';

const noDays: ReadonlySet<number> = new Set();

/** The year before the pattern is applied: which days change, the average, and what would be found. */
export function PatternOutcome({ facts, preview }: { facts: PlanFacts; preview: PatternPreview | undefined }) {
  const { t, language } = useText();
  const changed = preview?.changed ?? noDays;
  const found = preview?.newFindings ?? [];
  const shown = preview?.facts ?? facts;
  const axis = timeAxisOf(shown.plan);
  const limit = numberOn(weeklyMinimumMinutes, shown.plan.context.frame.first);
  const now = shown.hours.averageMinutesPerWeek;
  return (
    <section className={styles.outcome} aria-live="polite">
      <h3 className={styles.outcomeTitle}>
        {t('plannerDialogs.pattern.preview')}
        <span>
          {changed.size === 0
            ? t('plannerDialogs.pattern.unchanged')
            : t('plannerDialogs.pattern.changed', { count: changed.size })}
        </span>
        <span>
          {t('plannerDialogs.pattern.average', {
            now: formatMinutes(now, language),
            before: formatMinutes(facts.hours.averageMinutesPerWeek, language),
          })}
        </span>
      </h3>
      <YearStrip facts={shown} changed={changed} label={t('plannerDialogs.pattern.changed', { count: changed.size })} />
      <div className={styles.chart}>
        <span>{formatMinutes(limit, language)}</span>
        <WeekChart
          weeks={weekBarsOf(shown, axis)}
          axis={axis}
          limitMinutes={limit}
          average={formatMinutes(now, language)}
        />
      </div>
      <p className={styles.newFindings} data-some={found.length > 0 || undefined}>
        <b>
          {found.length === 0
            ? t('plannerDialogs.pattern.noNewFindings')
            : t('plannerDialogs.pattern.newFindings', { count: found.length })}
        </b>
        {found.slice(0, 3).map((finding) => (
          <span key={`${finding.ruleId} ${finding.dates[0]}`}>{wordFinding(finding, language, t).title}</span>
        ))}
      </p>
    </section>
  );
}
