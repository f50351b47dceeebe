import type { ReactNode } from 'react';
import classes from './Form.module.css';

type Props = {
  readonly title?: string;
  readonly note?: string;
  readonly children: ReactNode;
  readonly columns?: 1 | 2;
};

/** Fields that belong together, under a heading. */
export function FormPart({ title, note, children, columns = 2 }: Props) {
  return (
    <fieldset className={classes.part} data-columns={columns}>
      {title !== undefined && <legend>{title}</legend>}
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {children}
    </fieldset>
  );
}
