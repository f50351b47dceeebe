/** Where the browser host answers the contract over HTTP: to its page by the names of procedures, to programs by routes. */
export const rpcPath = '/rpc';
export const apiPath = '/api';

/**
 * The header that carries the token of a session. It is given once, in `<meta name="page-token">`, to the page that a
 * printed address opens.
 */
export const pageTokenHeader = 'x-duaalplanner-page';
