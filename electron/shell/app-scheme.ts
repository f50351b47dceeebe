import { protocol, type Session } from 'electron';
import { pageHeaders } from '../page/page-headers.ts';
import { servePage } from '../page/serve-page.ts';

const scheme = 'app';

/** The only origin a window ever shows. */
export const pageOrigin = `${scheme}://planner`;
export const pageAddress = `${pageOrigin}/`;

/** Makes `app://` as good as https to the page. Has to happen before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

type Headers = Readonly<Record<string, string>>;

/** Without the header against foreign openers: here nothing opens windows, and for it Chromium starts a second process for every page. */
function headersHere({ 'cross-origin-opener-policy': _, ...headers }: Headers): Headers {
  return headers;
}

const refusal = (status: number) => new Response(null, { status, headers: headersHere(pageHeaders()) });

/** Serves the built page to the windows of a session, and lets no request leave it for anywhere else. */
export function serveAppScheme(session: Session, pageRoot: string): void {
  // The first answer of a process takes thirty milliseconds to make: made now, while a window is on its way.
  setImmediate(() => refusal(404));
  session.protocol.handle(scheme, async ({ method, url }) => {
    const { host, pathname } = new URL(url);
    if (method !== 'GET') return refusal(405);
    if (`${scheme}://${host}` !== pageOrigin) return refusal(403);
    const file = await servePage(pageRoot, pathname);
    return file ? new Response(new Uint8Array(file.body), { headers: headersHere(file.headers) }) : refusal(404);
  });
  const own = new RegExp(`^(${pageOrigin}/|blob:${pageOrigin}/|data:|devtools:)`);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !own.test(url) }));
}
