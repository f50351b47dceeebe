import { TextInput, type TextInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';

/** What every field of this kind can be given; the rest goes to the text field itself. */
export type TypedFieldProps<T> = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'error' | 'step'> & {
  readonly value: T | undefined;
  /** Undefined when the field was emptied; what cannot be read changes nothing. */
  readonly onChange: (value: T | undefined) => void;
  /** What else is wrong with the value, or only that something is, where the words stand elsewhere. */
  readonly error?: string | boolean | undefined;
};

type Props<T> = TypedFieldProps<T> & {
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
  /** The value one step further, for the arrow keys. */
  readonly step?: (value: T, steps: 1 | -1) => T;
  /** What is said of a text that cannot be read. */
  readonly unreadable: string;
};

/**
 * A text field for something with a notation of its own: read on leaving, kept as typed where it cannot be read. Its form is
 * not sent then, else the value before would be kept in silence.
 */
export function TypedField<T>({ value, onChange, error, read, write, step, unreadable, ...rest }: Props<T>) {
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const merged = useMergedRef(field, rest.ref);
  const shown = typed ?? (value === undefined ? '' : write(value));
  useLayoutEffect(() => {
    const form = isRefused ? field.current?.form : undefined;
    if (!form) return;
    const stop = (event: SubmitEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      field.current?.focus();
    };
    form.addEventListener('submit', stop);
    return () => form.removeEventListener('submit', stop);
  }, [isRefused]);
  useLayoutEffect(() => {
    // Another value came while the field had the focus: what is typed next replaces it instead of being added to it.
    if (typed === undefined && shown !== '' && document.activeElement === field.current) field.current?.select();
  }, [typed, shown]);
  const settle = () => {
    if (typed === undefined) return;
    const next = typed.trim() === '' ? undefined : read(typed);
    if (next === undefined && typed.trim() !== '') return setRefused(true);
    setTyped(undefined);
    if (next !== value) onChange(next);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') settle();
    const steps = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
    if (steps === undefined || !step || event.altKey || event.ctrlKey) return;
    const from = typed === undefined ? value : read(typed);
    if (from === undefined) return;
    event.preventDefault();
    setTyped(undefined);
    onChange(step(from, steps));
  };
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      ref={merged}
      value={shown}
      error={isRefused ? unreadable : error}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setRefused(false);
      }}
      onBlur={(event) => {
        settle();
        rest.onBlur?.(event);
      }}
      onKeyDown={(event) => {
        press(event);
        rest.onKeyDown?.(event);
      }}
    />
  );
}
