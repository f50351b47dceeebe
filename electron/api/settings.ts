import type { Router } from '@orpc/server';
import type { settingsContract } from '../../shared/api/settings.ts';
import { readSettings } from '../store/queries/settings.ts';
import { type ApiContext, api } from './context.ts';

export const settingsHandlers: Router<typeof settingsContract, ApiContext> = {
  list: api.settings.list.handler(async ({ context: { host } }) =>
    (await readSettings(host.store().db)).map(({ content, version }) => ({ setting: content, version })),
  ),
};
