import { nameSchema } from '../../../shared/input/primitives.ts';
import type { CellEdit } from '../table/column.ts';

/** A text of a record that is edited in its cell; one that may be left out is left out when it is emptied. */
export function textEdit<T extends object, K extends keyof T & string>(
  field: K,
  save: (record: T) => Promise<boolean>,
  isRequired = false,
): CellEdit<T> {
  return {
    kind: 'text',
    value: (record) => String(record[field] ?? ''),
    problem: (text) =>
      text.trim() === '' && !isRequired ? undefined : nameSchema.safeParse(text).error?.issues[0]?.message,
    save: (record, text) => {
      const { [field]: _, ...others } = record;
      return save((text === '' ? others : { ...others, [field]: text }) as T);
    },
  };
}
