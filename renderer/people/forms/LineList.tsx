import { ActionIcon } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import panel from '../Panel.module.css';
import classes from '../places/Places.module.css';
import type { RecordForm } from './use-record-form.ts';
import type { FieldPath } from './value-at.ts';

type Props = {
  readonly form: RecordForm;
  readonly path: FieldPath;
  /** The grid of a line. */
  readonly className: string;
  /** Above the columns. */
  readonly heads: readonly string[];
  /** What a new line holds. */
  readonly blank: object;
  readonly addLabel?: string;
  /** The fields of a line. */
  readonly children: (path: FieldPath) => ReactNode;
};

/** Lines of a form that are added and taken away, one under the other. */
export function LineList({ form, path, className, heads, blank, addLabel, children }: Props) {
  const { t } = useText();
  const lines = (form.valueAt(path) ?? []) as readonly unknown[];
  return (
    <div className={classes.lines}>
      {lines.length > 0 && heads.length > 0 && (
        <div className={`${classes.line} ${className} ${classes.heads}`} aria-hidden>
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </div>
      )}
      {lines.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place.
        <div key={index} className={`${classes.line} ${className}`}>
          {children([...path, index])}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('peopleScreen.form.removeLine')}
            onClick={() => form.set(path, lines.toSpliced(index, 1))}
          >
            <IconTrash size={14} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <button type="button" className={panel.add} onClick={() => form.set(path, [...lines, blank])}>
          <IconPlus size={14} aria-hidden />
          {addLabel ?? t('peopleScreen.form.addLine')}
        </button>
      </div>
    </div>
  );
}
