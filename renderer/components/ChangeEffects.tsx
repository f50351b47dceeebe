import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { wordFinding } from '../../shared/messages/word-finding.ts';
import { formatMinutes } from '../text/unbroken.ts';
import { useText } from '../text/use-text.ts';
import type { TouchedLearner, YearDifference } from '../year/compare-years.ts';
import styles from './ChangeEffects.module.css';
import { type FindingGroup, groupFindings, groupMinutes } from './group-effects.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

function Findings({ groups, sign }: { readonly groups: readonly FindingGroup[]; readonly sign: 'added' | 'solved' }) {
  const { t, language } = useText();
  return groups.map(({ finding, learners }) => (
    <li key={finding.ruleId} className={styles.line} data-sign={sign}>
      <b>
        <SeverityIcon severity={finding.severity} isHeard={false} />
      </b>
      <span>
        <em>{t(`effects.${sign}`)}</em>{' '}
        {learners > 1
          ? t('effects.ofMany', { count: learners, sentence: t(`${finding.messageKey}.sentence`) })
          : wordFinding(finding, language, t).title}
      </span>
    </li>
  ));
}

function Learners({ learners }: { readonly learners: readonly TouchedLearner[] }) {
  const { t, language } = useText();
  const words = (before: number, after: number) =>
    before === after
      ? formatMinutes(after, language)
      : t('effects.fromTo', { before: formatMinutes(before, language), after: formatMinutes(after, language) });
  return (
    <ul className={styles.learners}>
      {learners.map(({ before, after, added, solved }) => (
        <li key={after.facts.plan.trajectory.id}>
          <Link to="/learner/$trajectoryId" params={{ trajectoryId: after.facts.plan.trajectory.id }}>
            {after.facts.learner.name}
          </Link>
          <span>
            {t('effects.hours', {
              hours: words(before.facts.hours.allWorkMinutes, after.facts.hours.allWorkMinutes),
            })}
          </span>
          {after.facts.hours.averageMinutesPerWeek > 0 && (
            <span>
              {t('effects.average', {
                hours: words(before.facts.hours.averageMinutesPerWeek, after.facts.hours.averageMinutesPerWeek),
              })}
            </span>
          )}
          {(added.length > 0 || solved.length > 0) && (
            <span>{t('effects.findings', { added: added.length, solved: solved.length })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The lowest average of those who are touched, where it becomes another one. */
function LowestAverage({ learners }: { readonly learners: readonly TouchedLearner[] }) {
  const { t, language } = useText();
  const lowest = (side: 'before' | 'after') =>
    Math.min(
      ...learners.map(({ [side]: { facts } }) => facts.hours.averageMinutesPerWeek).filter((minutes) => minutes > 0),
    );
  const [before, after] = [lowest('before'), lowest('after')];
  if (before === after || !Number.isFinite(before) || !Number.isFinite(after)) return null;
  const words = { before: formatMinutes(before, language), after: formatMinutes(after, language) };
  return (
    <li className={styles.line}>
      <b />
      <span>{t('effects.averages', { hours: t('effects.fromTo', words) })}</span>
    </li>
  );
}

/** What a change does to whom, before it is made: hours, averages, findings that come and go, and every learner on request. */
export function ChangeEffects({ difference }: { readonly difference: YearDifference | undefined }) {
  const { t, language } = useText();
  const [isOpen, setOpen] = useState(false);
  if (!difference) return <p className={styles.none}>{t('effects.reckoning')}</p>;
  const { learners } = difference;
  const groups = groupMinutes(learners);
  const [added, solved] = [groupFindings(difference, 'added'), groupFindings(difference, 'solved')];
  if (learners.length === 0 && added.length === 0 && solved.length === 0)
    return <p className={styles.none}>{t('effects.nothing')}</p>;
  return (
    <div className={styles.effects}>
      <ul>
        {groups.map(({ minutes, count }) => (
          <li key={minutes} className={styles.line}>
            <b>{count}</b>
            <span>
              {t(minutes > 0 ? 'effects.more' : 'effects.less', {
                count,
                hours: formatMinutes(Math.abs(minutes), language),
              })}
            </span>
          </li>
        ))}
        <LowestAverage learners={learners} />
        <Findings groups={added} sign="added" />
        <Findings groups={solved} sign="solved" />
      </ul>
      {learners.length > 0 && (
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'effects.hide' : 'effects.show', { count: learners.length })}
        </button>
      )}
      {isOpen && <Learners learners={learners} />}
    </div>
  );
}
