import type { IncomingMessage } from 'node:http';

/** True for a request to another name than ours: a name of a stranger can point at this machine (DNS rebinding). */
export function isToOtherName({ headers }: IncomingMessage, origin: string): boolean {
  return headers.host !== new URL(origin).host;
}

/** True for a request that a page of another origin started, or a write that does not say where it comes from. */
export function isForeign({ method = '', headers }: IncomingMessage, origin: string): boolean {
  if (headers.origin !== undefined && headers.origin !== origin) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin === undefined && !['GET', 'HEAD'].includes(method);
}

/** True for a request that some browser made, whatever page it has open: programs send neither header. */
export function isFromBrowser({ headers }: IncomingMessage): boolean {
  return headers.origin !== undefined || headers['sec-fetch-site'] !== undefined;
}
