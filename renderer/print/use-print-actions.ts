import type { FileFormat } from '../../shared/api/files.ts';
import { useApi } from '../api/use-api.ts';
import { showNotice } from '../components/notices.ts';
import { useText } from '../text/use-text.ts';
import { useStatus } from '../year/use-year.ts';
import { isByLearner, isComplete, type PrintChoice, requestOf } from './choices/print-choice.ts';
import { printPages } from './files/print-pages.ts';
import { saveFiles } from './files/save-files.ts';
import { makeAll } from './make-all.ts';
import { useLongWork, type Work } from './use-long-work.ts';

/** Saving, printing and exporting what was chosen; `shown` are the files of the preview. */
export function usePrintActions(choice: PrintChoice, schoolYear: string, shown: readonly File[], isMaking: boolean) {
  const api = useApi();
  const { t } = useText();
  const { host } = useStatus();
  const { now, run, cancel } = useLongWork();
  const canPrint = isComplete(choice) && now === undefined;

  /** What is shown is all that was chosen, or else it is made now. */
  const allFiles = async ({ signal, tell }: Work): Promise<readonly File[]> => {
    const isAll = !isByLearner(choice) || choice.trajectoryIds.length === 1;
    if (isAll && !isMaking) return shown;
    const label = t('printScreen.progress.making');
    return makeAll(api, requestOf(choice, schoolYear), signal, (done, total) => tell({ label, done, total }));
  };
  const save = async (files: readonly File[], { signal }: Work) => {
    if (files.length === 0) return showNotice(t('printScreen.actions.nothingSaved'));
    await saveFiles(api, host, files, `duaalplanner-${schoolYear}.zip`, signal);
  };
  const print = async (files: readonly File[], { signal, tell }: Work) => {
    if (files.length === 0) return showNotice(t('printScreen.actions.nothingSaved'));
    const label = t('printScreen.progress.pages');
    await printPages(files, { signal, onProgress: (done, total) => tell({ label, done, total }) });
  };
  return {
    work: now,
    cancel,
    canPrint,
    saveAll: () => void run(t('printScreen.progress.making'), async (work) => save(await allFiles(work), work)),
    printAll: () => void run(t('printScreen.progress.making'), async (work) => print(await allFiles(work), work)),
    saveThis: (file: File) => void saveFiles(api, host, [file], file.name),
    printThis: (file: File) => void run(t('printScreen.progress.pages'), (work) => print([file], work)),
    exportAs: (format: FileFormat) =>
      void run(t('printScreen.progress.exporting'), async (work) => {
        const { trajectoryIds, language, date, perLearner } = requestOf(choice, schoolYear);
        const request = { schoolYear, trajectoryIds, language, date, perLearner, format } as const;
        const { signal } = work;
        await save(await api.files.export(request as Parameters<typeof api.files.export>[0], { signal }), work);
      }),
  };
}
