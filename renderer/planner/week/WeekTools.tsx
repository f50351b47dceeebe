import { Menu } from '@mantine/core';
import { IconChevronDown, IconClockEdit, IconCopy } from '@tabler/icons-react';
import { formatWeek } from '../../../shared/messages/format.ts';
import flat from '../../components/Flat.module.css';
import { Keys } from '../../components/Keys.tsx';
import { useText } from '../../text/use-text.ts';
import { openDialog } from '../dialogs/open-dialog.ts';
import { canHaveHours, openHours } from '../hours/open-hours.ts';
import { usePlanner, usePlannerState } from '../state/use-planner.ts';
import styles from './ShiftBar.module.css';

/** What can be done with a whole week: copying it to the next one, or to more. */
export function WeekTools({ monday }: { readonly monday: number }) {
  const { t, language } = useText();
  const { store, actions } = usePlanner();
  const canWork = usePlannerState(({ selection, stored }) => canHaveHours(stored.facts.plan, selection?.head));
  return (
    <div className={styles.tools}>
      <button type="button" className={flat.flat} disabled={!canWork} onClick={() => openHours(store)}>
        <IconClockEdit size={16} stroke={1.6} aria-hidden />
        <b>{t('planner.hours.open')}</b>
      </button>
      <button type="button" className={flat.flat} onClick={() => void actions.copyWeek()}>
        <IconCopy size={16} stroke={1.6} aria-hidden />
        <b>{t('planner.week.copyToNext', { week: formatWeek(monday + 7, language) })}</b>
      </button>
      <Menu position="bottom-end">
        <Menu.Target>
          <button type="button" className={flat.flat} aria-label={t('planner.copy.menu')}>
            <IconChevronDown size={14} stroke={1.6} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item rightSection={<Keys keys="ctrl+d" />} onClick={() => void actions.copyWeek()}>
            {t('planner.week.copyToNext', { week: formatWeek(monday + 7, language) })}
          </Menu.Item>
          <Menu.Item rightSection={<Keys keys="ctrl+shift+d" />} onClick={() => openDialog({ type: 'copyWeek' })}>
            {t('planner.copy.more')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
