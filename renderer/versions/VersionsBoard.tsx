import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFrame } from '../app/use-frame.ts';
import { Keys } from '../components/Keys.tsx';
import { SeverityIcon } from '../components/SeverityIcon.tsx';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { ComparedPlans } from './compare/ComparedPlans.tsx';
import { FiguresHeader } from './compare/FiguresHeader.tsx';
import { HistoryPanel } from './history/HistoryPanel.tsx';
import { useVersionKeys } from './use-version-keys.ts';
import { useVersions } from './use-versions.ts';
import { type VersionDialog, VersionDialogs } from './VersionDialogs.tsx';
import { VersionFoot } from './VersionFoot.tsx';
import styles from './VersionsBoard.module.css';

type Props = { readonly year: LoadedYear; readonly trajectoryId: string };

const shownKeys = [
  ['next', 'f8'],
  ['show', 'enter'],
  ['putBack', 'delete'],
  ['print', 'ctrl+p'],
] as const;

/** The plan as it is now beside what was published. */
export function VersionsBoard({ year, trajectoryId }: Props) {
  const { t, language } = useText();
  const [dialog, setDialog] = useState<VersionDialog>();
  const versions = useVersions(year, trajectoryId, (putBack) => setDialog({ type: 'putBack', putBack }));
  const { isRead, lines, newest, comparison, history, changes } = versions;
  const { facts } = year.learnerOf(trajectoryId)!;
  const { learner, plan } = facts;
  const editWords = { language, translate: t, context: year.context };
  const errors = comparison?.after.version ? [] : (comparison?.after.errors ?? []);
  const number = (newest?.number ?? 0) + 1;
  const isUnchanged = comparison?.after.version === undefined && changes.length === 0;
  useVersionKeys(versions, { publish: () => setDialog({ type: 'publish' }), sign: () => setDialog({ type: 'sign' }) });
  const hasErrors = errors.length > 0;
  useFrame({
    crumbs: [
      { label: plan.classDays.classGroup.name, to: '/start' },
      { label: learner.name, to: `/learner/${trajectoryId}` },
      { label: t('versions.title') },
    ],
    actions: isRead && (
      <Button
        variant={hasErrors || (isUnchanged && newest) ? 'default' : 'filled'}
        {...(hasErrors && { leftSection: <SeverityIcon severity="error" isHeard={false} /> })}
        onClick={() => setDialog({ type: 'publish' })}
      >
        {hasErrors
          ? t('versions.publish.actionErrors', { count: errors.length })
          : t('versions.publish.action', { number })}
      </Button>
    ),
    status:
      changes.length > 0 &&
      shownKeys.map(([name, keys]) => (
        <span key={name}>
          <Keys keys={keys} /> {t(`versions.keys.${name}`)}
        </span>
      )),
  });
  const dayCount = comparison?.difference.days.length ?? 0;
  const lead =
    changes.length === 0
      ? ''
      : `${t('versions.changes', { count: changes.length })}, ${
          dayCount === 0 ? t('versions.noDays') : t('versions.days', { count: dayCount })
        }`;
  const titleKey = !newest ? 'unpublished' : changes.length === 0 ? 'asPublished' : 'whatChanged';
  return (
    <div className={styles.screen}>
      <div className={styles.work}>
        {isRead && comparison && (
          <>
            <FiguresHeader
              title={t(`versions.${titleKey}`)}
              name={learner.name}
              lead={lead}
              before={comparison.before}
              after={comparison.after}
            />
            <ComparedPlans
              {...{ comparison, lines, steps: history.steps, compared: versions.compared }}
              onCompare={versions.setCompared}
              selected={versions.selected}
              onSelect={versions.setSelected}
              onShow={versions.show}
              onPutBack={versions.putBack}
            />
            {newest && (
              <VersionFoot
                newest={newest}
                dayCount={comparison.after.version ? 0 : dayCount}
                onPrint={versions.print}
                onSign={() => setDialog({ type: 'sign' })}
              />
            )}
          </>
        )}
      </div>
      <HistoryPanel
        steps={history.steps}
        lines={lines}
        readMore={history.readMore}
        words={editWords}
        classYear={year.content.classYear}
        onBack={(target) => setDialog({ type: 'back', target })}
        onPutBack={(putBack) => setDialog({ type: 'putBack', putBack })}
      />
      <VersionDialogs
        {...{ year, trajectoryId, lines, isUnchanged, dialog }}
        words={editWords}
        onShow={versions.showDay}
        onClose={() => setDialog(undefined)}
      />
    </div>
  );
}
