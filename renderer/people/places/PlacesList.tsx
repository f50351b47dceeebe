import { useMemo } from 'react';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import { type Asked, newRecord } from '../asked.ts';
import { ListScreen } from '../ListScreen.tsx';
import { kindOfList } from '../list-names.ts';
import { Panel } from '../Panel.tsx';
import { definitions } from './definitions.ts';
import { PlaceBulkBar } from './PlaceBulkBar.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import type { PlaceList, PlaceOf } from './place-list.ts';

type Props = { readonly list: PlaceList; readonly year: LoadedYear; readonly asked: Asked };

/** Class groups, schools, companies, workplaces or mentors. */
export function PlacesList({ list, year, asked }: Props) {
  const { t, language } = useText();
  const change = useChange();
  const definition = definitions(list);
  const tools = useMemo(
    () => ({
      ...{ year, t, language },
      save: async (record: PlaceOf<PlaceList>) => {
        const toast = t('peopleScreen.form.changed', { name: record.name });
        return (await change.put(kindOfList[list], record as never, { toast })).ok;
      },
    }),
    [year, t, language, change, list],
  );
  const columns = useMemo(() => definition.columns(tools), [definition, tools]);
  const filters = useMemo(() => definition.filters(tools), [definition, tools]);
  const rows: readonly PlaceOf<PlaceList>[] = year.content.classYear[list];
  const record = rows.find(({ id }) => id === asked.id);
  const panel =
    asked.edit === newRecord ? (
      <Panel title={t(`peopleScreen.newOf.${list}`)}>
        <PlaceForm key="new" list={list} year={year} />
      </Panel>
    ) : record ? (
      <PlacePanel key={record.id} {...{ list, year, record, asked }} />
    ) : (
      <Panel />
    );
  return (
    <ListScreen
      {...{ list, year, rows, columns, filters, asked, panel }}
      bulk={(ids, clear) => (
        <PlaceBulkBar list={list} records={rows.filter(({ id }) => ids.includes(id))} clear={clear} />
      )}
    />
  );
}
