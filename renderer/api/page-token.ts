import { joinPageProof, keyMark } from '../../shared/api/over-http.ts';

const storageKey = 'duaalplanner-page-key';

/**
 * Keeps the key of the session where the address brings it: only behind a printed address does it. Later pages find it in
 * the storage of this origin, which unlike a cookie no other port of this machine gets. True for the first page of a session.
 */
export function keepPageKey(): boolean {
  const mark = `#${keyMark}`;
  if (!location.hash.startsWith(mark)) return false;
  localStorage.setItem(storageKey, location.hash.slice(mark.length));
  history.replaceState(null, '', location.pathname + location.search);
  return true;
}

/** True for a page of the browser host; a window of Electron gets its page without HTTP. */
export function isOverHttp(): boolean {
  return location.protocol === 'http:';
}

/** What this page proves itself with over HTTP; worth nothing on a page that was never let in. */
export function pageProof(): string {
  const pageToken = document.querySelector<HTMLMetaElement>('meta[name="page-token"]')?.content ?? '';
  return joinPageProof(pageToken, localStorage.getItem(storageKey) ?? '');
}
