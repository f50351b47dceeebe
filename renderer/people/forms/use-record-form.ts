import { type FormEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import { versionKey } from '../../../shared/api/years.ts';
import { isSame } from '../../../shared/versions/version-part.ts';
import { useUnsaved } from '../../app/use-unsaved.ts';
import { useText } from '../../text/use-text.ts';
import { useYear } from '../../year/use-year.ts';
import { kindOfList, type ListName } from '../list-names.ts';
import { cleanDraft } from './clean-draft.ts';
import { judgeDraft } from './record-problems.ts';
import { type FieldPath, pathKey, valueAt, withValueAt } from './value-at.ts';

export type RecordFormOptions<T> = {
  readonly list: ListName;
  readonly schema: z.ZodType<T>;
  /** The record, or what a form for a new one opens with. */
  readonly initial: object & { readonly id?: string };
  /** Fields that the form fills in itself before it is judged. */
  readonly complete?: (draft: object) => object;
  /** True where something beside the draft was filled in. */
  readonly isMoreFilled?: boolean;
  /** Writes a record that was edited on a version; tells whether it was kept. */
  readonly save: (record: T, version: number) => Promise<boolean>;
};

type Opened = { readonly initial: object; readonly version: number };

/**
 * A form of a record: a draft that keeps all that was typed, problems under their fields once saving was tried. It saves on
 * the version it was opened on, so that what somebody else wrote since is never overwritten in silence; after a refusal, which
 * says so, on what is there now.
 */
export function useRecordForm<T extends { readonly id: string }>(options: RecordFormOptions<T>) {
  const { list, schema, initial, complete, isMoreFilled = false, save } = options;
  const { t } = useText();
  const content = useYear()?.content;
  const version = content?.versions[versionKey(kindOfList[list], initial.id ?? '')] ?? 0;
  const form = useRef<HTMLFormElement>(null);
  const [opened, setOpened] = useState<Opened>({ initial, version });
  const [draft, setDraft] = useState<object>(initial);
  const [isAsked, setAsked] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const isChanged = draft !== opened.initial && !isSame(cleanDraft(draft), cleanDraft(opened.initial));
  const isDirty = isChanged || isMoreFilled;
  if (!isDirty && !isSaving && opened.version !== version) {
    // Untouched, it shows what somebody else wrote.
    setOpened({ initial, version });
    setDraft(initial);
  }
  useUnsaved(isDirty && !isSaving);
  const classYear = content?.classYear;
  const judged = useMemo(
    () => (classYear ? judgeDraft(complete ? complete(draft) : draft, schema, list, classYear) : undefined),
    [draft, schema, list, classYear, complete],
  );
  const latest = useRef({ judged, version });
  latest.current = { judged, version };
  const problems = isAsked ? judged?.problems : undefined;
  const keep = async () => {
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (invalid) return invalid.focus();
    const record = latest.current.judged?.record;
    if (!record) return;
    setSaving(true);
    const isKept = await save(record, opened.version).finally(() => setSaving(false));
    if (isKept) setAsked(false);
    setOpened({ initial: isKept ? draft : opened.initial, version: latest.current.version });
  };
  const latestKeep = useRef(keep);
  latestKeep.current = keep;
  return {
    form: form as RefObject<HTMLFormElement | null>,
    draft,
    isDirty,
    isSaving,
    problemCount: problems?.size ?? 0,
    valueAt: (path: FieldPath) => valueAt(draft, path),
    set: (path: FieldPath, value: unknown) => setDraft((now) => withValueAt(now, path, value)),
    errorAt: (path: FieldPath) => {
      const problem = problems?.get(pathKey(path));
      // A file can lack a field; in a form it is there and empty.
      return problem && t(`input.${problem.code === 'missing' ? 'empty' : problem.code}`, problem.params);
    },
    discard: () => {
      setDraft(opened.initial);
      setAsked(false);
    },
    submit: (event?: FormEvent) => {
      event?.preventDefault();
      setAsked(true);
      // Problems are marked under their fields by the next frame.
      requestAnimationFrame(() => void latestKeep.current());
    },
  };
}

export type RecordForm = ReturnType<typeof useRecordForm>;
