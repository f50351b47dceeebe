import { useText } from '../text/use-text.ts';
import { parseClock } from './parse-time.ts';
import { TypedField, type TypedFieldProps } from './TypedField.tsx';

/** A time of day, kept in minutes since midnight: "13.24", "13:24" or "1324". */
export function ClockField(props: TypedFieldProps<number>) {
  const { t } = useText();
  const mark = t('app.fields.clockMark');
  const write = (minutes: number) => `${Math.floor(minutes / 60)}${mark}${String(minutes % 60).padStart(2, '0')}`;
  return <TypedField {...props} read={parseClock} write={write} unreadable={t('app.fields.unreadableClock')} />;
}
