import { Button } from '@mantine/core';
import { IconCircleCheck, IconPlus, IconTableImport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFrame } from '../app/use-frame.ts';
import { useCommands } from '../commands/use-commands.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { newRecord } from '../people/asked.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { ComingCard } from './ComingCard.tsx';
import { ConcernGroups } from './ConcernGroups.tsx';
import { concernsOf, urgentGroups } from './concerns.ts';
import { GlanceCard } from './GlanceCard.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { RecentCard } from './RecentCard.tsx';
import classes from './Start.module.css';
import { StartHeading } from './StartHeading.tsx';
import { useDroppedFile } from './use-dropped-file.ts';
import { useImport } from './use-import.ts';
import { useImportCommands } from './use-import-commands.ts';
import { learnersWithoutPlan } from './without-plan.ts';

/** What needs attention, what comes and the class at a glance. */
export function StartBoard({ year }: { readonly year: LoadedYear }) {
  const { t } = useText();
  const navigate = useNavigate();
  const files = useImport();
  const drop = useDroppedFile(files.read);
  const concerns = useMemo(() => concernsOf(year.checked), [year.checked]);
  const unplanned = useMemo(() => learnersWithoutPlan(year.content.classYear), [year.content.classYear]);
  const hasNobody = year.content.classYear.learners.length === 0;
  const addLearner = () =>
    void navigate({ to: '/people/$list', params: { list: 'learners' }, search: { edit: newRecord } });
  useFrame({
    crumbs: [{ label: t('start.name') }],
    actions: (
      <>
        <Button variant="default" leftSection={<IconTableImport size={16} />} onClick={files.choose}>
          {t('start.actions.import')}
        </Button>
        {/* With nobody in the year the screen itself has this button as its one way forward. */}
        <Button variant={hasNobody ? 'default' : 'filled'} leftSection={<IconPlus size={16} />} onClick={addLearner}>
          {t('start.actions.newLearner')}
        </Button>
      </>
    ),
  });
  useImportCommands(files);
  useCommands([
    { id: 'start.newLearner', label: t('start.actions.newLearner'), group: t('start.name'), perform: addLearner },
  ]);
  const count = urgentGroups.reduce((sum, group) => sum + (concerns.get(group)?.length ?? 0), 0);
  const attention = count + (unplanned.length > 0 ? 1 : 0);
  return (
    <div className={classes.board} {...drop.handlers} data-dropping={drop.isOver || undefined}>
      <div className={classes.left}>
        {hasNobody && (
          <EmptyState
            title={t('start.noLearners.title')}
            text={t('start.noLearners.text')}
            actions={<Button onClick={addLearner}>{t('start.actions.newLearner')}</Button>}
          />
        )}
        {!hasNobody && <StartHeading year={year} count={attention} />}
        {!hasNobody && attention === 0 && (
          <EmptyState
            icon={<IconCircleCheck size={28} stroke={1.4} />}
            title={t('start.calm.title')}
            text={t('start.calm.text')}
            actions={
              <Button variant="default" onClick={() => void navigate({ to: '/print', search: { sheets: 'year' } })}>
                {t('start.calm.print')}
              </Button>
            }
          />
        )}
        <ConcernGroups year={year} concerns={concerns} unplanned={unplanned} />
      </div>
      <div className={classes.right}>
        {!hasNobody && <GlanceCard checked={year.checked} />}
        {!hasNobody && <ComingCard year={year} />}
        <RecentCard />
      </div>
      {drop.isOver && <p className={classes.dropNote}>{t('start.begin.file.dropAny')}</p>}
      <ImportDialog files={files} />
    </div>
  );
}
