import type { ContractRouterClient } from '@orpc/contract';
import { createContext, useContext } from 'react';
import type { contract } from '../../shared/api/contract.ts';

/** Everything the page can ask of its host. */
export type Api = ContractRouterClient<typeof contract>;

export const ApiContext = createContext<Api | undefined>(undefined);

/** The host of this page. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('No host around this component');
  return api;
}
