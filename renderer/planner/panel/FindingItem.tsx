import { memo } from 'react';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate, formatDays } from '../../../shared/messages/format.ts';
import { wordEdit } from '../../../shared/messages/word-edit.ts';
import { wordFinding } from '../../../shared/messages/word-finding.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { Keys } from '../../components/Keys.tsx';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';
import { FindingDetails } from './FindingDetails.tsx';
import { FixButton } from './FixButton.tsx';
import styles from './Panel.module.css';
import { shortSource } from './SourceText.tsx';
import { useFix } from './use-fix.ts';

export type FindingHandlers = {
  readonly onOpen: (finding: Finding) => void;
  readonly onFix: (finding: Finding, fix: PlanEdit) => void;
  readonly onAccept: (finding: Finding) => void;
  readonly onWithdraw: (finding: Finding) => void;
};

/** Explains a finding beside its place in the list, or no finding any more. */
export type Explain = (finding: Finding | undefined, beside?: Element) => void;

type Props = FindingHandlers & {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly isDragging: boolean;
  readonly onExplain: Explain;
};

function Accepted({ finding, onWithdraw }: Pick<Props, 'finding' | 'onWithdraw'>) {
  const { t, language } = useText();
  const { override } = finding;
  if (!override) return null;
  const day = formatDate(toDayNumber(override.day), language, true);
  return (
    <div className={styles.accepted}>
      <p>{t('planner.findings.accepted', { by: override.by, day, reason: override.reason })}</p>
      <button type="button" className={styles.quiet} onClick={() => onWithdraw(finding)}>
        {t('planner.findings.withdraw')}
      </button>
    </div>
  );
}

function Ways({ finding, isOpen, isDragging, onFix, onAccept }: Props) {
  const { t, language } = useText();
  const plan = usePlannerState(({ stored }) => stored.facts.plan);
  const fix = useFix(finding, isDragging);
  const { context, trajectory } = plan;
  const canAccept = isOpen && finding.severity !== 'info';
  if (finding.override || (!fix && !canAccept)) return null;
  return (
    <div className={styles.ways}>
      {fix && (
        <FixButton fix={fix} isShown={isOpen} isDisabled={isDragging} onClick={() => onFix(finding, fix)}>
          {wordEdit(fix, { language, translate: t, context, trajectory })}
          {isOpen && <Keys keys="enter" />}
        </FixButton>
      )}
      {canAccept && (
        <button type="button" className={styles.quiet} onClick={() => onAccept(finding)}>
          {t('planner.findings.accept')}
        </button>
      )}
    </div>
  );
}

/** A finding: what, how much, when, why, and the way out. Pointing at it outlines its days; opening it shows them. */
export const FindingItem = memo((props: Props) => {
  const { finding, isOpen, onOpen, onWithdraw, onExplain } = props;
  const { t, language } = useText();
  const { actions } = usePlanner();
  const { title, detail } = wordFinding(finding, language, t);
  const days = formatDays(finding.dates.map(toDayNumber), language);
  const isClass = 'trajectoryIds' in finding;
  return (
    <li
      className={styles.finding}
      data-focus-home="button"
      data-open={isOpen}
      data-accepted={finding.override !== undefined}
      data-rule={finding.ruleId}
      onPointerEnter={(event) => {
        actions.pointAt(finding);
        if (!isOpen) onExplain(finding, event.currentTarget);
      }}
      onPointerLeave={() => {
        actions.pointAt(undefined);
        onExplain(undefined);
      }}
    >
      <SeverityIcon severity={finding.severity} />
      <div className={styles.words}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          onClick={() => onOpen(finding)}
          onFocus={() => actions.pointAt(finding)}
          onBlur={() => actions.pointAt(undefined)}
        >
          {title}
        </button>
        <p className={styles.detail}>{detail}</p>
        {isOpen ? (
          <FindingDetails finding={finding} />
        ) : (
          <p className={styles.meta}>
            <span>{isClass ? `${days}, ${t('planner.findings.class')}` : days}</span>
            <span className={styles.source}>{shortSource(finding.source, t)}</span>
          </p>
        )}
        <Accepted finding={finding} onWithdraw={onWithdraw} />
        <Ways {...props} />
      </div>
    </li>
  );
});
