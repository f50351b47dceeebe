import { basename, dirname } from 'node:path';
import type { Router } from '@orpc/server';
import type { statusContract } from '../../shared/api/status.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { undoStateOf } from '../host/host.ts';
import { type ApiContext, api } from './context.ts';

/** The day on a clock's wall, in the time zone of the machine. */
export function dayOnWall(now: Date): ReturnType<typeof isoDate> {
  const two = (number: number) => String(number).padStart(2, '0');
  return isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

export const statusHandlers: Router<typeof statusContract, ApiContext> = {
  read: api.status.read.handler(async ({ context: { host } }) => {
    const store = host.store();
    return {
      appVersion: host.appVersion,
      host: host.kind,
      file: basename(store.file),
      folder: dirname(store.file),
      today: dayOnWall(host.clock()),
      userName: host.userName,
      undoState: await undoStateOf(store),
      warnings: store.warnings.map(({ code, params }) => ({ code, params: { ...params } })),
    };
  }),
};
