import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiPath, keyMark, pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { openApiDocument } from '../api/open-api-document.ts';
import type { Host } from '../host/host.ts';
import { pageHeaders } from '../page/page-headers.ts';
import type { PageMemory } from '../page/page-memory.ts';
import { servePage } from '../page/serve-page.ts';
import { answerJson, answerMoved, answerText } from './answer.ts';
import { type Call, createCalls, mostBytes } from './calls.ts';
import { isForeign, isFromBrowser, isToOtherName } from './is-foreign.ts';
import { joinPath } from './join-running.ts';
import { createOneTimeTokens } from './one-time-tokens.ts';
import { isSameSecret } from './secrets.ts';
import { createSessions, isPageProof, makePageToken, type Session } from './sessions.ts';

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

/** Where the OpenAPI document is. */
const documentPath = '/openapi.json';

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
  const calls = createCalls({ host, memory }, onTrouble);

  const refuse = (response: ServerResponse, status: number, key: string) =>
    // What was not read of the request is not waited for.
    answerText(response, status, translate(`startUp.refused.${key}`), { connection: 'close' });

  const join = (request: IncomingMessage, response: ServerResponse) => {
    const given = textOf(request.headers.authorization).replace(/^Bearer /, '');
    if (isFromBrowser(request) || !isSameSecret(given, joinSecret)) return refuse(response, 401, 'unknown');
    return answerJson(response, { token: tokens.mint() });
  };

  const page = async (path: string, response: ServerResponse, pageToken: string) => {
    const file = await servePage(pageRoot, path, pageToken);
    if (!file) return refuse(response, 404, 'nothing');
    response.writeHead(200, file.headers).end(file.body);
  };

  /** Exchanges the token of a printed address for a cookie and the key of a session, and takes it out of the address. */
  const letIn = (response: ServerResponse, token: string, known: Session | undefined) => {
    if (tokens.take(token)) {
      const session = known ?? sessions.open();
      return answerMoved(
        response,
        `/#${keyMark}${session.key}`,
        known ? {} : { 'set-cookie': sessions.setCookie(session) },
      );
    }
    // A browser that is in already may open its first address again.
    return known ? answerMoved(response, '/') : refuse(response, 401, 'used');
  };

  /** Who asks for the plan: the call to answer it with, or `document`; undefined for a file of the page. */
  const planCall = (method: string, path: string): Call | 'document' | undefined => {
    if (path.startsWith(`${apiPath}/`)) return calls.api;
    if (path.startsWith(`${rpcPath}/`) && method === 'POST') return calls.rpc;
    return path === documentPath && method === 'GET' ? 'document' : undefined;
  };

  const answerCall = async (call: Call | 'document', request: IncomingMessage, response: ServerResponse) => {
    if (call === 'document') return answerJson(response, await openApiDocument(host.appVersion));
    if (Number(request.headers['content-length']) > mostBytes) return refuse(response, 413, 'tooBig');
    for (const [name, value] of Object.entries(pageHeaders())) response.setHeader(name, value);
    if (!(await call(request, response))) refuse(response, 404, 'nothing');
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
    const call = planCall(method, path);
    if (call && !isPageProof(textOf(request.headers[pageTokenHeader]), session)) return refuse(response, 403, 'page');
    if (call) return answerCall(call, request, response);
    // The page says nothing about a plan, and what it is given proves nothing without the key.
    if (method === 'GET' || method === 'HEAD') return page(path, response, makePageToken(session));
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
