import { type ImplementerInternalWithMiddlewares, implement, ORPCError } from '@orpc/server';
import { contract } from '../../shared/api/contract.ts';
import type { Host } from '../host/host.ts';
import type { PageMemory } from '../page/page-memory.ts';
import { StoreError } from '../store/store-error.ts';
import type { Shell } from './shell.ts';

/** What a request is answered with. */
export type ApiContext = {
  readonly host: Host;
  /** The window the page is in; a browser has none. */
  readonly shell?: Shell;
  /** What pages of the browser host remember. */
  readonly memory?: PageMemory;
};

type Api = ImplementerInternalWithMiddlewares<typeof contract, ApiContext, ApiContext>;

/** Where handlers start: a store that is in the way is an answer of the contract, not a failure without words. */
export const api: Api = implement(contract)
  .$context<ApiContext>()
  .use(async ({ next }) => {
    try {
      return await next({ context: {} });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const { code, params } = error;
      throw new ORPCError('STORE', { status: 503, defined: true, data: { code, params: { ...params } }, cause: error });
    }
  });
