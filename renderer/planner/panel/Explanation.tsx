import { Portal } from '@mantine/core';
import { FindingDetails } from './FindingDetails.tsx';
import styles from './Panel.module.css';
import type { Explained } from './use-explanation.ts';

type Props = Explained & { readonly keep: () => void; readonly onLeave: () => void };

/** A finding in full, left of the panel; opening the finding shows the same inside it, for the keyboard. */
export function Explanation({ finding, top, right, keep, onLeave }: Props) {
  return (
    <Portal>
      <div
        className={styles.explanation}
        role="tooltip"
        style={{ top: Math.min(top, window.innerHeight - 240), right: right + 4 }}
        onPointerEnter={keep}
        onPointerLeave={onLeave}
      >
        <FindingDetails finding={finding} />
      </div>
    </Portal>
  );
}
