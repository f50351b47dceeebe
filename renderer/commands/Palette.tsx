import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { Keys } from '../components/Keys.tsx';
import { useText } from '../text/use-text.ts';
import type { AppCommand } from './app-command.ts';
import { byGroup, findCommands } from './find-commands.ts';
import { openOverlay } from './overlays.ts';
import styles from './Palette.module.css';
import { useKnownCommands } from './registry.ts';
import { useDayCommands, useLearnerCommands, usePartCommands } from './use-places.ts';

const mostShown = 40;
const focusNow = (field: HTMLInputElement | null) => field?.focus();
const close = () => openOverlay(undefined);

/** What the palette offers: a day that was typed, then commands; once something is typed also learners and parts of screens. */
function useFound(query: string): readonly AppCommand[] {
  const commands = useKnownCommands();
  const learners = useLearnerCommands();
  const screenParts = usePartCommands();
  const days = useDayCommands(query);
  return useMemo(() => {
    const named = commands.filter(({ id }) => id !== 'app.palette');
    const pool = query.trim() === '' ? named : [...named, ...learners, ...screenParts];
    const found = [...days, ...findCommands(pool, query, mostShown)];
    return byGroup(found).flatMap(([, group]) => group);
  }, [commands, learners, screenParts, days, query]);
}

function Options({
  found,
  active,
  listId,
  onPick,
  onPoint,
}: {
  readonly found: readonly AppCommand[];
  readonly active: AppCommand | undefined;
  readonly listId: string;
  readonly onPick: (command: AppCommand) => void;
  readonly onPoint: (command: AppCommand) => void;
}) {
  return byGroup(found).map(([group, commands]) => (
    <div role="group" aria-label={group} key={group}>
      <div className={styles.group} aria-hidden>
        {group}
      </div>
      {commands.map((command) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text field above has the keyboard.
        // biome-ignore lint/a11y/useFocusableInteractive: the text field above keeps the focus and names the active option.
        <div
          role="option"
          id={`${listId}-${command.id}`}
          key={command.id}
          className={styles.option}
          aria-selected={command === active}
          onClick={() => onPick(command)}
          onPointerMove={() => onPoint(command)}
          ref={command === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
        >
          <span className={styles.label}>{command.label}</span>
          {command.detail && <span className={styles.detail}>{command.detail}</span>}
          {command.keys && <Keys keys={command.keys} />}
        </div>
      ))}
    </div>
  ));
}

/** Every command, learner and day by a few letters; each row shows its keys, so that it teaches them. */
export function Palette() {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const listId = useId();
  const found = useFound(query);
  const active = found[Math.min(index, found.length - 1)];
  const pick = (command: AppCommand) => {
    close();
    // After the focus went back, so that the command may put it elsewhere.
    setTimeout(() => command.perform());
  };
  const press = (event: KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (steps !== undefined) {
      event.preventDefault();
      const isOne = Math.abs(steps) === 1;
      const next = index + steps;
      setIndex(isOne ? (next + found.length) % found.length : Math.max(0, Math.min(found.length - 1, next)));
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      pick(active);
    }
  };
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      padding={0}
      size={600}
      centered={false}
      yOffset="10vh"
      attributes={{ content: { 'aria-label': t('app.palette.title') } }}
      transitionProps={{ duration: 0 }}
    >
      <div className={styles.field}>
        <IconSearch size={16} stroke={1.6} aria-hidden />
        <input
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={active && `${listId}-${active.id}`}
          aria-label={t('app.palette.placeholder')}
          placeholder={t('app.palette.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setIndex(0);
          }}
          onKeyDown={press}
          // At once, not after a frame: what is typed right behind the shortcut belongs here.
          ref={focusNow}
          data-autofocus
        />
        <Keys keys="escape" />
      </div>
      <div className={styles.list} role="listbox" id={listId} aria-label={t('app.palette.title')}>
        <Options {...{ found, active, listId }} onPick={pick} onPoint={(command) => setIndex(found.indexOf(command))} />
      </div>
      {found.length === 0 && <p className={styles.nothing}>{t('app.palette.nothing', { query })}</p>}
      <p className="heard" role="status">
        {t('app.palette.results', { count: found.length })}
      </p>
    </Modal>
  );
}
