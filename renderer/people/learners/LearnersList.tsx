import { Button } from '@mantine/core';
import { IconClipboardPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { type Asked, newRecord } from '../asked.ts';
import { LearnerBulkBar } from '../bulk/LearnerBulkBar.tsx';
import { ListScreen } from '../ListScreen.tsx';
import { Panel } from '../Panel.tsx';
import { PasteDialog } from '../paste/PasteDialog.tsx';
import { LearnerForm } from './LearnerForm.tsx';
import { LearnerPanel } from './LearnerPanel.tsx';
import { learnerFilters } from './learner-filters.ts';
import { learnerRows } from './learner-rows.ts';
import { useLearnerColumns } from './use-learner-columns.ts';

type Props = { readonly year: LoadedYear; readonly asked: Asked };

/** The learners of the year. */
export function LearnersList({ year, asked }: Props) {
  const { t } = useText();
  const { classYear } = year.content;
  const rows = useMemo(
    () => learnerRows(classYear.learners, year.checked, year.today),
    [classYear.learners, year.checked, year.today],
  );
  const columns = useLearnerColumns(year);
  const filters = useMemo(() => learnerFilters(classYear, t), [classYear, t]);
  const [isPasting, setPasting] = useState(false);
  const row = rows.find(({ id }) => id === asked.id);
  const panel =
    asked.edit === newRecord ? (
      <Panel title={t('peopleScreen.newOf.learners')}>
        <LearnerForm year={year} hasPlan={false} />
      </Panel>
    ) : row ? (
      <LearnerPanel key={row.id} {...{ year, row, asked }} />
    ) : (
      <Panel />
    );
  return (
    <>
      <ListScreen
        list="learners"
        {...{ year, rows, columns, filters, asked, panel }}
        action={
          <Button variant="default" leftSection={<IconClipboardPlus size={16} />} onClick={() => setPasting(true)}>
            {t('peopleScreen.paste.action')}
          </Button>
        }
        bulk={(ids, clear) => (
          <LearnerBulkBar year={year} rows={rows.filter(({ id }) => ids.includes(id))} clear={clear} />
        )}
      />
      {isPasting && <PasteDialog year={year} close={() => setPasting(false)} />}
    </>
  );
}
