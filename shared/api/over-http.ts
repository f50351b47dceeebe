/** Where the contract is answered over HTTP by the browser host. */
export const rpcPath = '/rpc';

/** The header that carries the token a page was given when it was loaded, in `<meta name="page-token">`. */
export const pageTokenHeader = 'x-duaalplanner-page';
