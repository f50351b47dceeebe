import { makeNonce, pageHeaders } from './page-headers.ts';
import { readPage } from './read-page.ts';

export type ServedFile = { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };

const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What one load of the page is given: the token it proves itself with, and what it remembered on an earlier port. */
export type PageMarks = { readonly pageToken?: string; readonly remembered?: string };

/** Puts the values of one page load in the places that index.html keeps for them. */
function fill(html: string, marks: Readonly<Record<string, string>>): string {
  return Object.entries(marks).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, () => attribute(value)),
    html,
  );
}

/**
 * A file of the built page with the headers to send it with; undefined when there is none. The page itself gets a fresh
 * nonce and its marks; a host that needs one of them not leaves it empty.
 */
export async function servePage(root: string, path: string, marks: PageMarks = {}): Promise<ServedFile | undefined> {
  const { pageToken = '', remembered = '' } = marks;
  const file = await readPage(root, path);
  if (!file) return undefined;
  if (!file.type.startsWith('text/html')) {
    return { headers: { ...pageHeaders(), 'content-type': file.type }, body: file.body };
  }
  const nonce = makeNonce();
  const body = Buffer.from(fill(file.body.toString('utf8'), { nonce, pageToken, remembered }));
  return { headers: { ...pageHeaders(nonce), 'content-type': file.type }, body };
}
