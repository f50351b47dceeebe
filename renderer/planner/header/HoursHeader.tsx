import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate, formatDayCount } from '../../../shared/messages/format.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { formatMinutes } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import { usePlannerState } from '../state/use-planner.ts';
import { Figure } from './Figure.tsx';
import { type Figures, figuresOf } from './figures.ts';
import { Gauge } from './Gauge.tsx';
import styles from './HoursHeader.module.css';

function Learner({ facts }: { facts: PlanFacts }) {
  const { t, language } = useText();
  const { firstDay, lastDay, agreements } = facts.plan.trajectory;
  const [first, last] = [toDayNumber(firstDay), toDayNumber(lastDay)];
  const months = Math.round((last - first + 1) / 30.44);
  const [agreement] = agreements;
  const kind = agreement && t(`planner.kinds.${agreement.kind}`);
  const state = !agreement ? 'none' : agreement.signedDay ? 'signed' : 'unsigned';
  return (
    <div className={styles.learner}>
      <h1>{facts.learner.name}</h1>
      <p>{t('planner.period', { first: formatDate(first, language, true), last: formatDate(last, language, true) })}</p>
      <p>
        {t('planner.months', { count: months })}, {t(`planner.agreementStates.${state}`, { kind: kind ?? '' })}
      </p>
    </div>
  );
}

function HoursFigures({ figures }: { figures: Figures }) {
  const { t, language } = useText();
  const hours = (minutes: number) => (minutes === 0 ? t('planner.figures.zero') : formatMinutes(minutes, language));
  const days = (halfDays: number) => formatDayCount(halfDays, language);
  const { toPlanMinutes, aboveMinutes, marginMinutes } = figures;
  const left =
    toPlanMinutes > 0
      ? t('planner.figures.stillLacking', { hours: hours(figures.requiredMinutes) })
      : aboveMinutes > 0
        ? t('planner.figures.above', { hours: hours(aboveMinutes) })
        : t(figures.requiredMinutes > 0 ? 'planner.figures.notAbove' : 'planner.figures.nothingYet');
  return (
    <>
      <Figure
        label={t('planner.figures.required')}
        value={hours(figures.requiredMinutes)}
        limit={t('planner.figures.requiredOf', {
          count: figures.countedHalfDays / 2,
          days: days(figures.countedHalfDays),
          limit: hours(figures.limitMinutes),
        })}
      />
      <Figure
        label={t('planner.figures.planned')}
        value={hours(figures.plannedMinutes)}
        limit={t('planner.figures.workDays', { count: figures.workHalfDays / 2, days: days(figures.workHalfDays) })}
      />
      <Figure
        label={t('planner.figures.toPlan')}
        value={hours(toPlanMinutes)}
        limit={left}
        tone={toPlanMinutes > 0 ? 'warning' : undefined}
      />
      <Figure
        label={t('planner.figures.average')}
        value={hours(figures.averageMinutes)}
        limit={t('planner.figures.atLeast', { limit: hours(figures.limitMinutes) })}
        tone={toneOf[figures.verdict]}
      >
        <Gauge
          value={figures.averageMinutes}
          tick={figures.limitMinutes}
          most={figures.limitMinutes * 1.5}
          verdict={figures.verdict}
        />
      </Figure>
      <Figure
        label={t('planner.figures.margin')}
        value={`${marginMinutes > 0 ? '+' : ''}${hours(marginMinutes)}`}
        limit={t('planner.figures.nominal', { hours: hours(figures.nominalMinutes) })}
        tone={toneOf[figures.verdict]}
      />
    </>
  );
}

const toneOf = { fine: undefined, low: 'warning', broken: 'error' } as const;

/** In a narrow window limits and time line are shown when they are asked for. */
type Details = { readonly isOpen: boolean; readonly onToggle: () => void };

function DetailsButton({ isOpen, onToggle }: Details) {
  const { t } = useText();
  const label = t('planner.figures.details');
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={28}
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      onClick={onToggle}
    >
      <Icon size={16} stroke={1.6} />
    </ActionIcon>
  );
}

/** Who the learner is and the seven figures of the year, each beside its limit; they change while something is dragged. */
export function HoursHeader({ details }: { readonly details: Details | undefined }) {
  const { t, language } = useText();
  const facts = usePlannerState(({ shown }) => shown.facts);
  const figures = figuresOf(facts);
  const days = (halfDays: number) => formatDayCount(halfDays, language);
  const leave = { left: days(figures.toPlaceHalfDays), unpaid: days(figures.unpaidHalfDays) };
  return (
    <header className={styles.header} data-details={details && (details.isOpen ? 'open' : 'closed')}>
      <Learner facts={facts} />
      <dl className={styles.figures} aria-label={t('planner.figures.label')}>
        <HoursFigures figures={figures} />
        <Figure
          label={t('planner.figures.share')}
          value={`${figures.sharePercent} %`}
          limit={t('planner.figures.guideline', { percent: figures.guidelinePercent })}
        />
        <Figure
          label={t('planner.figures.paidLeave')}
          value={days(figures.paidHalfDays)}
          of={t('planner.figures.ofEntitled', { count: days(figures.entitledHalfDays) })}
          limit={t(figures.toPlaceHalfDays > 0 ? 'planner.figures.leaveLeft' : 'planner.figures.leaveDone', leave)}
        />
      </dl>
      {details && <DetailsButton {...details} />}
    </header>
  );
}
