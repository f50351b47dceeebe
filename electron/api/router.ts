import type { Router } from '@orpc/server';
import type { contract } from '../../shared/api/contract.ts';
import { backupsHandlers } from './backups.ts';
import { changesHandlers } from './changes.ts';
import { type ApiContext, api } from './context.ts';
import { filesHandlers } from './files.ts';
import { settingsHandlers } from './settings.ts';
import { shellHandlers } from './shell.ts';
import { statusHandlers } from './status.ts';
import { yearsHandlers } from './years.ts';

/** The contract with a handler for every procedure; the types refuse one that is missing. */
export const router: Router<typeof contract, ApiContext> = api.router({
  status: statusHandlers,
  years: yearsHandlers,
  changes: changesHandlers,
  files: filesHandlers,
  settings: settingsHandlers,
  backups: backupsHandlers,
  shell: shellHandlers,
});
