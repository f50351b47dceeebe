import { SegmentedControl } from '@mantine/core';
import type { DayKind } from '../../../shared/design/day-kinds.ts';
import type { Workplace } from '../../../shared/input/company.ts';
import type { DayPart } from '../../../shared/input/primitives.ts';
import { DaySwatch } from '../../components/DaySwatch.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './PatternDialog.module.css';

/** A brush of the pattern: what it writes, and how it looks. */
export type CycleBrush = { readonly assignment: string; readonly kind: DayKind; readonly name: string };

/** Lessons, rest and every shift of the workplace. */
export function brushesOf(
  workplace: Workplace | undefined,
  workKind: DayKind,
  t: (key: string) => string,
): CycleBrush[] {
  return [
    { assignment: 'school', kind: 'school', name: t('plannerDialogs.pattern.school') },
    ...(workplace?.shiftCodes ?? []).map(({ code, name }) => ({
      assignment: code,
      kind: workKind,
      name: name ?? code,
    })),
    { assignment: 'free', kind: 'roster-rest', name: t('plannerDialogs.pattern.rest') },
  ];
}

type Props = {
  readonly brushes: readonly CycleBrush[];
  readonly brush: string;
  readonly part: DayPart;
  readonly onBrush: (assignment: string) => void;
  readonly onPart: (part: DayPart) => void;
};

/** What a click in the cycle paints, and on which part of the day. */
export function CyclePainter({ brushes, brush, part, onBrush, onPart }: Props) {
  const { t } = useText();
  return (
    <div className={styles.painter} role="toolbar" aria-label={t('plannerDialogs.pattern.painter')}>
      {brushes.map(({ assignment, kind, name }) => (
        <button
          type="button"
          key={assignment}
          className={styles.brush}
          aria-pressed={brush === assignment}
          onClick={() => onBrush(assignment)}
        >
          <DaySwatch kind={kind} />
          {name}
        </button>
      ))}
      <SegmentedControl
        size="xs"
        value={part}
        onChange={(value) => onPart(value as DayPart)}
        data={(['day', 'morning', 'afternoon'] as const).map((value) => ({
          value,
          label: t(`plannerDialogs.parts.${value}`),
        }))}
      />
    </div>
  );
}
