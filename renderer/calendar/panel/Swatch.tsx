import { useText } from '../../text/use-text.ts';
import { fillOf, isLettered, letterOf } from '../brushes.ts';
import styles from '../Calendar.module.css';
import type { SchoolHalf } from '../day-of-school.ts';

/** A kind of half day as the calendar shows it; its name stands beside it. */
export function Swatch({ look }: { readonly look: SchoolHalf }) {
  const { t } = useText();
  return (
    <b className={`${styles.swatch} ${fillOf(look)}`} data-look={look} aria-hidden>
      {isLettered(look) && letterOf(look, t)}
    </b>
  );
}
