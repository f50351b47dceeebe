import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { minutesOfClock } from '../../../shared/input/primitives.ts';
import { ClockField } from '../../components/ClockField.tsx';
import { DateField } from '../../components/DateField.tsx';
import { HoursField } from '../../components/HoursField.tsx';
import { useText } from '../../text/use-text.ts';
import type { RecordForm } from './use-record-form.ts';
import type { FieldPath } from './value-at.ts';

type FieldProps = {
  readonly form: RecordForm;
  readonly path: FieldPath;
  readonly label: string;
  readonly note?: string;
  /** The label is heard but not shown: a heading above a column says it. */
  readonly isBare?: boolean;
  readonly isRequired?: boolean;
};

/** What every field of a form shows: label, the value of its path, and what is wrong under it. */
function shared({ form, path, label, note, isBare, isRequired }: FieldProps) {
  return {
    ...(isBare ? { 'aria-label': label } : { label }),
    ...(note !== undefined && { description: note }),
    ...(isRequired && { withAsterisk: true, 'aria-required': true }),
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as ('label' | 'input' | 'error' | 'description')[],
    error: form.errorAt(path),
    size: 'xs' as const,
  };
}

export function TextAt(props: FieldProps & { readonly placeholder?: string }) {
  const { form, path, placeholder } = props;
  return (
    <TextInput
      {...shared(props)}
      placeholder={placeholder}
      autoComplete="off"
      value={String(form.valueAt(path) ?? '')}
      onChange={(event) => form.set(path, event.currentTarget.value)}
    />
  );
}

export function DayAt(props: FieldProps) {
  const { form, path } = props;
  return (
    <DateField
      {...shared(props)}
      value={form.valueAt(path) as IsoDate | undefined}
      onChange={(day) => form.set(path, day)}
    />
  );
}

type Option = { readonly value: string; readonly label: string };

export function ChoiceAt(props: FieldProps & { readonly options: readonly Option[]; readonly empty?: string }) {
  const { t } = useText();
  const { form, path, options, empty } = props;
  return (
    <NativeSelect
      {...shared(props)}
      value={String(form.valueAt(path) ?? '')}
      data={[{ value: '', label: empty ?? t('peopleScreen.form.choose') }, ...options]}
      onChange={(event) => form.set(path, event.currentTarget.value || undefined)}
    />
  );
}

/** A choice that is stored as something else than a text: true and false, or a number. */
export function ValueAt<T>(
  props: FieldProps & {
    readonly options: readonly { readonly value: T; readonly label: string }[];
    readonly empty?: string;
  },
) {
  const { t } = useText();
  const { form, path, options, empty } = props;
  const now = options.findIndex(({ value }) => value === form.valueAt(path));
  return (
    <NativeSelect
      {...shared(props)}
      value={String(now)}
      data={[
        { value: '-1', label: empty ?? t('peopleScreen.form.choose') },
        ...options.map(({ label }, index) => ({ value: String(index), label })),
      ]}
      onChange={(event) => form.set(path, options[Number(event.currentTarget.value)]?.value)}
    />
  );
}

/** Yes or no; what is so by default is stored as nothing. */
export function CheckAt(props: FieldProps & { readonly byDefault?: boolean }) {
  const { form, path, label, byDefault = false } = props;
  return (
    <Checkbox
      label={label}
      size="xs"
      error={form.errorAt(path)}
      checked={(form.valueAt(path) ?? byDefault) === true}
      onChange={({ currentTarget: { checked } }) => form.set(path, checked === byDefault ? undefined : checked)}
    />
  );
}

type NumberProps = FieldProps & { readonly min?: number; readonly max?: number; readonly placeholder?: string };

export function NumberAt(props: NumberProps) {
  const { form, path, min = 0, max, placeholder = '' } = props;
  const value = form.valueAt(path);
  return (
    <NumberInput
      {...shared(props)}
      value={typeof value === 'number' ? value : ''}
      min={min}
      {...(max !== undefined && { max })}
      placeholder={placeholder}
      allowDecimal={false}
      hideControls
      onChange={(next) => form.set(path, next === '' ? undefined : Number(next))}
    />
  );
}

export function HoursAt(props: FieldProps) {
  const { form, path } = props;
  return (
    <HoursField
      {...shared(props)}
      value={form.valueAt(path) as number | undefined}
      onChange={(minutes) => form.set(path, minutes)}
    />
  );
}

/** A time of day, stored as HH:MM. */
export function ClockAt(props: FieldProps) {
  const { form, path } = props;
  const value = form.valueAt(path);
  const write = (minutes: number) =>
    `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return (
    <ClockField
      {...shared(props)}
      value={typeof value === 'string' && /^\d\d:\d\d$/.test(value) ? minutesOfClock(value) : undefined}
      onChange={(minutes) => form.set(path, minutes === undefined ? undefined : write(minutes))}
    />
  );
}
