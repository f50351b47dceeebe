import { addDays, fromDayNumber, type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { type SchoolYear, schoolYear } from '../../shared/calendar/school-year.ts';
import { formatDay } from '../../shared/messages/format.ts';
import { useText } from '../text/use-text.ts';
import { useYearState } from '../year/year-store-context.ts';
import { parseDay } from './parse-day.ts';
import { TypedField, type TypedFieldProps } from './TypedField.tsx';

type Props = TypedFieldProps<IsoDate> & {
  /** The school year that a day without a year lies in; else the one on screen. */
  readonly within?: SchoolYear;
};

/** A day as people write it: "21/1", "do 21 jan", "21 januari 2027". The arrow keys go a day on or back. */
export function DateField({ within, ...rest }: Props) {
  const { t, language } = useText();
  const year = useYearState(
    ({ year: loaded, status }) => loaded?.schoolYear ?? schoolYear(yearsAround(Number(status.today.slice(0, 4)))),
  );
  return (
    <TypedField
      {...rest}
      read={(text) => {
        const day = parseDay(text, within ?? year);
        return day === undefined ? undefined : fromDayNumber(day);
      }}
      write={(date) => formatDay(toDayNumber(date), language, true)}
      step={addDays}
      unreadable={t('app.fields.unreadableDay')}
    />
  );
}

function yearsAround(start: number): string {
  return `${start}-${start + 1}`;
}
