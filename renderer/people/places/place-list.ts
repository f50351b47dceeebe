import type { ComponentType } from 'react';
import type { z } from 'zod';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import type { Language } from '../../../shared/messages/format.ts';
import type { Translate } from '../../../shared/messages/word-finding.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import type { Filter } from '../filter.ts';
import type { RecordForm } from '../forms/use-record-form.ts';
import type { ListName } from '../list-names.ts';
import type { Column } from '../table/column.ts';

export type PlaceList = Exclude<ListName, 'learners'>;
export type PlaceOf<L extends PlaceList> = ClassYear[L][number];

/** What a list needs to build its columns and filters. */
export type ListTools<T> = {
  readonly year: LoadedYear;
  readonly t: Translate;
  readonly language: Language;
  /** Writes a record that was edited in a cell. */
  readonly save: (record: T) => Promise<boolean>;
};

export type FieldsProps = { readonly form: RecordForm; readonly year: LoadedYear };

/** All that differs between the lists of places and mentors. */
export type PlaceDefinition<T> = {
  readonly schema: z.ZodType<T>;
  readonly columns: (tools: ListTools<T>) => readonly Column<T>[];
  readonly filters: (tools: ListTools<T>) => readonly Filter<T>[];
  readonly Fields: ComponentType<FieldsProps>;
  /** What a form for a new one opens with. */
  readonly initial: (year: LoadedYear) => object;
  /** Under the title of the dossier. */
  readonly facts: (record: T, tools: Omit<ListTools<T>, 'save'>) => readonly (readonly [string, string])[];
};
