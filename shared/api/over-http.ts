/** Where the browser host answers the contract over HTTP: to its page by the names of procedures, to programs by routes. */
export const rpcPath = '/rpc';
export const apiPath = '/api';

/** The header in which a page proves itself. */
export const pageTokenHeader = 'x-duaalplanner-page';

/** What a page proves itself with: the token in its `<meta name="page-token">`, which each load gets anew, and the key of its session. */
export function joinPageProof(pageToken: string, key: string): string {
  return `${pageToken}.${key}`;
}

/** In front of the key of a session, behind the `#` of the address that a printed one leads to. */
export const keyMark = 'key=';
