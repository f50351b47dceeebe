import type { ReactNode } from 'react';
import type { PlanDifference } from '../../../shared/versions/plan-difference.ts';
import { useText } from '../../text/use-text.ts';
import { signedHours } from './ChangeRows.tsx';
import styles from './DifferenceTable.module.css';

type Props = {
  readonly difference: PlanDifference;
  /** What the two plans are called. */
  readonly before: string | undefined;
  readonly after: string;
  readonly children: ReactNode;
};

/** Head and foot around the rows of changes: the day, what it was, what it becomes, and the hours. */
export function ChangesFrame({ difference, before, after, children }: Props) {
  const { t } = useText();
  return (
    <>
      <colgroup>
        <col className={styles.dayColumn} />
        <col />
        <col className={styles.hoursColumn} />
        <col className={styles.arrowColumn} />
        <col />
        <col className={styles.hoursColumn} />
        <col className={styles.hoursColumn} />
        <col className={styles.wayColumn} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('versions.columns.day')}</th>
          <th scope="col" colSpan={3}>
            {before}
          </th>
          <th scope="col" colSpan={2}>
            {after}
          </th>
          <th scope="col" className={styles.hours}>
            {t('versions.columns.hours')}
          </th>
          <td />
        </tr>
      </thead>
      {children}
      <tfoot>
        <tr>
          <th scope="row" colSpan={6}>
            {t('versions.total')}
          </th>
          <td className={styles.hours}>{signedHours(difference.minutes)}</td>
          <td />
        </tr>
      </tfoot>
    </>
  );
}
