import { TypedField, type TypedFieldProps } from '../components/TypedField.tsx';
import { useText } from '../text/use-text.ts';
import { formatEuros, parseEuros } from './euros.ts';

/** An amount of money, kept in cents: "2111,89" and "€ 2.111,89" are the same. */
export function EurosField(props: TypedFieldProps<number>) {
  const { t, language } = useText();
  return (
    <TypedField
      {...props}
      read={parseEuros}
      write={(cents) => formatEuros(cents, language)}
      unreadable={t('settings.money.unreadable')}
    />
  );
}
