import { homedir } from 'node:os';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { StoreError, type StoreErrorCode } from '../store/store-error.ts';

/** What can be done about a store that does not open. */
export type WayOut = 'again' | 'other' | 'create' | 'restore' | 'copy' | 'quit';

/** The ways out of each error; the first is the safe one that Enter takes, and Escape always quits. */
const waysOut: Readonly<Record<StoreErrorCode, readonly [WayOut, ...WayOut[]]>> = {
  newer: ['other', 'quit'],
  damaged: ['other', 'restore', 'quit'],
  notAStore: ['other', 'create', 'quit'],
  readOnly: ['again', 'other', 'quit'],
  diskFull: ['again', 'other', 'quit'],
  noPermission: ['again', 'other', 'quit'],
  notFound: ['other', 'create', 'quit'],
  networkDrive: ['other', 'create', 'quit'],
  held: ['again', 'other', 'quit'],
  heldElsewhere: ['again', 'other', 'quit'],
  backupDamaged: ['other', 'restore', 'quit'],
  ioFailure: ['again', 'restore', 'other', 'quit'],
};

/** What is wrong in words, with a button for each way out. */
export type StartUpError = {
  readonly title: string;
  readonly message: string;
  readonly waysOut: readonly WayOut[];
  /** For whoever helps, without the folder that names the user; empty when the message says it all. */
  readonly details: string;
};

/** Words an error that keeps a store, or the program, from opening. `hasBackup` says whether one is left to put back. */
export function wordStartUpError(error: unknown, hasBackup: boolean, translate: Translate): StartUpError {
  if (error instanceof StoreError) {
    return {
      title: translate('shell.startUp.title'),
      message: translate(`store.errors.${error.code}`, error.params),
      waysOut: waysOut[error.code].filter((way) => way !== 'restore' || hasBackup),
      details: '',
    };
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    title: translate('shell.startUp.strangeTitle'),
    message: translate('shell.startUp.strange'),
    waysOut: ['again', 'copy', 'quit'],
    details: details.replaceAll(homedir(), '~'),
  };
}
