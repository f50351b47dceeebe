import type { IncomingMessage, ServerResponse } from 'node:http';
import { ORPCError, onError } from '@orpc/server';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { openApiDocument } from '../api/open-api-document.ts';
import { router } from '../api/router.ts';
import type { Host } from '../host/host.ts';
import { pageHeaders } from '../page/page-headers.ts';
import type { PageMemory } from '../page/page-memory.ts';
import { servePage } from '../page/serve-page.ts';
import { answerJson, answerMoved, answerText } from './answer.ts';
import { isForeign, isFromBrowser, isToOtherName } from './is-foreign.ts';
import { joinPath } from './join-running.ts';
import { createOneTimeTokens } from './one-time-tokens.ts';
import { isSameSecret, isSigned, makeSigned } from './secrets.ts';
import { createSessions, type Session } from './sessions.ts';
import { withWholeForm } from './whole-forms.ts';

export type WebAppOptions = {
  readonly host: Host;
  /** Where this application answers, such as `http://127.0.0.1:41234`; under no other name. */
  readonly origin: string;
  /** The folder of the built page. */
  readonly pageRoot: string;
  /** With what a second start proves that it is the same user's. */
  readonly joinSecret: string;
  readonly translate: Translate;
  readonly memory: PageMemory;
  /** Told of what no answer explains. */
  readonly onTrouble: (error: unknown) => void;
};

export type WebApp = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** An address that lets one browser in, once. */
  readonly mintAddress: () => string;
};

const mostBytes = 25_000_000;

const textOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

/** The application over HTTP on this machine: no path answers a stranger, known or not. */
export function createWebApp({
  host,
  origin,
  pageRoot,
  joinSecret,
  translate,
  memory,
  onTrouble,
}: WebAppOptions): WebApp {
  const tokens = createOneTimeTokens(host.clock);
  const sessions = createSessions();
  const rpc = new RPCHandler(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: mostBytes })],
    rootInterceptors: [async ({ next }) => withWholeForm(await next())],
    interceptors: [
      onError((error) => {
        if (!(error instanceof ORPCError)) onTrouble(error);
      }),
    ],
  });

  const refuse = (response: ServerResponse, status: number, key: string) =>
    // What was not read of the request is not waited for.
    answerText(response, status, translate(`startUp.refused.${key}`), { connection: 'close' });

  const join = (request: IncomingMessage, response: ServerResponse) => {
    const given = textOf(request.headers.authorization).replace(/^Bearer /, '');
    if (isFromBrowser(request) || !isSameSecret(given, joinSecret)) return refuse(response, 401, 'unknown');
    return answerJson(response, { token: tokens.mint() });
  };

  /** Exchanges the token of a printed address for a cookie, and takes it out of the address. */
  const letIn = (response: ServerResponse, token: string, session: Session | undefined) => {
    // A browser that is in already may open its first address again.
    if (session) return answerMoved(response, '/');
    if (!tokens.take(token)) return refuse(response, 401, 'used');
    return answerMoved(response, '/', { 'set-cookie': sessions.open() });
  };

  const call = async (request: IncomingMessage, response: ServerResponse, { pageKey }: Session) => {
    if (!isSigned(textOf(request.headers[pageTokenHeader]), pageKey)) return refuse(response, 403, 'page');
    if (Number(request.headers['content-length']) > mostBytes) return refuse(response, 413, 'tooBig');
    for (const [name, value] of Object.entries(pageHeaders())) response.setHeader(name, value);
    const { matched } = await rpc.handle(request, response, { prefix: rpcPath, context: { host, memory } });
    return matched ? undefined : refuse(response, 404, 'nothing');
  };

  const read = async (path: string, response: ServerResponse, { pageKey }: Session) => {
    if (path === '/openapi.json') return answerJson(response, await openApiDocument(host.appVersion));
    const file = await servePage(pageRoot, path, {
      pageToken: makeSigned(pageKey),
      remembered: JSON.stringify(memory.all()),
    });
    return file ? response.writeHead(200, file.headers).end(file.body) : refuse(response, 404, 'nothing');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '' } = request;
    const [path = '', query = ''] = url.split('?', 2);
    if (isToOtherName(request, origin)) return refuse(response, 403, 'foreign');
    if (path === joinPath && method === 'POST') return join(request, response);
    if (isForeign(request, origin)) return refuse(response, 403, 'foreign');
    const session = sessions.find(request.headers.cookie);
    const token = new URLSearchParams(query).get('token');
    if (path === '/' && method === 'GET' && token !== null) return letIn(response, token, session);
    if (!session) return refuse(response, 401, 'unknown');
    if (method === 'POST' && path.startsWith(`${rpcPath}/`)) return call(request, response, session);
    if (method === 'GET' || method === 'HEAD') return read(path, response, session);
    return refuse(response, 405, 'nothing');
  };

  return {
    mintAddress: () => `${origin}/?token=${tokens.mint()}`,
    handle: async (request, response) => {
      try {
        await answer(request, response);
      } catch (error) {
        onTrouble(error);
        if (response.headersSent) response.destroy();
        else refuse(response, 500, 'trouble');
      }
    },
  };
}
