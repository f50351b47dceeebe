import type { InputPath } from '../../shared/input/input-problem.ts';

/** What a cell of a column holds. `assignment` and `halves` are the words of a pattern; `choices` is a list of choices in one cell. */
export type FieldKind =
  | 'text'
  | 'day'
  | 'time'
  | 'integer'
  | 'yesNo'
  | 'onlyYes'
  | 'choice'
  | 'choices'
  | 'assignment'
  | 'halves';

/** One column: where its value lies in the record (`usualPeriods.morning`) and which texts name it. */
export type Field = {
  readonly key: string;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  /** Key of the heading in the messages, where it differs from `key` with dots as underscores. */
  readonly label: string;
  /** Name of the set of values for a choice, and the values. */
  readonly choice?: { readonly set: string; readonly values: readonly string[] };
  readonly width: number;
};

const widths: Readonly<Record<FieldKind, number>> = {
  text: 24,
  day: 12,
  time: 9,
  integer: 10,
  yesNo: 9,
  onlyYes: 9,
  choice: 20,
  choices: 30,
  assignment: 12,
  halves: 12,
};

type Options = Partial<Pick<Field, 'isRequired' | 'label' | 'choice' | 'width'>>;

export function field(key: string, kind: FieldKind, options: Options = {}): Field {
  return { key, kind, isRequired: false, label: key.replaceAll('.', '_'), width: widths[kind], ...options };
}

export function required(key: string, kind: FieldKind, options: Options = {}): Field {
  return field(key, kind, { isRequired: true, ...options });
}

export function choice(key: string, set: string, values: readonly string[], isRequired = true): Field {
  return field(key, 'choice', { isRequired, choice: { set, values } });
}

/** First and last day, as most tables have them. */
export const periodFields: readonly Field[] = [required('firstDay', 'day'), required('lastDay', 'day')];

/** A row with its values by field key; what is not there is absent. */
export type FlatRow = Readonly<Record<string, unknown>>;

/** Where a row went in the class year; `at` places the fields that do not lie under their own key. */
export type LaidRow = { readonly path: InputPath; readonly at?: (key: string) => InputPath };

/** The value at a dotted key of a record, undefined where a step is missing. */
export function valueAt(record: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], record);
}

/** The steps of a dotted key, list indexes as numbers. */
export function stepsOf(key: string): (string | number)[] {
  return key.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Writes a value at a dotted key, making the lists and groups on the way. */
export function setAt(record: Record<string, unknown>, key: string, value: unknown): void {
  const steps = stepsOf(key);
  let place = record as Record<string | number, unknown>;
  steps.slice(0, -1).forEach((step, index) => {
    place[step] ??= typeof steps[index + 1] === 'number' ? [] : {};
    place = place[step] as Record<string | number, unknown>;
  });
  place[steps.at(-1)!] = value;
}
