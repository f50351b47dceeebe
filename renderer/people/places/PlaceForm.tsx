import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Command } from '../../../shared/command/command.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import { FormFrame } from '../forms/FormFrame.tsx';
import { useRecordForm } from '../forms/use-record-form.ts';
import { kindOfList } from '../list-names.ts';
import { newId } from '../new-id.ts';
import { definitions } from './definitions.ts';
import type { PlaceList, PlaceOf } from './place-list.ts';

type Props = { readonly list: PlaceList; readonly year: LoadedYear; readonly record?: PlaceOf<PlaceList> };

/** The form of a class group, school, company, workplace or mentor. */
export function PlaceForm({ list, year, record }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const change = useChange();
  const { schema, Fields, initial } = definitions(list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a new form opens with is decided once.
  const opening = useMemo(() => record ?? initial(year), [record]);
  const go = (search: { id?: string }) => void navigate({ to: '/people/$list', params: { list }, search });
  const kind = kindOfList[list];
  const form = useRecordForm<PlaceOf<PlaceList>>({
    list,
    schema,
    initial: opening,
    complete: (draft) => {
      const { name = '' } = draft as { name?: string };
      const taken = year.content.classYear[list].map(({ id }) => id);
      return { id: newId(name, taken, kind), ...draft };
    },
    save: async (content, version) => {
      const toast = t(record ? 'peopleScreen.form.changed' : 'peopleScreen.form.added', { name: content.name });
      const command = { type: 'put', kind, schoolYear: year.schoolYear, version, content } as Command;
      const outcome = await change.execute(command, { toast });
      if (outcome.ok && !record) go({ id: content.id });
      return outcome.ok;
    },
  });
  return (
    <FormFrame
      form={form}
      isNew={!record}
      label={record?.name ?? t(`peopleScreen.newOf.${list}`)}
      onCancel={() => go({})}
    >
      <Fields form={form} year={year} />
    </FormFrame>
  );
}
