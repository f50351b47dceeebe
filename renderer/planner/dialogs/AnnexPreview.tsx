import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Deviation } from '../../../shared/input/trajectory.ts';
import { formatClockRange, formatDay, formatPeriod } from '../../../shared/messages/format.ts';
import type { DeviationPaper } from '../../../shared/rules/deviation-paper.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { useText } from '../../text/use-text.ts';
import { nameOfHoliday } from '../panel/word-layer.ts';
import styles from './DeviationDialog.module.css';
import { partiesOf } from './parties.ts';

type Props = {
  readonly facts: PlanFacts;
  readonly deviation: Deviation;
  readonly paper: DeviationPaper | undefined;
};

function DayRows({ paper, language }: { paper: DeviationPaper; language: 'nl' | 'en' | 'fr' }) {
  const { t } = useText();
  return paper.worked.map(({ day, parts, part }, index) => {
    const hours = parts.map(({ start, end }) => formatClockRange(start, end, language)).join(' + ');
    const back = paper.recuperation[index];
    return (
      <tr key={`${day} ${part}`}>
        <td>
          {formatDay(day, language)}
          {hours && `, ${hours}`}
        </td>
        <td className={styles.right}>
          {back
            ? t('plannerDialogs.annex.back', { day: formatDay(back.day, language) })
            : t('plannerDialogs.annex.stillOpen')}
        </td>
      </tr>
    );
  });
}

/** The annex as it fills while the form is typed; the printed one is made by the sheets. */
export function AnnexPreview({ facts, deviation, paper }: Props) {
  const { t, language } = useText();
  const holidays = paper?.holidays.map((holiday) => {
    const days = formatPeriod(toDayNumber(holiday.firstDay), toDayNumber(holiday.lastDay), language);
    return `${nameOfHoliday(holiday.id, language)}, ${days}`;
  });
  const rows = [
    [t('plannerDialogs.parties.learner'), facts.learner.name],
    [t('plannerDialogs.parties.school'), facts.plan.classDays.school.name],
    [t('plannerDialogs.annex.holiday'), holidays?.join('; ') ?? ''],
  ];
  return (
    <aside className={styles.preview} aria-label={t('plannerDialogs.annex.preview')}>
      <h3 className={styles.previewTitle}>{t('plannerDialogs.annex.preview')}</h3>
      <div className={styles.paper}>
        <p className={styles.paperTitle}>{t('plannerDialogs.annex.title')}</p>
        <dl className={styles.facts}>
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h4>{t('plannerDialogs.deviation.opportunity')}</h4>
        <p>{deviation.learningOpportunity || '…'}</p>
        <h4>{t('plannerDialogs.deviation.whyOnlyThen')}</h4>
        <p>{deviation.whyOnlyThen || '…'}</p>
        <h4>{t('plannerDialogs.annex.days')}</h4>
        <table>
          <tbody>{paper && <DayRows paper={paper} language={language} />}</tbody>
        </table>
        <div className={styles.signatures}>
          {partiesOf(facts, deviation, paper?.isMinor ?? false).map(({ party, field }) => (
            <div key={party} className={styles.signature}>
              <span>{t(`plannerDialogs.parties.${party}`)}</span>
              {deviation[field] !== undefined && <i>{formatDay(toDayNumber(deviation[field] as never), language)}</i>}
            </div>
          ))}
        </div>
      </div>
    </aside>
  );
}
