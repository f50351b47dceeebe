import { ActionIcon, Button, Modal, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Pin } from '../../../shared/input/trajectory.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { useText } from '../../text/use-text.ts';
import styles from './PinsDialog.module.css';

type Props = {
  readonly facts: PlanFacts;
  readonly onClose: () => void;
  readonly onApply: (edits: readonly PlanEdit[]) => Promise<boolean>;
};

function wordAssignment(assignment: string, t: (key: string) => string): string {
  if (assignment === 'school') return t('plannerDialogs.pattern.school');
  if (assignment === 'free') return t('plannerDialogs.pattern.rest');
  if (assignment === 'work') return t('plannerDialogs.pattern.usual');
  return assignment === 'leave' ? t('dayKinds.leave-unpaid.name') : assignment;
}

/** Every day that a person pinned, with its reason, to correct or to let go. */
export function PinsDialog({ facts, onClose, onApply }: Props) {
  const { t, language } = useText();
  const pins = (facts.plan.trajectory.pins ?? []).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const unpin = (some: readonly Pin[]) =>
    onApply([{ type: 'unpin', halfDays: some.map(({ date, part }) => ({ date, part })) }]);
  const setReason = (pin: Pin, reason: string) => {
    if (reason.trim() !== '' && reason !== pin.reason) void onApply([{ type: 'pin', pins: [{ ...pin, reason }] }]);
  };
  const dayOf = ({ date, part }: Pin) => {
    const day = formatDay(toDayNumber(date), language);
    return part === 'day' ? day : `${day}, ${t(`plannerDialogs.parts.${part}`)}`;
  };
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('plannerDialogs.close') }}
      opened
      onClose={onClose}
      size={640}
      title={t('plannerDialogs.pins.title')}
      centered
    >
      {pins.length === 0 ? (
        <p className={styles.none}>{t('plannerDialogs.pins.none')}</p>
      ) : (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('plannerDialogs.pins.day')}</th>
                <th scope="col">{t('plannerDialogs.pins.what')}</th>
                <th scope="col">{t('plannerDialogs.pins.reason')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {pins.map((pin) => (
                <tr key={`${pin.date} ${pin.part}`}>
                  <th scope="row">{dayOf(pin)}</th>
                  <td>{wordAssignment(pin.assignment, t)}</td>
                  <td>
                    <TextInput
                      size="xs"
                      aria-label={`${t('plannerDialogs.pins.reason')}, ${dayOf(pin)}`}
                      defaultValue={pin.reason}
                      onBlur={(event) => setReason(pin, event.currentTarget.value)}
                    />
                  </td>
                  <td>
                    <ActionIcon
                      variant="subtle"
                      size="sm"
                      aria-label={t('plannerDialogs.pins.remove', { day: dayOf(pin) })}
                      onClick={() => void unpin([pin])}
                    >
                      <IconX size={14} />
                    </ActionIcon>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button variant="subtle" size="compact-sm" onClick={() => void unpin(pins)}>
            {t('plannerDialogs.pins.removeAll')}
          </Button>
        </>
      )}
    </Modal>
  );
}
