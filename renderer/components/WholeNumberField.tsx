import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';

type Props = Omit<NumberInputProps, 'value' | 'onChange' | 'defaultValue' | 'min' | 'max'> & {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
};

/** A whole number that is never without a value: emptied, it shows again on leaving what still counts. */
export function WholeNumberField({ value, min, max, onChange, ...rest }: Props) {
  const [isEmptied, setEmptied] = useState(false);
  return (
    <NumberInput
      clampBehavior="strict"
      allowDecimal={false}
      {...{ min, max, ...rest }}
      value={isEmptied ? '' : value}
      onChange={(next) => {
        const isNumber = typeof next === 'number' && next >= min && next <= max;
        setEmptied(!isNumber);
        if (isNumber) onChange(next);
      }}
      onBlur={(event) => {
        setEmptied(false);
        rest.onBlur?.(event);
      }}
    />
  );
}
