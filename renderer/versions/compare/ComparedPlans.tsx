import { IconVersions } from '@tabler/icons-react';
import { useState } from 'react';
import type { VersionLine } from '../../../shared/api/years.ts';
import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { VersionChange } from '../../../shared/versions/plan-difference.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useText } from '../../text/use-text.ts';
import { CompareBar } from './CompareBar.tsx';
import styles from './ComparedPlans.module.css';
import { ComparedYear } from './ComparedYear.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import type { Compared, Comparison } from './use-comparison.ts';

type Props = {
  readonly comparison: Comparison;
  readonly lines: readonly VersionLine[];
  readonly steps: readonly HistoryStep[];
  readonly compared: Compared;
  readonly onCompare: (compared: Compared) => void;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onShow: (change: VersionChange) => void;
  readonly onPutBack: (change: VersionChange) => void;
};

/** What there is to say where no day and no paper differs. */
function Unchanged({ comparison: { before, after } }: Pick<Props, 'comparison'>) {
  const { t } = useText();
  const key = !before ? 'noVersion' : after.version ? 'sameVersions' : 'same';
  const words = (part: string) => t(`versions.empty.${key}.${part}`, { number: before?.version?.number ?? 0 });
  return (
    <div className={styles.nothing}>
      <EmptyState icon={<IconVersions size={28} stroke={1.4} />} title={words('title')} text={words('text')} />
    </div>
  );
}

/** Two plans beside each other: which, the year with its changed days, and every change in words. */
export function ComparedPlans(props: Props) {
  const { comparison, lines, steps, compared, onCompare, selected, onSelect, onShow, onPutBack } = props;
  const { t } = useText();
  const [isDimmed, setDimmed] = useState(true);
  const { before, after, difference } = comparison;
  const { plan } = after.facts;
  const showDay = (day: DayNumber) => {
    const index = difference.changes.findIndex(({ days }) => days.some((change) => change.day === day));
    if (index >= 0) onSelect(index);
  };
  const doubtful = [before, after].find((side) => side && !side.isAsPublished)?.version;
  return (
    <>
      {before ? (
        <CompareBar {...{ lines, compared, onCompare, isDimmed }} onDim={setDimmed} />
      ) : (
        <div className={styles.space} />
      )}
      {doubtful && (
        <p className={styles.doubt} role="status">
          {t('versions.changedProgram', { number: doubtful.number })}
        </p>
      )}
      <ComparedYear comparison={comparison} isDimmed={isDimmed} onDay={showDay} />
      {difference.changes.length === 0 ? (
        <Unchanged comparison={comparison} />
      ) : (
        <DifferenceTable
          comparison={comparison}
          trajectoryId={plan.trajectory.id}
          steps={steps}
          selected={Math.min(selected, difference.changes.length - 1)}
          onSelect={onSelect}
          onShow={onShow}
          onPutBack={after.version ? undefined : onPutBack}
        />
      )}
    </>
  );
}
