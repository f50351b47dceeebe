import type { ServerResponse } from 'node:http';
import { pageHeaders } from '../page/page-headers.ts';

type Headers = Readonly<Record<string, string>>;

/** Ends a request with a short text in the reader's language. */
export function answerText(response: ServerResponse, status: number, text: string, headers: Headers = {}): void {
  const all = { ...pageHeaders(), 'content-type': 'text/plain; charset=utf-8', ...headers };
  response.writeHead(status, all).end(`${text}\n`);
}

/** Ends a request with data. */
export function answerJson(response: ServerResponse, data: object): void {
  response
    .writeHead(200, { ...pageHeaders(), 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(data));
}
