import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import type { Filter } from './filter.ts';
import classes from './People.module.css';

type Props<Row> = {
  readonly filter: Filter<Row>;
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
};

/** A filter as a pill: its name, or what was chosen with the way to let it go. */
export function FilterPill<Row>({ filter: { label, options }, value, onChoose }: Props<Row>) {
  const { t } = useText();
  const chosen = options.find((option) => option.value === value);
  return (
    <span className={classes.filter} data-on={chosen !== undefined || undefined}>
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button">
            {chosen ? `${label}: ${chosen.label}` : label}
            {!chosen && <IconChevronDown size={12} aria-hidden />}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {options.map((option) => (
            <Menu.Item
              key={option.value}
              leftSection={option.value === value ? <IconCheck size={14} /> : <span className={classes.noCheck} />}
              onClick={() => onChoose(option.value === value ? undefined : option.value)}
            >
              {option.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {chosen && (
        <button
          type="button"
          aria-label={t('peopleScreen.table.filters.remove', { name: label })}
          onClick={() => onChoose(undefined)}
        >
          <IconX size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}
