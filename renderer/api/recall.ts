import { pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';
import { recall } from '../state/remembered.ts';
import { pageProof } from './page-token.ts';

/**
 * Takes over what the host kept of earlier starts, before anything is drawn; without it everything is as on a first start.
 * Asked without the client of the contract, whose file brings modules along that look at what is remembered.
 */
export async function recallFromHost(): Promise<void> {
  try {
    const headers = { 'content-type': 'application/json', [pageTokenHeader]: pageProof() };
    const answer = await fetch(new URL(`${rpcPath}/shell/recall`, location.href), {
      method: 'POST',
      headers,
      body: '{}',
    });
    const { json } = (await answer.json()) as { readonly json: Readonly<Record<string, string>> };
    if (answer.ok) recall(json);
  } catch (error) {
    // A host that does not answer is told about by what is drawn next.
    console.warn(error);
  }
}
