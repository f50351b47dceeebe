import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PrintedSheet } from '../../shared/api/files.ts';
import { useApi } from '../api/use-api.ts';
import { showNotice } from '../components/notices.ts';
import { saveFiles } from '../print/files/save-files.ts';
import { printSubject } from '../print/print-subject.ts';
import { textNow } from '../text/language.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useStatus } from '../year/use-year.ts';
import { type CalendarScope, scopeId } from './scope.ts';

/** The ways of the calendar to paper and to other calendars. */
export type Share = { print(sheet: PrintedSheet): void; exportCalendar(): Promise<void> };

/** Prints the learners of a scope, and saves its stored calendar as a file that other calendars read. */
export function useShare(year: LoadedYear, scope: CalendarScope): Share {
  const api = useApi();
  const navigate = useNavigate();
  const { host, today } = useStatus();
  return useMemo(
    () => ({
      print: (sheet) => {
        const subject = printSubject({ pathname: '/calendar', search: { scope: scopeId(scope) } }, year);
        void navigate({ to: '/print', search: { ...subject, sheets: sheet } });
      },
      exportCalendar: async () => {
        const { t, language } = textNow();
        const { schoolYear } = year;
        try {
          const files = await api.files.calendar({
            ...{ schoolYear, language, date: today, schoolId: scope.school.id },
            ...(scope.kind === 'campus' && { campusId: scope.campusId }),
            ...(scope.kind === 'class' && { classGroupId: scope.classGroup.id }),
          });
          await saveFiles(api, host, files, `duaalplanner-${schoolYear}.zip`);
        } catch {
          showNotice(t('schoolCalendar.share.failed'));
        }
      },
    }),
    [api, navigate, host, today, year, scope],
  );
}
