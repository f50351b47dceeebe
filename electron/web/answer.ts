import type { ServerResponse } from 'node:http';
import { makeNonce, pageHeaders } from '../page/page-headers.ts';

type Headers = Readonly<Record<string, string>>;

const style = `:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
body { display: grid; place-content: center; min-height: 90vh; margin: 0 auto; max-width: 34rem; padding: 0 1.5rem }
h1 { font-size: 1.5rem; margin: 0 } p { margin: .5rem 0 0 }`;

const asHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A short text for whoever looks at it in a browser. */
function htmlOf(text: string, nonce: string): string {
  const head = `<meta charset="utf-8"><title>Duaalplanner</title><style nonce="${nonce}">${style}</style>`;
  return `<!doctype html>${head}<h1>Duaalplanner</h1><p>${asHtml(text)}</p>\n`;
}

/** Ends a request with a short text in the reader's language: a page for a browser's window, else plain. */
export function answerText(response: ServerResponse, status: number, text: string, headers: Headers = {}): void {
  const { accept = '' } = response.req.headers;
  const nonce = makeNonce();
  const [type, body] = accept.startsWith('text/html')
    ? ['text/html', htmlOf(text, nonce)]
    : ['text/plain', `${text}\n`];
  response.writeHead(status, { ...pageHeaders(nonce), 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
}

/** Sends a browser to another address. */
export function answerMoved(response: ServerResponse, location: string, headers: Headers = {}): void {
  response.writeHead(303, { ...pageHeaders(), location, ...headers }).end();
}

/** Ends a request with data. */
export function answerJson(response: ServerResponse, data: object): void {
  response
    .writeHead(200, { ...pageHeaders(), 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(data));
}
