import { Button, Menu } from '@mantine/core';
import { IconCalendarShare, IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { Keys } from '../components/Keys.tsx';
import { useText } from '../text/use-text.ts';
import { shareKeys } from './share-keys.ts';
import type { Share } from './use-share.ts';

/** The calendar on paper and in other calendars, one button for all ways. */
export function ShareMenu({ share }: { readonly share: Share }) {
  const { t } = useText();
  return (
    <Menu position="bottom-end" width={390}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} stroke={1.6} />}>
          {t('schoolCalendar.share.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['class', 'annexes'] as const).map((sheet) => (
          <Menu.Item
            key={sheet}
            leftSection={<IconPrinter size={16} stroke={1.6} />}
            rightSection={<Keys keys={shareKeys[sheet]} />}
            onClick={() => share.print(sheet)}
          >
            {t(`schoolCalendar.share.${sheet}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconCalendarShare size={16} stroke={1.6} />}
          rightSection={<Keys keys={shareKeys.ics} />}
          onClick={() => void share.exportCalendar()}
        >
          {t('schoolCalendar.share.ics')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
