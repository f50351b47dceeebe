import type { StandardHandleResult } from '@orpc/server/standard';

/**
 * Several files leave as one finished body. A form that is written while it is sent cannot be left half-way: Node goes on
 * writing to a stream that is closed, in a promise that nobody holds, and that ends the process.
 */
export async function withWholeForm(result: StandardHandleResult): Promise<StandardHandleResult> {
  if (!result.matched || !(result.response.body instanceof FormData)) return result;
  const form = new Response(result.response.body);
  const body = new Blob([await form.arrayBuffer()]).stream();
  const headers = { ...result.response.headers, 'content-type': form.headers.get('content-type')! };
  return { ...result, response: { ...result.response, headers, body } };
}
