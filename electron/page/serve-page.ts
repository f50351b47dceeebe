import { makeNonce, pageHeaders } from './page-headers.ts';
import { readPage } from './read-page.ts';

export type ServedFile = { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };

/** Puts the values of one page load in the places that index.html keeps for them. */
function fill(html: string, marks: Readonly<Record<string, string>>): string {
  return Object.entries(marks).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, value), html);
}

/**
 * A file of the built page with the headers to send it with; undefined when there is none. The page itself gets a fresh
 * nonce and the token it proves itself with; a host that needs no token leaves it empty.
 */
export async function servePage(root: string, path: string, pageToken = ''): Promise<ServedFile | undefined> {
  const file = await readPage(root, path);
  if (!file) return undefined;
  if (!file.type.startsWith('text/html')) {
    return { headers: { ...pageHeaders(), 'content-type': file.type }, body: file.body };
  }
  const nonce = makeNonce();
  const body = Buffer.from(fill(file.body.toString('utf8'), { nonce, pageToken }));
  return { headers: { ...pageHeaders(nonce), 'content-type': file.type }, body };
}
