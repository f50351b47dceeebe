import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { minutesOfClock } from '../../../shared/input/primitives.ts';
import { ClockField } from '../../components/ClockField.tsx';
import { WholeNumberField } from '../../components/WholeNumberField.tsx';
import { useText } from '../../text/use-text.ts';
import { type LessonHalf, usualLessons } from './lesson-days.ts';
import styles from './Panel.module.css';

type Props = {
  /** Which weekday and half, in words. */
  readonly label: string;
  readonly half: 'morning' | 'afternoon';
  readonly lessons: LessonHalf | undefined;
  /** True where the end does not lie after the start. */
  readonly isTurned: boolean;
  readonly onChange: (lessons: LessonHalf | undefined) => void;
};

function clockOf(minutes: number): string {
  const within = Math.min(minutes, 1439);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Whether there are lessons on half a day and, if so, how many and from when to when. */
export function LessonHalfFields({ label, half, lessons, isTurned, onChange }: Props) {
  const { t } = useText();
  const name = (key: string) => `${label}: ${t(`schoolCalendar.lessons.fields.${key}`)}`;
  const problemId = useId();
  return (
    <div className={styles.half}>
      <div>
        <Checkbox
          size="xs"
          aria-label={name('given')}
          checked={lessons !== undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? usualLessons[half] : undefined)}
        />
        {lessons && (
          <WholeNumberField
            size="xs"
            hideControls
            aria-label={name('periods')}
            min={1}
            max={8}
            value={lessons.periods}
            onChange={(periods) => onChange({ ...lessons, periods })}
          />
        )}
      </div>
      {lessons && (
        <div>
          {(['start', 'end'] as const).map((end) => (
            <ClockField
              key={end}
              size="xs"
              aria-label={name(end)}
              error={end === 'end' && isTurned}
              aria-describedby={end === 'end' && isTurned ? problemId : undefined}
              value={minutesOfClock(lessons[end])}
              onChange={(minutes) => minutes !== undefined && onChange({ ...lessons, [end]: clockOf(minutes) })}
            />
          ))}
        </div>
      )}
      {isTurned && (
        <p id={problemId} className={styles.problem}>
          {t('schoolCalendar.lessons.turned')}
        </p>
      )}
    </div>
  );
}
