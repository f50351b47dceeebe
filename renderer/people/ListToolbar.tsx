import { IconSearch, IconX } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useText } from '../text/use-text.ts';
import { FilterPill } from './FilterPill.tsx';
import type { Filter } from './filter.ts';
import type { ListName } from './list-names.ts';
import classes from './People.module.css';
import type { ListView } from './use-list-view.ts';

type Props<Row> = {
  readonly list: ListName;
  readonly view: ListView<Row>;
  readonly filters: readonly Filter<Row>[];
  readonly total: number;
  readonly searchField: RefObject<HTMLInputElement | null>;
  /** Goes from the search to the rows. */
  readonly toRows: () => void;
};

/** Search, filters and how many rows are shown. */
export function ListToolbar<Row>({ list, view, filters, total, searchField, toRows }: Props<Row>) {
  const { t } = useText();
  const label = t('peopleScreen.table.searchLabel', { list: t(`peopleScreen.lists.${list}`) });
  return (
    <search className={classes.toolbar}>
      <div className={classes.search}>
        <IconSearch size={14} aria-hidden />
        <input
          ref={searchField}
          type="text"
          value={view.search}
          placeholder={list === 'learners' ? t('peopleScreen.table.search') : label}
          aria-label={label}
          onChange={(event) => view.setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') view.setSearch('');
            if (event.key === 'ArrowDown') toRows();
          }}
        />
        {view.search !== '' && (
          <button type="button" aria-label={t('peopleScreen.table.clearSearch')} onClick={() => view.setSearch('')}>
            <IconX size={14} aria-hidden />
          </button>
        )}
      </div>
      {filters.map((filter) => (
        <FilterPill
          key={filter.id}
          filter={filter}
          value={view.chosen[filter.id]}
          onChoose={(value) => view.choose(filter.id, value)}
        />
      ))}
      <output className={classes.shown}>{t('peopleScreen.table.shown', { shown: view.shown.length, total })}</output>
    </search>
  );
}
