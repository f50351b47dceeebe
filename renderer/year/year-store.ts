import type { LiveChange } from '../../shared/api/changes.ts';
import type { SettingLine } from '../../shared/api/settings.ts';
import type { Status } from '../../shared/api/status.ts';
import type { YearSummary } from '../../shared/api/years.ts';
import type { Command } from '../../shared/command/command.ts';
import type { Outcome } from '../../shared/command/outcome.ts';
import type { Language } from '../../shared/messages/format.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';
import type { LoadedYear } from './loaded-year.ts';

/** All that the page knows of the store behind it. */
export type YearState = {
  readonly status: Status;
  readonly years: readonly YearSummary[];
  readonly settings: readonly SettingLine[];
  /** The year on screen; undefined while the store has none. */
  readonly year: LoadedYear | undefined;
  /** The next steps of undo and redo. */
  readonly undoState: LiveChange['undoState'];
  /** Changes on their way to the disk. */
  readonly saving: number;
  /** False while the host does not answer. */
  readonly isConnected: boolean;
};

/** Steps to take back at once; refused where something was done after the newest. */
export type StepRange = { readonly newest: number; readonly oldest: number };

/** The store of the page: what is loaded, kept up to date, and the ways to change it. */
export type YearStore = {
  get(): YearState;
  subscribe(listener: () => void): () => void;
  execute(command: Command, reason?: string): Promise<Outcome>;
  /** Shows the edits at once and sends them on; a refusal takes them back. */
  editTrajectory(trajectoryId: string, edits: readonly PlanEdit[], reason?: string): Promise<Outcome>;
  /** Takes the last step back, or all from the newest that a person saw to the oldest to take. */
  undo(seen?: StepRange): Promise<Outcome>;
  redo(): Promise<Outcome>;
  /** Loads another school year of the store. */
  openYear(schoolYear: string): Promise<void>;
  setLanguage(language: Language): void;
  /** Called after every change, own or foreign: what was read by other ways is old. */
  onChange(listener: () => void): () => void;
};
