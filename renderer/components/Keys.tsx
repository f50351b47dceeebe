import { drawnKeys } from '../commands/keys.ts';
import { useText } from '../text/use-text.ts';
import styles from './Keys.module.css';

/** Keys as they are drawn on a keyboard; the first combination where there are several. */
export function Keys({ keys }: { readonly keys: string }) {
  const { t } = useText();
  const nameOf = (key: string) => {
    const name = t(`app.keys.${key}`);
    return name.includes('app.keys.') ? undefined : name;
  };
  const [first = ''] = keys.split(' ');
  return <kbd className={styles.keys}>{drawnKeys(first, nameOf).join(' ')}</kbd>;
}
