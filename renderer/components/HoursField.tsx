import { formatHours } from '../../shared/messages/format.ts';
import { useText } from '../text/use-text.ts';
import { parseHours } from './parse-time.ts';
import { TypedField, type TypedFieldProps } from './TypedField.tsx';

/** An amount of time, kept in minutes: "7,6" and "7:36" are the same. */
export function HoursField(props: TypedFieldProps<number>) {
  const { t } = useText();
  return <TypedField {...props} read={parseHours} write={formatHours} unreadable={t('app.fields.unreadableHours')} />;
}
