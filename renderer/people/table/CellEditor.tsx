import { type KeyboardEvent, useRef, useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import type { CellEdit } from './column.ts';
import classes from './Table.module.css';
import { takeFocus } from './take-focus.ts';

type Props<Row> = {
  readonly edit: CellEdit<Row>;
  readonly row: Row;
  readonly label: string;
  /** 1 and -1: on to the next cell that can be edited, or back. */
  readonly onEnd: (by: 1 | -1 | 0) => void;
};

/** Edits a cell in place: Enter keeps, Esc leaves it as it was, Tab keeps and goes on. */
export function CellEditor<Row>({ edit, row, label, onEnd }: Props<Row>) {
  const { t } = useText();
  const [text, setText] = useState(edit.kind === 'text' ? edit.value(row) : '');
  const day = useRef<IsoDate | undefined>(edit.kind === 'day' ? edit.value(row) : undefined);
  const isOver = useRef(false);
  const problem = edit.kind === 'text' ? edit.problem(text) : undefined;
  const end = (by: 1 | -1 | 0) => {
    isOver.current = true;
    onEnd(by);
  };
  const keep = async (by: 1 | -1 | 0) => {
    if (isOver.current || problem) return;
    // While it is being written, a second Enter or the loss of focus writes nothing again.
    isOver.current = true;
    if (edit.kind === 'text' && text.trim() !== edit.value(row)) await edit.save(row, text.trim());
    if (edit.kind === 'day' && day.current !== edit.value(row)) await edit.save(row, day.current);
    end(by);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape') end(0);
    else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      const by = event.key === 'Enter' ? 0 : event.shiftKey ? -1 : 1;
      const field = event.target as HTMLInputElement;
      // A day is read when its field is left; only then it is known.
      if (edit.kind === 'day') setTimeout(() => field.getAttribute('aria-invalid') !== 'true' && void keep(by));
      else void keep(by);
    }
  };
  if (edit.kind === 'choice') return <ChoiceEditor {...{ edit, row, label, onEnd: end }} />;
  if (edit.kind === 'day') {
    return (
      <DateField
        aria-label={label}
        className={classes.dayEditor}
        size="xs"
        ref={takeFocus}
        value={day.current}
        onChange={(value) => {
          day.current = value;
        }}
        onBlur={() => void keep(0)}
        onKeyDown={press}
      />
    );
  }
  return (
    <>
      <input
        className={classes.editor}
        aria-label={label}
        aria-invalid={problem !== undefined || undefined}
        ref={takeFocus}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => (problem ? end(0) : void keep(0))}
        onKeyDown={press}
      />
      {problem && (
        <span className={classes.editProblem} role="alert">
          {t(problem)}
        </span>
      )}
    </>
  );
}
