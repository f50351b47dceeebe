import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { VersionChange } from '../../../shared/versions/plan-difference.ts';
import { stepOfPart } from '../../../shared/versions/step-of-part.ts';
import { useText } from '../../text/use-text.ts';
import { ChangeRows } from './ChangeRows.tsx';
import { ChangesFrame } from './ChangesFrame.tsx';
import styles from './DifferenceTable.module.css';
import type { Comparison } from './use-comparison.ts';

type Props = {
  readonly comparison: Comparison;
  readonly trajectoryId: string;
  readonly steps: readonly HistoryStep[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onShow: (change: VersionChange) => void;
  /** Undefined where the newer plan is a version too. */
  readonly onPutBack: ((change: VersionChange) => void) | undefined;
};

/** Every change with its days: the day, what it was, what it is, and the hours. One tab stop; arrows go from change to change. */
export function DifferenceTable(props: Props) {
  const { comparison, trajectoryId, steps, selected, onSelect, onShow, onPutBack } = props;
  const { t } = useText();
  const { before, after, difference } = comparison;
  const { changes } = difference;
  const bodies = useRef<(HTMLTableSectionElement | null)[]>([]);
  const hasFocus = useRef(false);
  useEffect(() => {
    if (hasFocus.current) bodies.current[selected]?.focus();
  }, [selected]);
  const errorDays = new Set(after.errors.flatMap(({ dates }): readonly string[] => dates));
  const nameOf = (side: typeof after) =>
    side.version ? t('versions.version', { number: side.version.number }) : t('versions.draft');
  const canPutBack = ({ part }: VersionChange) => onPutBack && part.kind !== 'other';
  const press = (event: KeyboardEvent) => {
    const change = changes[selected];
    if (!change || event.ctrlKey || event.altKey) return;
    const isOnRow = (event.target as Element).tagName === 'TBODY';
    if (event.key === 'ArrowDown') onSelect(Math.min(changes.length - 1, selected + 1));
    else if (event.key === 'ArrowUp') onSelect(Math.max(0, selected - 1));
    else if (event.key === 'Enter' && isOnRow) onShow(change);
    else if (event.key === 'Delete' && canPutBack(change)) onPutBack?.(change);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroll}>
      <table
        className={styles.table}
        onKeyDown={press}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={() => {
          hasFocus.current = false;
        }}
      >
        <ChangesFrame difference={difference} before={before && nameOf(before)} after={nameOf(after)}>
          {changes.map((change, index) => (
            <ChangeRows
              key={change.part.id}
              ref={(body) => {
                bodies.current[index] = body;
              }}
              change={change}
              number={index + 1}
              step={after.version ? undefined : stepOfPart(steps, trajectoryId, change.part)}
              errorDays={errorDays}
              isSelected={index === selected}
              onPutBack={canPutBack(change) ? () => onPutBack?.(change) : undefined}
              onSelect={() => onSelect(index)}
            />
          ))}
        </ChangesFrame>
      </table>
    </div>
  );
}
