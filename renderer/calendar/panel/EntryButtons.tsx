import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useText } from '../../text/use-text.ts';

type Props = {
  /** What is edited or removed, and when it is. */
  readonly words: { readonly name: string; readonly days: string };
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

/** The ways to change and to remove one of the days of a calendar. */
export function EntryButtons({ words, onEdit, onRemove }: Props) {
  const { t } = useText();
  const look = { variant: 'subtle', color: 'gray', size: 24 } as const;
  return (
    <>
      <ActionIcon {...look} aria-label={t('schoolCalendar.editEntry', words)} onClick={onEdit}>
        <IconPencil size={14} stroke={1.6} />
      </ActionIcon>
      <ActionIcon {...look} aria-label={t('schoolCalendar.removeEntry', words)} onClick={onRemove}>
        <IconTrash size={14} stroke={1.6} />
      </ActionIcon>
    </>
  );
}
