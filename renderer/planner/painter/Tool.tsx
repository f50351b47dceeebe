import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import flat from '../../components/Flat.module.css';
import styles from './Painter.module.css';

type Props = {
  readonly label: string;
  /** Says its name beside its picture too, where there is room for it. */
  readonly isNamed?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** A quiet button with a picture, named on hover and for readers of the screen. */
export function Tool({ label, isNamed = false, isDisabled = false, onClick, children }: Props) {
  return (
    <Tooltip label={label} openDelay={300}>
      <button
        type="button"
        className={`${flat.flat} ${styles.tool}`}
        aria-label={label}
        disabled={isDisabled}
        onClick={onClick}
      >
        {children}
        {isNamed && <span className={styles.toolName}>{label}</span>}
      </button>
    </Tooltip>
  );
}
