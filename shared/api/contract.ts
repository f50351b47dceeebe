import { backupsContract } from './backups.ts';
import { changesContract } from './changes.ts';
import { filesContract } from './files.ts';
import { settingsContract } from './settings.ts';
import { shellContract } from './shell.ts';
import { statusContract } from './status.ts';
import { yearsContract } from './years.ts';

/** All that a page can ask of its host: over the port of a window, over HTTP on this machine, or by direct call. */
export const contract = {
  status: statusContract,
  years: yearsContract,
  changes: changesContract,
  files: filesContract,
  settings: settingsContract,
  backups: backupsContract,
  shell: shellContract,
};
