import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { Asked } from '../asked.ts';
import { HistoryTab } from '../dossier/HistoryTab.tsx';
import { kindOfList } from '../list-names.ts';
import { Panel } from '../Panel.tsx';
import { type PanelTab, PanelTabs } from '../PanelTabs.tsx';
import { useRemove } from '../removal/use-remove.ts';
import { definitions } from './definitions.ts';
import { PlaceDossier } from './PlaceDossier.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import type { PlaceList, PlaceOf } from './place-list.ts';

type Props = {
  readonly list: PlaceList;
  readonly year: LoadedYear;
  readonly record: PlaceOf<PlaceList>;
  readonly asked: Asked;
};

/** A place or mentor beside the table: data, dossier with learners and proofs, history. */
export function PlacePanel({ list, year, record, asked }: Props) {
  const { t, language } = useText();
  const navigate = useNavigate();
  const remove = useRemove(list);
  const { id, name } = record;
  const show = (edit?: string) =>
    void navigate({ to: '/people/$list', params: { list }, search: { id, ...(edit && { edit }) }, replace: true });
  const ref = { kind: kindOfList[list], schoolYear: year.schoolYear, id };
  const tab = (key: 'dossier' | 'details' | 'history') => t(`peopleScreen.dossier.tabs.${key}`);
  const tabs: readonly PanelTab[] = [
    {
      id: 'details',
      label: tab('details'),
      isForm: true,
      content: () => <PlaceForm list={list} year={year} record={record} />,
    },
    { id: 'dossier', label: tab('dossier'), content: () => <PlaceDossier list={list} year={year} id={id} /> },
    { id: 'history', label: tab('history'), content: () => <HistoryTab about={{ ref }} /> },
  ];
  return (
    <Panel
      title={name}
      facts={definitions(list)
        .facts(record, { year, t, language })
        .filter(([, value]) => value !== '')}
      actions={
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('peopleScreen.remove.action')}
          onClick={() => remove([id])}
        >
          <IconTrash size={16} />
        </ActionIcon>
      }
    >
      <PanelTabs
        tabs={tabs}
        open={asked.edit === id ? 'details' : (asked.edit ?? 'details')}
        onOpen={(next) => show(next === 'details' ? undefined : next)}
      />
    </Panel>
  );
}
