import type { PlanDifference } from '../../../shared/versions/plan-difference.ts';
import { useText } from '../../text/use-text.ts';
import { ChangeRows } from './ChangeRows.tsx';
import { ChangesFrame } from './ChangesFrame.tsx';
import styles from './DifferenceTable.module.css';

type Props = { readonly difference: PlanDifference; readonly before: string; readonly after: string };

/** What would change, to read before it is done. */
export function ChangesTable({ difference, before, after }: Props) {
  const { t } = useText();
  if (difference.changes.length === 0) return <p>{t('versions.noDayChanges')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached with the keyboard.
    <div className={styles.inDialog} tabIndex={0} role="group" aria-label={t('versions.back.effect')}>
      <table className={styles.table}>
        <ChangesFrame {...{ difference, before, after }}>
          {difference.changes.map((change) => (
            <ChangeRows key={change.part.id} change={change} />
          ))}
        </ChangesFrame>
      </table>
    </div>
  );
}
