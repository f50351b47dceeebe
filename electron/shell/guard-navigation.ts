import type { App, WebContents } from 'electron';
import { pageAddress } from './app-scheme.ts';
import { isExternalLink } from './external-links.ts';

/** A page stays where it is; a link to a site that we cite opens in the browser of the machine, every other one nowhere. */
function guard(page: WebContents, openOutside: (address: string) => void): void {
  const openIfCited = (address: string) => {
    if (isExternalLink(address)) openOutside(address);
  };
  page.on('will-navigate', (event) => {
    // A page may load itself again.
    if (event.url.split('#')[0] === pageAddress && event.isMainFrame) return;
    event.preventDefault();
    openIfCited(event.url);
  });
  page.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  page.on('will-redirect', (event) => event.preventDefault());
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.setWindowOpenHandler(({ url }) => {
    openIfCited(url);
    return { action: 'deny' };
  });
}

/** Guards every page of the application from its first moment, whoever makes it. */
export function guardNavigation(app: App, openOutside: (address: string) => void): void {
  app.on('web-contents-created', (_event, page) => guard(page, openOutside));
}
