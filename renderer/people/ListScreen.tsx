import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useFrame } from '../app/use-frame.ts';
import { useCommands } from '../commands/use-commands.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Keys } from '../components/Keys.tsx';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { type Asked, newRecord } from './asked.ts';
import { EmptyList } from './EmptyList.tsx';
import type { Filter } from './filter.ts';
import { ListTabs } from './ListTabs.tsx';
import { ListToolbar } from './ListToolbar.tsx';
import type { ListName } from './list-names.ts';
import classes from './People.module.css';
import { useRemove } from './removal/use-remove.ts';
import type { Column } from './table/column.ts';
import { DataTable } from './table/DataTable.tsx';
import { useListView } from './use-list-view.ts';

export type ListScreenProps<Row> = {
  readonly list: ListName;
  readonly year: LoadedYear;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly filters: readonly Filter<Row>[];
  readonly asked: Asked;
  /** The dossier or form beside the table. */
  readonly panel: ReactNode;
  /** What can be done with the ticked rows. */
  readonly bulk?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** Beside the button for a new one. */
  readonly action?: ReactNode;
};

const hints = [
  ['arrows', 'arrows'],
  ['space', 'space'],
  ['f2', 'f2'],
  ['enter', 'enter'],
] as const;

/** Keys of the rows, as they are named in a command and as they are pressed. */
const rowKeys = [
  ['open', 'enter', 'Enter'],
  ['edit', 'f2', 'F2'],
  ['select', 'space', ' '],
  ['remove', 'delete', 'Delete'],
] as const;

/** A list of the year with search, filters, the table and a dossier beside it. */
export function ListScreen<Row extends { readonly id: string; readonly name: string }>(props: ListScreenProps<Row>) {
  const { list, year, rows, columns, filters, asked, panel, bulk, action } = props;
  const { t } = useText();
  const navigate = useNavigate();
  const wanted = asked.standing === undefined ? undefined : { standing: asked.standing };
  const view = useListView(list, rows, columns, filters, idOf, wanted);
  const searchField = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const remove = useRemove(list);
  const show = (search: Asked) =>
    void navigate({ to: '/people/$list', params: { list }, search, replace: asked.id !== undefined });
  const add = () => show({ ...asked, edit: newRecord });
  const toRows = () => table.current?.querySelector<HTMLElement>('[data-active]')?.focus();
  /** Does what a key does to the row that has the focus in the table. */
  const pressInRows = (key: string) => {
    toRows();
    document.activeElement?.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key, bubbles: true }));
  };
  const name = t(`peopleScreen.lists.${list}`);
  useFrame({
    crumbs: [{ label: t('peopleScreen.title') }, { label: name }],
    actions: (
      <>
        {action}
        {/* With nothing in the list the screen itself has the way forward. */}
        <Button variant={rows.length === 0 ? 'default' : 'filled'} leftSection={<IconPlus size={16} />} onClick={add}>
          {t(`peopleScreen.newOf.${list}`)}
        </Button>
      </>
    ),
    status: hints.map(([keys, hint]) => (
      <span key={hint}>
        <Keys keys={keys} /> {t(`peopleScreen.table.hints.${hint}`)}
      </span>
    )),
  });
  const group = t('peopleScreen.title');
  useCommands([
    { id: 'people.new', label: t(`peopleScreen.newOf.${list}`), keys: 'ctrl+alt+n', group, perform: add },
    {
      id: 'people.search',
      label: t('peopleScreen.table.searchLabel', { list: name }),
      keys: 'ctrl+f',
      group,
      perform: () => searchField.current?.select(),
    },
    ...rowKeys.map(([id, keys, key]) => ({
      ...{ id: `people.${id}`, label: t(`peopleScreen.keys.${id}`), group },
      ...{ keys, keysAreLocal: true, perform: () => pressInRows(key) },
    })),
  ]);
  const ids = [...view.selection.ids];
  const press = ({ key, target }: KeyboardEvent) => {
    const isBeside = (target as Element).matches('[role=gridcell], [data-panel-title]');
    if (key !== 'Escape' || asked.id === undefined || !isBeside) return;
    show({});
    toRows();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc of the rows and of the dossier beside them.
    <div ref={screen} className={classes.screen} onKeyDown={press} data-focus-home="[data-active], input">
      <div className={classes.work}>
        <h1 className="heard">{name}</h1>
        <ListTabs list={list} classYear={year.content.classYear} />
        <ListToolbar {...{ list, view, filters, searchField, toRows }} total={rows.length} />
        <div ref={table} className={classes.table}>
          <DataTable
            label={t('peopleScreen.table.label', { list: name })}
            columns={columns}
            rows={view.shown}
            idOf={idOf}
            nameOf={nameOf}
            sort={view.sort}
            onSort={view.sortBy}
            selection={view.selection}
            onSelect={view.select}
            openId={asked.id}
            isBeside={asked.id !== undefined || asked.edit === newRecord}
            onOpen={(id) => show({ id })}
            onEnter={(id) => {
              show({ id });
              requestAnimationFrame(() => screen.current?.querySelector<HTMLElement>('[data-panel-title]')?.focus());
            }}
            onRemove={(removed) => remove(removed)}
          />
          {rows.length === 0 && (
            <EmptyList list={list} classYear={year.content.classYear} isAdding={asked.edit === newRecord} />
          )}
          {rows.length > 0 && view.shown.length === 0 && (
            <EmptyState
              title={t('peopleScreen.table.none.title')}
              text={t('peopleScreen.table.none.text')}
              actions={
                <Button variant="default" onClick={view.showAll}>
                  {t('peopleScreen.table.clearFilters')}
                </Button>
              }
            />
          )}
        </div>
        {bulk && ids.length > 0 && bulk(ids, () => view.select({ ids: new Set(), anchor: undefined }))}
      </div>
      {panel}
    </div>
  );
}

const idOf = ({ id }: { readonly id: string }) => id;
const nameOf = ({ name }: { readonly name: string }) => name;
