import type { Router } from '@orpc/server';
import type { changesContract } from '../../shared/api/changes.ts';
import type { ChangeOrigin } from '../../shared/command/command.ts';
import type { Outcome } from '../../shared/command/outcome.ts';
import type { Host } from '../host/host.ts';
import { execute } from '../store/commands/execute.ts';
import { readHistory } from '../store/journal/history.ts';
import { redo, undo } from '../store/journal/undo.ts';
import { type ApiContext, api } from './context.ts';

/** Who makes a change is said by the page; when is the host's to say. */
function originOf(host: Host, { who, reason }: { who: string; reason?: string | undefined }): ChangeOrigin {
  return { who, at: host.clock().toISOString(), ...(reason !== undefined && { reason }) };
}

/** Tells all windows of a change that was made, and gives it back. */
async function told(host: Host, outcome: Outcome): Promise<Outcome> {
  if (outcome.ok && outcome.step > 0) await host.tell(outcome.step, outcome.changed);
  return outcome;
}

export const changesHandlers: Router<typeof changesContract, ApiContext> = {
  execute: api.changes.execute.handler(async ({ context: { host }, input }) =>
    told(host, await execute(host.store(), input.command, originOf(host, input))),
  ),
  undo: api.changes.undo.handler(async ({ context: { host }, input }) =>
    told(host, await undo(host.store(), originOf(host, input), input.step, input.to)),
  ),
  redo: api.changes.redo.handler(async ({ context: { host }, input }) =>
    told(host, await redo(host.store(), originOf(host, input), input.step, input.to)),
  ),
  history: api.changes.history.handler(async ({ context: { host }, input }) =>
    readHistory(host.store().db, input as Parameters<typeof readHistory>[1]),
  ),
  live: api.changes.live.handler(async function* ({ context: { host }, signal }) {
    for await (const change of host.publisher.subscribe('change', { ...(signal && { signal }) })) yield change;
  }),
};
