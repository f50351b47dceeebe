import { createBrowserHistory, type HistoryLocation, type RouterHistory } from '@tanstack/react-router';

/**
 * Addresses after the `#`, as the router's own hash history has them, but for one thing: that one takes what stands before the
 * `#` (`?language=`) for a part of the address, where it spoils the last value of the search.
 */
function parseLocation(): HistoryLocation {
  const href = location.hash.slice(1).replace(/^\/*/, '/');
  const [, pathname = '/', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  const state = history.state ?? { __TSR_index: 0, __TSR_key: '', key: '' };
  return { href, pathname, search, hash, state };
}

export function createHashHistory(): RouterHistory {
  return createBrowserHistory({
    parseLocation,
    createHref: (href) => `${location.pathname}${location.search}#${href}`,
  });
}
