import { useDeferredValue } from 'react';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import { keyOfFinding } from '../state/planner-store.ts';
import { usePlannerState } from '../state/use-planner.ts';
import { Explanation } from './Explanation.tsx';
import { type FindingHandlers, FindingItem } from './FindingItem.tsx';
import { countFindings, orderFindings } from './group-findings.ts';
import styles from './Panel.module.css';
import { useExplanation } from './use-explanation.ts';

function Counts({ counts }: { counts: ReturnType<typeof countFindings> }) {
  const { t } = useText();
  return (
    <p className={styles.counts} role="status">
      <span>
        <SeverityIcon severity="error" isHeard={false} />
        {t('planner.findings.errors', { count: counts.error })}
      </span>
      <span>
        <SeverityIcon severity="warning" isHeard={false} />
        {t('planner.findings.warnings', { count: counts.warning })}
      </span>
      <span title={t('planner.findings.infosLabel', { count: counts.info })}>
        <SeverityIcon severity="info" isHeard={false} />
        <span aria-hidden="true">{counts.info}</span>
        <span className="heard">{t('planner.findings.infosLabel', { count: counts.info })}</span>
      </span>
    </p>
  );
}

/** What was found in the plan that is shown, gravest first. */
export function FindingsTab(handlers: FindingHandlers) {
  const { t } = useText();
  const shown = usePlannerState((state) => state.shown);
  const isDragging = usePlannerState((state) => state.shown !== state.stored);
  const opened = usePlannerState((state) => state.opened);
  // While something is dragged the header and the cells come first; the list follows as soon as there is time.
  const findings = useDeferredValue(shown.findings);
  const { explain, explanation, keep } = useExplanation();
  if (findings.length === 0) return <p className={styles.none}>{t('planner.findings.none')}</p>;
  return (
    <>
      <Counts counts={countFindings(findings)} />
      <ul className={styles.list} data-focus-home="button" aria-label={t('planner.findings.list')}>
        {orderFindings(findings).map((finding) => {
          const key = keyOfFinding(finding);
          return (
            <FindingItem
              key={key}
              finding={finding}
              isOpen={key === opened}
              isDragging={isDragging}
              onExplain={explain}
              {...handlers}
            />
          );
        })}
      </ul>
      {explanation && !isDragging && <Explanation {...explanation} keep={keep} onLeave={() => explain(undefined)} />}
    </>
  );
}
