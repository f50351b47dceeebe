import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useText } from '../text/use-text.ts';
import { useChange } from '../year/use-change.ts';
import styles from './TopBar.module.css';

const directions = { undo: IconArrowBackUp, redo: IconArrowForwardUp } as const;
const reasons = { undo: 'app.nothingToUndo', redo: 'app.nothingToRedo' } as const;

/** One step back and forth through everything that was changed. */
export function UndoButtons() {
  const { t } = useText();
  const change = useChange();
  return (
    <div className={styles.undo}>
      {(['undo', 'redo'] as const).map((direction) => {
        const Icon = directions[direction];
        const isPossible = change.undoState[direction] !== null;
        const label = t(`app.${direction}`);
        return (
          <ActionIcon
            key={direction}
            variant="subtle"
            color="gray"
            size={28}
            aria-label={label}
            aria-disabled={!isPossible}
            {...(!isPossible && { 'data-disabled': true })}
            title={isPossible ? label : t(reasons[direction])}
            aria-keyshortcuts={direction === 'undo' ? 'Control+Z' : 'Control+Shift+Z'}
            onClick={() => isPossible && void change[direction]()}
          >
            <Icon size={16} stroke={1.6} />
          </ActionIcon>
        );
      })}
    </div>
  );
}
