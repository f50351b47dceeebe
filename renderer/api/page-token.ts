const storageKey = 'duaalplanner-page-token';

/**
 * Keeps what the page proves itself with over HTTP, where the host gives it: only to the page that a printed address
 * opens. Later pages find it in the storage of this origin, which unlike a cookie no other port of this machine gets.
 */
export function keepPageToken(): void {
  const given = document.querySelector<HTMLMetaElement>('meta[name="page-token"]')?.content ?? '';
  if (given === '') return;
  localStorage.setItem(storageKey, given);
  const address = new URL(location.href);
  address.searchParams.delete('token');
  history.replaceState(null, '', address);
}

/** True for a page of the browser host; a window of Electron gets its page without HTTP. */
export function isOverHttp(): boolean {
  return location.protocol === 'http:';
}

/** What this page proves itself with over HTTP; empty for one that was never let in. */
export function pageToken(): string {
  return localStorage.getItem(storageKey) ?? '';
}
