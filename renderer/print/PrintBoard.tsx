import { Button, SegmentedControl } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { fromDayNumber } from '../../shared/calendar/iso-date.ts';
import { useFrame } from '../app/use-frame.ts';
import { useText } from '../text/use-text.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { LanguageAndDate } from './choices/LanguageAndDate.tsx';
import { LearnerPicker } from './choices/LearnerPicker.tsx';
import { LookPicker } from './choices/LookPicker.tsx';
import type { PrintChoice } from './choices/print-choice.ts';
import { SheetPicker } from './choices/SheetPicker.tsx';
import { type AskedPrint, rememberHabits, startChoice } from './choices/start-choice.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { Preview } from './Preview.tsx';
import styles from './PrintBoard.module.css';
import { usePreviewControls } from './use-preview-controls.ts';
import { usePrintActions } from './use-print-actions.ts';
import { usePrintKeys } from './use-print-keys.ts';
import { usePrintLearners } from './use-print-learners.ts';
import { WorkBar } from './WorkBar.tsx';

type Purpose = 'print' | 'export';

/** What was chosen, beginning with what the address asks; the habits of it are there again next time. */
function useChoice(year: LoadedYear) {
  const { language } = useText();
  const asked: AskedPrint = useSearch({ strict: false });
  const all = year.checked.learners.map(({ facts }) => facts.plan.trajectory.id);
  const [state, setState] = useState({ asked, choice: startChoice(asked, all, language, fromDayNumber(year.today)) });
  let { choice } = state;
  // Another subject was asked for while the screen was open.
  if (JSON.stringify(state.asked) !== JSON.stringify(asked)) {
    choice = startChoice(asked, all, choice.language, choice.date);
    setState({ asked, choice });
  }
  const change = (part: Partial<PrintChoice>) => {
    const next = { ...choice, ...part };
    rememberHabits(next);
    setState({ asked, choice: next });
  };
  return { choice, change };
}

/** The choices at the left, the sheet as it leaves the printer at the right. */
export function PrintBoard({ year }: { readonly year: LoadedYear }) {
  const { t } = useText();
  const { schoolYear } = year;
  const [purpose, setPurpose] = useState<Purpose>('print');
  const { choice, change } = useChoice(year);
  const learners = usePrintLearners(year);
  const { preview, pdf, file, controls: looking, setScale } = usePreviewControls(choice, schoolYear, learners);
  const actions = usePrintActions(choice, schoolYear, preview.files, preview.isMaking);
  const controls = {
    ...looking,
    saveThis: () => file && actions.saveThis(file),
    printThis: () => file && actions.printThis(file),
  };
  usePrintKeys(controls, actions);
  useFrame({
    crumbs: [{ label: t('printScreen.title') }],
    actions: purpose === 'print' && (
      <>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          disabled={!actions.canPrint}
          onClick={actions.saveAll}
        >
          {t('printScreen.actions.save')}
        </Button>
        <Button
          leftSection={<IconPrinter size={16} aria-hidden />}
          disabled={!actions.canPrint}
          onClick={actions.printAll}
        >
          {t('printScreen.actions.print')}
        </Button>
      </>
    ),
    status: purpose === 'print' && <span>{t('printScreen.printHint')}</span>,
  });
  return (
    <div className={styles.screen}>
      <h1 className="heard">{t('printScreen.title')}</h1>
      <div className={styles.choices}>
        <SegmentedControl
          fullWidth
          aria-label={t('printScreen.title')}
          data={(['print', 'export'] as const).map((value) => ({ value, label: t(`printScreen.tabs.${value}`) }))}
          value={purpose}
          onChange={(value) => setPurpose(value as Purpose)}
        />
        {purpose === 'print' && <SheetPicker chosen={choice.sheets} onChange={(sheets) => change({ sheets })} />}
        <LearnerPicker
          learners={learners}
          chosen={choice.trajectoryIds}
          onChange={(trajectoryIds) => change({ trajectoryIds })}
        />
        {purpose === 'print' && <LookPicker choice={choice} onChange={change} />}
        <LanguageAndDate choice={choice} onChange={change} />
      </div>
      <div className={styles.result}>
        {purpose === 'print' ? (
          <Preview {...{ choice, learners, preview, pdf, controls }} onScale={setScale} />
        ) : (
          <ExportPanel
            perLearner={choice.perLearner}
            isBusy={actions.work !== undefined}
            isReady={choice.trajectoryIds.length > 0}
            onPerLearner={(perLearner) => change({ perLearner })}
            onExport={actions.exportAs}
          />
        )}
        {actions.work && <WorkBar work={actions.work} onCancel={actions.cancel} />}
      </div>
    </div>
  );
}
