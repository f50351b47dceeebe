import { Button, CloseButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { useChange } from '../year/use-change.ts';
import { Keys } from './Keys.tsx';
import styles from './Notices.module.css';
import { clearNotice, clearToast, type Toast, useNotices } from './notices.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

const shownFor = 6000;

function ToastLine({ toast }: { readonly toast: Toast }) {
  const { t } = useText();
  const { undo, undoState } = useChange();
  const [isHeld, setHeld] = useState(false);
  const isLast = undoState.undo === toast.step;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(clearToast, shownFor);
    return () => clearTimeout(timer);
  }, [isHeld]);
  // Something else was done since, which undoing would take instead, or what it says is undone.
  const wasLast = useRef(false);
  useEffect(() => {
    if (wasLast.current && !isLast) clearToast();
    wasLast.current = isLast;
    if (undoState.undo !== null && undoState.undo > toast.step) clearToast();
  }, [undoState, toast, isLast]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is held open while it is looked at, it does nothing itself.
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <IconCheck size={16} stroke={1.6} aria-hidden />
      <span className={styles.text}>{toast.text}</span>
      {isLast && (
        <Button
          className={styles.undo}
          size="xs"
          variant="default"
          rightSection={<Keys keys="ctrl+z" />}
          onClick={() => {
            clearToast();
            void undo();
          }}
        >
          {t('app.undo')}
        </Button>
      )}
    </div>
  );
}

/** What was just done, with the way back, and why something was not done; nothing on the screen moves for it. */
export function Notices() {
  const { t } = useText();
  const { toast, notice } = useNotices();
  return (
    <div className={styles.place}>
      <div role="alert">
        {notice !== undefined && (
          <div className={styles.notice}>
            <SeverityIcon severity="error" isHeard={false} />
            <span className={styles.text}>{notice}</span>
            <CloseButton size="sm" aria-label={t('app.close')} onClick={clearNotice} />
          </div>
        )}
      </div>
      <div role="status">{toast && <ToastLine key={`${toast.step} ${toast.text}`} toast={toast} />}</div>
    </div>
  );
}
