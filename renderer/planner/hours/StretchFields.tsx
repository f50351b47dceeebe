import { ActionIcon, NumberInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { ClockField } from '../../components/ClockField.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './Hours.module.css';
import type { TypedStretch } from './hours-draft.ts';

type Props = {
  readonly stretches: readonly TypedStretch[];
  readonly onChange: (change: (before: readonly TypedStretch[]) => readonly TypedStretch[]) => void;
};

const longestBreak = 240;

/** The stretches of a shift: from when, until when and the break; a second one makes it a split shift. */
export function StretchFields({ stretches, onChange }: Props) {
  const { t } = useText();
  const set = (index: number, change: Partial<TypedStretch>) =>
    onChange((before) => before.map((stretch, at) => (at === index ? { ...stretch, ...change } : stretch)));
  const named = (key: 'start' | 'end' | 'break', index: number) =>
    stretches.length > 1
      ? t('planner.hours.inPart', { what: t(`planner.hours.${key}`), number: index + 1 })
      : t(`planner.hours.${key}`);
  return (
    <>
      {stretches.map(({ start, end, breakMinutes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches follow each other and have no name.
        <div key={index} className={styles.stretch}>
          <ClockField
            label={named('start', index)}
            value={start === undefined ? undefined : start % 1440}
            data-autofocus={index === 0 || undefined}
            onChange={(minutes) => set(index, { start: minutes })}
          />
          <ClockField
            label={named('end', index)}
            value={end === undefined ? undefined : end % 1440}
            onChange={(minutes) => set(index, { end: minutes })}
          />
          <NumberInput
            label={named('break', index)}
            value={breakMinutes ?? ''}
            min={0}
            max={longestBreak}
            step={5}
            onChange={(minutes) => set(index, { breakMinutes: typeof minutes === 'number' ? minutes : 0 })}
          />
          {index > 0 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={30}
              aria-label={t('planner.hours.removePart')}
              onClick={() => onChange((before) => before.toSpliced(index, 1))}
            >
              <IconX size={16} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
      ))}
      {stretches.length < 2 && (
        <button
          type="button"
          className={styles.add}
          onClick={() => onChange((before) => [...before, { start: undefined, end: undefined, breakMinutes: 0 }])}
        >
          {t('planner.hours.addPart')}
        </button>
      )}
    </>
  );
}
