import { Checkbox } from '@mantine/core';
import { useText } from '../../text/use-text.ts';
import { ClockAt, NumberAt } from '../forms/fields.tsx';
import type { RecordForm } from '../forms/use-record-form.ts';
import type { FieldPath } from '../forms/value-at.ts';
import classes from './Places.module.css';

const usual = {
  morning: { periods: 4, start: '08:30', end: '12:05' },
  afternoon: { periods: 3, start: '13:00', end: '15:35' },
} as const;

type Props = {
  readonly form: RecordForm;
  /** Of the weekday. */
  readonly path: FieldPath;
  readonly half: 'morning' | 'afternoon';
  /** The name of the weekday. */
  readonly day: string;
};

/** Whether there are lessons on half a day and, if so, how many and when. */
export function LessonHalfFields({ form, path, half, day }: Props) {
  const { t } = useText();
  const lessons = (form.valueAt(path) ?? {}) as Partial<Record<Props['half'], object>>;
  const label = (key: string) =>
    `${day} ${t(`peopleScreen.classGroup.${half}`)}, ${t(`peopleScreen.classGroup.${key}`)}`;
  const toggle = (isOn: boolean) => {
    const { [half]: _, ...others } = lessons;
    const next = isOn ? { ...others, [half]: usual[half] } : others;
    form.set(path, Object.keys(next).length === 0 ? undefined : next);
  };
  const at = (key: string) => ({ form, path: [...path, half, key], label: label(key), isBare: true });
  return (
    <div className={classes.half}>
      <Checkbox
        size="xs"
        aria-label={label('periods')}
        checked={lessons[half] !== undefined}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      {lessons[half] && (
        <>
          <NumberAt {...at('periods')} min={1} max={8} />
          <ClockAt {...at('start')} />
          <ClockAt {...at('end')} />
        </>
      )}
    </div>
  );
}
