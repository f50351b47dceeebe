import { useMemo } from 'react';
import type { FileFormat } from '../../../shared/api/files.ts';
import { useApi } from '../../api/use-api.ts';
import { showNotice } from '../../components/notices.ts';
import { saveFiles } from '../../print/files/save-files.ts';
import { textNow } from '../../text/language.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useStatus } from '../../year/use-year.ts';

export const exportFormats = ['ics', 'xlsx', 'csv', 'json'] as const satisfies readonly FileFormat[];

/** Exports learners in a format and saves what comes of it. */
export function useExport({ schoolYear }: LoadedYear) {
  const api = useApi();
  const { host, today } = useStatus();
  return useMemo(
    () => async (format: (typeof exportFormats)[number], trajectoryIds: readonly string[]) => {
      const { t, language } = textNow();
      const asked = { schoolYear, format, trajectoryIds: [...trajectoryIds], language, date: today, perLearner: false };
      try {
        const files = await api.files.export(asked);
        await saveFiles(api, host, files, `duaalplanner-${schoolYear}.zip`);
      } catch {
        showNotice(t('peopleScreen.bulk.exportFailed'));
      }
    },
    [api, host, today, schoolYear],
  );
}
