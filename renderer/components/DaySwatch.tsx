import { type DayKind, dayKinds } from '../../shared/design/day-kinds.ts';
import type { EmptyLook } from '../../shared/design/day-looks.ts';
import { useText } from '../text/use-text.ts';
import styles from './DaySwatch.module.css';

type Props = {
  readonly kind: DayKind | EmptyLook;
  readonly size?: number;
  /** Without its letter where there is no room for it. */
  readonly isBare?: boolean;
};

/** A kind of day as it looks in every calendar: fill, shape and letter. Its name is said by the text beside it. */
export function DaySwatch({ kind, size = 18, isBare = false }: Props) {
  const { t } = useText();
  const hasLetter = !isBare && dayKinds.some((known) => known === kind);
  return (
    <span className={`${styles.swatch} kind-${kind}`} style={{ width: size, height: size }} aria-hidden>
      {hasLetter && t(`dayKinds.${kind}.letter`)}
    </span>
  );
}
