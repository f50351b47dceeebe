import { useText } from '../text/use-text.ts';
import { fillOf, letterOf } from './brushes.ts';
import styles from './Calendar.module.css';

/** The kinds of day that nobody paints: what the law and the timetable make of them. */
export function Legend() {
  const { t } = useText();
  return (
    <ul className={styles.legend}>
      {(['lesson', 'schoolHoliday', 'publicHoliday', 'bridgeDay'] as const).map((look) => (
        <li key={look}>
          <b className={`${styles.swatch} ${fillOf(look)}`} data-look={look} aria-hidden>
            {look === 'schoolHoliday' ? '' : letterOf(look, t)}
          </b>
          {t(`schoolCalendar.halves.${look}`)}
        </li>
      ))}
    </ul>
  );
}
