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

const refusal = (status: number) => new Response(null, { status, headers: pageHeaders() });

/** Serves the built page to the windows of a session, and lets no request leave it for anywhere else. */
export function serveAppScheme(session: Session, pageRoot: string): void {
  session.protocol.handle(scheme, async ({ method, url }) => {
    const { host, pathname } = new URL(url);
    if (method !== 'GET') return refusal(405);
    if (`${scheme}://${host}` !== pageOrigin) return refusal(403);
    const file = await servePage(pageRoot, pathname);
    return file ? new Response(new Uint8Array(file.body), { headers: file.headers }) : refusal(404);
  });
  const own = new RegExp(`^(${pageOrigin}/|blob:${pageOrigin}/|data:|devtools:)`);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !own.test(url) }));
}
