import type { IncomingMessage, ServerResponse } from 'node:http';
import { SmartCoercionPlugin } from '@orpc/json-schema';
import { OpenAPIHandler } from '@orpc/openapi/node';
import { ORPCError } from '@orpc/server';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { StandardHandleResult } from '@orpc/server/standard';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { apiPath, rpcPath } from '../../shared/api/over-http.ts';
import type { ApiContext } from '../api/context.ts';
import { isForPrograms } from '../api/open-api-document.ts';
import { router } from '../api/router.ts';
import { withWholeForm } from './whole-forms.ts';

/** No request is longer. */
export const mostBytes = 25_000_000;

/** Answers a call of a procedure; false where there is no such procedure. */
export type Call = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export type Calls = {
  /** Of the page, by name. */
  readonly rpc: Call;
  /** Of programs of others, by the routes of the OpenAPI document. */
  readonly api: Call;
};

type Next = { readonly next: () => Promise<StandardHandleResult> };
type Asked = Next & { readonly request: { readonly signal?: AbortSignal | undefined } };

/** The contract as it is called over HTTP. `onTrouble` is told of what no answer explains. */
export function createCalls(context: ApiContext, onTrouble: (error: unknown) => void): Calls {
  const bodyLimit = new BodyLimitPlugin({ maxBodySize: mostBytes });
  const options = {
    rootInterceptors: [async ({ next }: Next) => withWholeForm(await next())],
    interceptors: [
      ({ next, request }: Asked) =>
        next().catch((error: unknown) => {
          // Work that stops because the caller went away is no trouble.
          if (!(error instanceof ORPCError) && !request.signal?.aborted) onTrouble(error);
          throw error;
        }),
    ],
  };
  const rpc = new RPCHandler(router, { ...options, plugins: [bodyLimit] });
  // An address carries only text: what the contract calls a number there is read as one before it is checked.
  const coercion = new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const api = new OpenAPIHandler(router, { ...options, filter: isForPrograms, plugins: [bodyLimit, coercion] });
  return {
    rpc: async (request, response) => (await rpc.handle(request, response, { prefix: rpcPath, context })).matched,
    api: async (request, response) => (await api.handle(request, response, { prefix: apiPath, context })).matched,
  };
}
