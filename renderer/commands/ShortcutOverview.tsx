import { Modal } from '@mantine/core';
import { Keys } from '../components/Keys.tsx';
import { useText } from '../text/use-text.ts';
import { byGroup, findCommands, withKeys } from './find-commands.ts';
import { openOverlay } from './overlays.ts';
import { useKnownCommands } from './registry.ts';
import styles from './ShortcutOverview.module.css';

/** Every key that does something now, under what it is about. */
export function ShortcutOverview() {
  const { t } = useText();
  const named = withKeys(useKnownCommands()).map((command) => ({ ...command, isEnabled: true }));
  const groups = byGroup(findCommands(named, '', named.length));
  return (
    <Modal
      opened
      onClose={() => openOverlay(undefined)}
      title={t('app.shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      size={groups.length > 1 ? 760 : 440}
      transitionProps={{ duration: 0 }}
    >
      <div
        className={styles.list}
        role="group"
        aria-label={t('app.shortcuts.title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard.
        tabIndex={0}
        data-autofocus
        data-scrolls
      >
        <div className={styles.columns}>
          {groups.map(([group, found]) => (
            <section key={group} className={styles.group}>
              <h3>{group}</h3>
              <dl>
                {found.map(({ id, label, keys }) => (
                  <div key={id} className={styles.row}>
                    <dt>{label}</dt>
                    <dd>{keys && <Keys keys={keys} />}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
      <p className={styles.hint}>{t('app.shortcuts.elsewhere')}</p>
    </Modal>
  );
}
