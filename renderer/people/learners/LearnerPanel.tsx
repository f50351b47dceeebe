import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { ageOn, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { Asked } from '../asked.ts';
import { HistoryTab } from '../dossier/HistoryTab.tsx';
import { LearnerDossier } from '../dossier/LearnerDossier.tsx';
import { Panel } from '../Panel.tsx';
import { PanelTabs } from '../PanelTabs.tsx';
import { useRemove } from '../removal/use-remove.ts';
import { LearnerForm } from './LearnerForm.tsx';
import type { LearnerRow } from './learner-rows.ts';

type Props = { readonly year: LoadedYear; readonly row: LearnerRow; readonly asked: Asked };

/** A learner beside the table: dossier, data, history. */
export function LearnerPanel({ year, row, asked }: Props) {
  const { t, language } = useText();
  const navigate = useNavigate();
  const remove = useRemove('learners');
  const { id, name, learner, checked, classGroup } = row;
  const show = (edit?: string) =>
    void navigate({
      to: '/people/$list',
      params: { list: 'learners' },
      search: { id, ...(edit && { edit }) },
      replace: true,
    });
  const born = t('peopleScreen.learner.age', {
    birthDate: formatDate(toDayNumber(learner.birthDate), language, true),
    age: ageOn(learner.birthDate, year.today),
  });
  const facts: (readonly [string, string])[] = [
    [t('peopleScreen.columns.classGroup'), classGroup?.name ?? ''],
    [t('peopleScreen.columns.birthDate'), born],
    [t('peopleScreen.learner.supervisor'), classGroup?.trajectorySupervisor ?? ''],
    [
      t('peopleScreen.learner.priorSchooling'),
      learner.priorSchooling ? t(`peopleScreen.learner.priorSchoolings.${learner.priorSchooling}`) : '',
    ],
  ];
  const tab = (key: 'dossier' | 'details' | 'history') => t(`peopleScreen.dossier.tabs.${key}`);
  return (
    <Panel
      title={name}
      facts={facts.filter(([, value]) => value !== '')}
      actions={
        <>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t('peopleScreen.dossier.more')}>
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => show(id)}>
                {t('peopleScreen.form.edit')}
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => remove([id])}>
                {t('peopleScreen.remove.action')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          {checked && (
            <Button
              variant="default"
              size="xs"
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/learner/$trajectoryId"
                  params={{ trajectoryId: checked.facts.plan.trajectory.id }}
                />
              )}
            >
              {t('peopleScreen.dossier.openPlanner')}
            </Button>
          )}
        </>
      }
    >
      <PanelTabs
        open={asked.edit === id ? 'details' : (asked.edit ?? 'dossier')}
        onOpen={(next) => show(next === 'details' ? id : next === 'dossier' ? undefined : next)}
        tabs={[
          { id: 'dossier', label: tab('dossier'), content: () => <LearnerDossier year={year} row={row} /> },
          {
            id: 'details',
            label: tab('details'),
            isForm: true,
            content: () => <LearnerForm year={year} learner={learner} hasPlan={checked !== undefined} />,
          },
          { id: 'history', label: tab('history'), content: () => <HistoryTab about={{ learnerId: id }} /> },
        ]}
      />
    </Panel>
  );
}
