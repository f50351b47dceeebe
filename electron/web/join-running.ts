import { existsSync, realpathSync } from 'node:fs';
import { z } from 'zod';
import { readOwner } from '../store/place/own-store.ts';

/** Where a second start asks the first for a new address. */
export const joinPath = '/join';

const contactPattern = /^(?<origin>http:\/\/127\.0\.0\.1:\d{1,5})\/join#(?<secret>[\w-]{43})$/;
const tokenSchema = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) });
const patienceMs = 3000;

/** How a second start reaches a browser host: its address and a secret that only this user reads. */
export function contactOf(origin: string, secret: string): string {
  return `${origin}${joinPath}#${secret}`;
}

/**
 * A new address of the browser host that has this store open; undefined when none has, or when it no longer answers. The
 * answer is never taken for an address: it can only be a token for the host on this machine.
 */
export async function joinRunning(storeFile: string): Promise<string | undefined> {
  const file = existsSync(storeFile) ? realpathSync(storeFile) : storeFile;
  const contact = contactPattern.exec(readOwner(file)?.contact ?? '')?.groups;
  if (!contact) return undefined;
  const { origin, secret } = contact;
  try {
    const response = await fetch(`${origin}${joinPath}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    return `${origin}/?token=${tokenSchema.parse(await response.json()).token}`;
  } catch {
    // Whoever wrote the contact has ended; what answers there now, if anything, is not ours.
    return undefined;
  }
}
