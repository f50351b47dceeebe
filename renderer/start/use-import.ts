import { useMemo, useRef, useState } from 'react';
import type { Command } from '../../shared/command/command.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { wordRefusal } from '../../shared/messages/word-refusal.ts';
import { useApi } from '../api/use-api.ts';
import { showNotice, showToast } from '../components/notices.ts';
import { textNow } from '../text/language.ts';
import type { YearStore } from '../year/year-store.ts';
import { useYearStore } from '../year/year-store-context.ts';
import { previewImport } from './import-preview.ts';
import { type ImportState, refuseFile } from './import-state.ts';
import { pickFile } from './pick-file.ts';
import { addRecentFile } from './recent-files.ts';

type Api = ReturnType<typeof useApi>;
type Preview = ImportState & { readonly step: 'preview' };

export type ImportFiles = {
  readonly state: ImportState;
  choose(): void;
  /** Reads the file that the system asked the program to open, if there is one. */
  take(): void;
  read(file: File): void;
  confirm(preview: Preview): void;
  cancel(): void;
};

/** Reads a file and, where its year has data, what it would change there. Nothing is written. */
async function readFile(api: Api, file: File): Promise<ImportState> {
  const { name } = file;
  const read = await api.files.read({ file, language: textNow().language });
  if (!read.ok) return { step: 'problems', name, problems: read.problems };
  const { classYear } = read;
  const known = (await api.years.list()).find(({ schoolYear }) => schoolYear === classYear.schoolYear);
  if (!known) return { step: 'preview', name, classYear, version: 0, changes: [] };
  const { classYear: before } = await api.years.read({ schoolYear: classYear.schoolYear });
  return { step: 'preview', name, classYear, version: known.version, changes: previewImport(before, classYear) };
}

function rememberFile(name: string, { schoolYear, learners }: ClassYear, day: string): void {
  addRecentFile({ name, day, schoolYear, learners: learners.length });
}

/** Writes a class year that was looked at; what its removals take along is asked first. */
async function write(store: YearStore, preview: Preview): Promise<ImportState> {
  const { name, classYear, version, usedBy } = preview;
  const dependents = usedBy ? ({ withDependents: true } as const) : {};
  const command: Command = { type: 'importClassYear', classYear, version, ...dependents };
  const outcome = await store.execute(command);
  const { t } = textNow();
  if (!outcome.ok) {
    if (outcome.refusal.code === 'inUse' && !usedBy) return { ...preview, usedBy: outcome.refusal.usedBy };
    showNotice(wordRefusal(outcome.refusal, t));
    return { step: 'idle' };
  }
  rememberFile(name, classYear, store.get().status.today);
  await store.openYear(classYear.schoolYear);
  showToast({ text: t('start.import.done', { name }), step: outcome.step });
  return { step: 'idle' };
}

/** The way of a class file into the store: choose, read, look at what changes, write. */
export function useImport(): ImportFiles {
  const api = useApi();
  const store = useYearStore();
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  /** The work whose end is awaited: what was cancelled or begun anew says nothing any more. */
  const current = useRef(0);
  return useMemo(() => {
    const begin = (next: ImportState) => {
      setState(next);
      current.current += 1;
      const own = current.current;
      return (after: ImportState) => own === current.current && setState(after);
    };
    const read = (file: File) => {
      const { name } = file;
      const reason = refuseFile(file);
      if (reason) return void begin({ step: 'wrongFile', name, reason });
      const settle = begin({ step: 'reading', name });
      readFile(api, file).then(settle, () => settle({ step: 'wrongFile', name, reason: 'failed' }));
    };
    return {
      state,
      read,
      choose: () => void pickFile().then((file) => file && read(file)),
      take: () => void api.shell.takeFile().then((file) => file && read(file)),
      confirm: (preview: Preview) => {
        const { name } = preview;
        const settle = begin({ ...preview, isWriting: true });
        write(store, preview).then(settle, () => settle({ step: 'wrongFile', name, reason: 'failed' }));
      },
      cancel: () => void begin({ step: 'idle' }),
    };
  }, [api, store, state]);
}
