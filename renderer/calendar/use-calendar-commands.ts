import type { DayPart } from '../../shared/input/primitives.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useText } from '../text/use-text.ts';
import { brushKinds, type EntryKind, keyOf, parts } from './brushes.ts';
import { shareKeys } from './share-keys.ts';
import type { Share } from './use-share.ts';

type Ways = {
  readonly onBrush: (brush: EntryKind | undefined) => void;
  readonly onPart: (part: DayPart) => void;
  readonly share: Share;
};

/** What the screen can do, for the palette and the overview of keys; its letters work only while the calendar has the focus. */
export function useCalendarCommands({ onBrush, onPart, share }: Ways): void {
  const { t } = useText();
  const group = t('schoolCalendar.title');
  const shareGroup = t('schoolCalendar.share.title');
  useCommands([
    ...brushKinds.map((kind) => ({
      ...{ id: `calendar.${kind}`, keys: keyOf(kind, t), keysAreLocal: true, group },
      label: t('schoolCalendar.paintKind', { name: t(`schoolCalendar.kinds.${kind}`) }),
      perform: () => onBrush(kind),
    })),
    ...parts.map((part, index) => ({
      ...{ id: `calendar.${part}`, keys: String(index + 1), keysAreLocal: true, group },
      label: t('schoolCalendar.paintPart', { part: t(`schoolCalendar.parts.${part}`) }),
      perform: () => onPart(part),
    })),
    {
      ...{ id: 'calendar.pick', keys: 'escape', keysAreLocal: true, group },
      label: t('schoolCalendar.pick'),
      perform: () => onBrush(undefined),
    },
    ...(['class', 'annexes'] as const).map((sheet) => ({
      ...{ id: `calendar.print.${sheet}`, label: t(`schoolCalendar.share.${sheet}`), keys: shareKeys[sheet] },
      group: shareGroup,
      perform: () => share.print(sheet),
    })),
    {
      ...{ id: 'calendar.ics', label: t('schoolCalendar.share.ics'), keys: shareKeys.ics },
      group: shareGroup,
      keywords: 'ical iCalendar Outlook Google',
      perform: () => void share.exportCalendar(),
    },
  ]);
}
