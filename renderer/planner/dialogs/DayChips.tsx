import { ActionIcon, Button, Popover, SegmentedControl } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { type IsoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { DayKind } from '../../../shared/design/day-kinds.ts';
import type { DayPart, DayPartEntry } from '../../../shared/input/primitives.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import { DateField } from '../../components/DateField.tsx';
import { DaySwatch } from '../../components/DaySwatch.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './DeviationDialog.module.css';

type Props = {
  readonly label: string;
  readonly aside: string;
  readonly kind: DayKind;
  readonly entries: readonly DayPartEntry[];
  readonly onChange: (entries: readonly DayPartEntry[]) => void;
  readonly onPropose?: () => void;
  readonly error?: string | undefined;
};

function AddDay({ onAdd }: { onAdd: (entry: DayPartEntry) => void }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const [date, setDate] = useState<IsoDate>();
  const [part, setPart] = useState<DayPart>('day');
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const show = (isShown: boolean) => {
    setAsked(false);
    setOpen(isShown);
  };
  const add = () => {
    setAsked(true);
    if (date === undefined) return field.current?.focus();
    onAdd({ date, part });
    show(false);
  };
  return (
    <Popover opened={isOpen} onChange={show} withinPortal trapFocus position="bottom-start">
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={() => show(true)}>
          {t('plannerDialogs.addDay')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.addDay}>
        <DateField
          ref={field}
          aria-label={t('plannerDialogs.day')}
          value={date}
          error={isAsked && date === undefined ? t('plannerDialogs.dayMissing') : undefined}
          onChange={setDate}
          data-autofocus
        />
        <SegmentedControl
          size="xs"
          value={part}
          onChange={(value) => setPart(value as DayPart)}
          data={(['day', 'morning', 'afternoon'] as const).map((value) => ({
            value,
            label: t(`plannerDialogs.parts.${value}`),
          }))}
        />
        <Button size="compact-sm" onClick={add}>
          {t('plannerDialogs.addThisDay')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Days as chips with their letter, which can be taken away and added. */
export function DayChips({ label, aside, kind, entries, onChange, onPropose, error }: Props) {
  const { t, language } = useText();
  const id = useId();
  const without = (entry: DayPartEntry) => onChange(entries.filter((other) => other !== entry));
  const add = (entry: DayPartEntry) => {
    const others = entries.filter(({ date }) => date !== entry.date);
    onChange([...others, entry].sort((a, b) => (a.date < b.date ? -1 : 1)));
  };
  return (
    <fieldset
      className={styles.group}
      aria-labelledby={id}
      aria-invalid={error !== undefined || undefined}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      tabIndex={-1}
    >
      <div className={styles.chipHead}>
        <span id={id}>{label}</span>
        <span className={styles.aside}>{aside}</span>
      </div>
      <div className={styles.chips} data-error={error !== undefined || undefined}>
        {entries.map((entry) => {
          const day = formatDay(toDayNumber(entry.date), language);
          const words = entry.part === 'day' ? day : `${day}, ${t(`plannerDialogs.parts.${entry.part}`)}`;
          return (
            <span key={`${entry.date} ${entry.part}`} className={styles.chip}>
              <DaySwatch kind={kind} />
              {words}
              <ActionIcon
                size="xs"
                variant="subtle"
                aria-label={t('plannerDialogs.removeDay', { day: words })}
                onClick={() => without(entry)}
              >
                <IconX size={12} />
              </ActionIcon>
            </span>
          );
        })}
        <AddDay onAdd={add} />
        {onPropose && (
          <Button variant="subtle" size="compact-sm" onClick={onPropose}>
            {t('plannerDialogs.propose')}
          </Button>
        )}
      </div>
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
