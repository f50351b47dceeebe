import { Button } from '@mantine/core';
import { IconFileImport, IconPlant2, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useApi } from '../api/use-api.ts';
import { useFrame } from '../app/use-frame.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useText } from '../text/use-text.ts';
import { useChange } from '../year/use-change.ts';
import { useStatus } from '../year/use-year.ts';
import { useYearState } from '../year/year-store-context.ts';
import classes from './Begin.module.css';
import { FreshYearDialog } from './FreshYearDialog.tsx';
import { emptyDraft, likelyYear } from './fresh-draft.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { useDroppedFile } from './use-dropped-file.ts';
import { useImport } from './use-import.ts';
import { useImportCommands } from './use-import-commands.ts';
import { useTemplate } from './use-template.ts';

/** The ways to begin: look at the sample class, read a file, or make a year. */
export function BeginScreen() {
  const { t } = useText();
  const api = useApi();
  const change = useChange();
  const files = useImport();
  const drop = useDroppedFile(files.read);
  const template = useTemplate();
  const [isFresh, setFresh] = useState(false);
  const { today } = useStatus();
  // Kept while its dialog is closed, so that Escape costs nobody what was typed.
  const [fresh, changeFresh] = useState(() => emptyDraft(likelyYear(today)));
  const isSaving = useYearState(({ saving }) => saving > 0);
  const openSample = async () => {
    const classYear = await api.files.sample();
    await change.execute({ type: 'importClassYear', classYear, version: 0 }, { toast: t('start.begin.sampleDone') });
  };
  useFrame({ crumbs: [{ label: t('start.name') }] });
  const group = t('start.name');
  useImportCommands(files);
  useCommands([
    { id: 'begin.sample', label: t('start.begin.sample.action'), group, perform: () => void openSample() },
    { id: 'begin.fresh', label: t('start.begin.fresh.action'), group, perform: () => setFresh(true) },
  ]);
  return (
    <div className={classes.begin} {...drop.handlers}>
      <header>
        <h1>{t('start.begin.title')}</h1>
        <p>{t('start.begin.lead')}</p>
      </header>
      <ul className={classes.ways}>
        <li>
          <IconUsersGroup size={28} stroke={1.4} aria-hidden />
          <h2>{t('start.begin.sample.title')}</h2>
          <p>{t('start.begin.sample.text')}</p>
          <Button onClick={() => void openSample()} loading={isSaving}>
            {t('start.begin.sample.action')}
          </Button>
        </li>
        <li data-over={drop.isOver || undefined}>
          <IconFileImport size={28} stroke={1.4} aria-hidden />
          <h2>{t('start.begin.file.title')}</h2>
          <p>{drop.isOver ? t('start.begin.file.dropAny') : t('start.begin.file.text')}</p>
          <Button variant="default" onClick={files.choose}>
            {t('start.begin.file.action')}
          </Button>
          <button type="button" className={classes.quiet} onClick={template}>
            {t('start.begin.file.template')}
          </button>
        </li>
        <li>
          <IconPlant2 size={28} stroke={1.4} aria-hidden />
          <h2>{t('start.begin.fresh.title')}</h2>
          <p>{t('start.begin.fresh.text')}</p>
          <Button variant="default" onClick={() => setFresh(true)}>
            {t('start.begin.fresh.action')}
          </Button>
        </li>
      </ul>
      <ImportDialog files={files} />
      {isFresh && <FreshYearDialog draft={fresh} change={changeFresh} close={() => setFresh(false)} />}
    </div>
  );
}
