import { Combobox, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { CellEdit } from './column.ts';
import { foldText } from './fold-text.ts';
import classes from './Table.module.css';
import { takeFocus } from './take-focus.ts';

type Props<Row> = {
  readonly edit: CellEdit<Row> & { readonly kind: 'choice' };
  readonly row: Row;
  readonly label: string;
  readonly onEnd: (by: 1 | -1 | 0) => void;
};

/** A choice in a cell: typing finds, and every option says how full it is. */
export function ChoiceEditor<Row>({ edit, row, label, onEnd }: Props<Row>) {
  const options = edit.options(row);
  const now = edit.value(row);
  const [typed, setTyped] = useState<string>();
  const box = useCombobox({ defaultOpened: true });
  const found = options.filter((option) => typed === undefined || foldText(option.label).includes(foldText(typed)));
  const shown = typed ?? options.find(({ value }) => value === now)?.label ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another first option.
  useEffect(() => {
    if (typed === undefined) box.selectActiveOption();
    else box.selectFirstOption();
  }, [typed]);
  const choose = async (value: string) => {
    if (value !== now) await edit.save(row, value);
    onEnd(0);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onEnd(0);
    if (event.key !== 'Tab') return;
    event.preventDefault();
    onEnd(event.shiftKey ? -1 : 1);
  };
  return (
    <Combobox
      store={box}
      onOptionSubmit={(value) => void choose(value)}
      width={280}
      position="bottom-start"
      withinPortal
    >
      <Combobox.Target>
        <input
          role="combobox"
          aria-expanded
          className={classes.editor}
          aria-label={label}
          ref={takeFocus}
          value={shown}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => onEnd(0)}
          onKeyDown={press}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={classes.options} aria-label={label}>
          {found.map(({ value, label: name, note }) => (
            <Combobox.Option key={value} value={value} active={value === now} className={classes.option}>
              <span>{name}</span>
              {note && <span>{note}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
