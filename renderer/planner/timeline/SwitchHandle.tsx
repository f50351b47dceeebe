import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { DayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate } from '../../../shared/messages/format.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { useText } from '../../text/use-text.ts';
import { type MovableSwitch, moveSwitchTo, switchDayOnKey } from './move-switch.ts';
import { spanOn } from './PhaseBars.tsx';
import styles from './TimeLine.module.css';
import { dayAt, placeOn, type TimeAxis } from './time-axis.ts';

type Props = {
  /** The switch as it is stored, whatever a drag shows. */
  readonly stored: MovableSwitch;
  /** The day shown: of the drag while there is one. */
  readonly day: DayNumber;
  readonly axis: TimeAxis;
  readonly track: RefObject<HTMLDivElement | null>;
  readonly onPreview: (edit: PlanEdit | undefined) => void;
  readonly onApply: (edit: PlanEdit) => void;
};

/** The day under the pointer on the track. */
function dayUnder(event: PointerEvent, track: HTMLElement, axis: TimeAxis): DayNumber {
  const { left, width } = track.getBoundingClientRect();
  return dayAt(axis, (event.clientX - left) / width);
}

/** The handle that moves a phase switch by mouse or arrow keys, with the window of allowed days as a dashed bracket below the bars. */
export function SwitchHandle({ stored, day, axis, track, onPreview, onApply }: Props) {
  const { t, language } = useText();
  const dragged = useRef<PlanEdit | undefined>(undefined);
  const { window } = stored;
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !track.current) return;
    dragged.current = moveSwitchTo(stored, dayUnder(event, track.current, axis));
    onPreview(dragged.current);
  };
  const drop = () => {
    if (dragged.current) onApply(dragged.current);
    else onPreview(undefined);
    dragged.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && dragged.current) {
      dragged.current = undefined;
      onPreview(undefined);
      return;
    }
    const next = event.altKey || event.ctrlKey ? undefined : switchDayOnKey(stored, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const edit = moveSwitchTo(stored, next);
    if (edit) onApply(edit);
  };
  const at = `${placeOn(axis, day)}%`;
  const outside = !window ? undefined : day < window.earliest ? 'before' : day > window.latest ? 'after' : undefined;
  return (
    <>
      {window && <div className={styles.window} style={spanOn(axis, window.earliest, window.latest)} />}
      <div
        role="slider"
        tabIndex={0}
        className={styles.handle}
        style={{ left: at }}
        aria-label={t('timeLine.switchLabel')}
        aria-valuemin={stored.least}
        aria-valuemax={stored.most}
        aria-valuenow={day}
        aria-valuetext={formatDate(day, language, true)}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
        onKeyDown={onKeyDown}
      />
      <div className={styles.switchWords} style={{ left: at, transform: `translateX(-${at})` }}>
        {window && <span>{t('timeLine.earliest', { day: formatDate(window.earliest, language) })}</span>}
        <b data-outside={outside}>{t('timeLine.switch', { day: formatDate(day, language) })}</b>
        {window && <span>{t('timeLine.latest', { day: formatDate(window.latest, language) })}</span>}
      </div>
    </>
  );
}
