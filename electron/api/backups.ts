import { basename } from 'node:path';
import type { Router } from '@orpc/server';
import type { backupsContract } from '../../shared/api/backups.ts';
import { type Backup, listBackups } from '../store/backups/backup-files.ts';
import { backUp } from '../store/backups/keep-backups.ts';
import { type ApiContext, api } from './context.ts';

const lineOf = ({ path, at, kind, step }: Backup) => ({ name: basename(path), at, kind, step });

export const backupsHandlers: Router<typeof backupsContract, ApiContext> = {
  list: api.backups.list.handler(async ({ context: { host } }) => listBackups(host.store().file).map(lineOf)),
  make: api.backups.make.handler(async ({ context: { host } }) =>
    lineOf(await backUp(host.store(), host.clock().toISOString())),
  ),
  restore: api.backups.restore.handler(async ({ context: { host }, input }) => {
    const kept = await host.restore(input.name);
    return { kept: kept === undefined ? null : basename(kept) };
  }),
};
