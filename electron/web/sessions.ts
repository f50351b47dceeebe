import { isSameSecret, makeSecret } from './secrets.ts';

/** A browser that was let in. */
export type Session = {
  readonly cookie: string;
  /** With what its pages prove themselves; no page gets it but the one that a printed address opens. */
  readonly pageToken: string;
};

export type Sessions = {
  /** Lets a browser in. */
  readonly open: () => Session;
  /** The value of the `Set-Cookie` header of a session. */
  readonly setCookie: (session: Session) => string;
  readonly find: (cookieHeader: string | undefined) => Session | undefined;
};

/**
 * The browsers that were let in since this process started. Cookies do not know ports: a browser sends ours to every server
 * of this machine that it visits. The name is random so that none overwrites it by chance; the cookie alone opens no plan.
 */
export function createSessions(): Sessions {
  const name = `duaalplanner-${makeSecret()}`;
  const sessions: Session[] = [];
  return {
    open: () => {
      const session = { cookie: makeSecret(), pageToken: makeSecret() };
      sessions.push(session);
      return session;
    },
    setCookie: ({ cookie }) => `${name}=${cookie}; HttpOnly; SameSite=Strict; Path=/`,
    find: (cookieHeader = '') => {
      const start = `${name}=`;
      const values = cookieHeader
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(start))
        .map((pair) => pair.slice(start.length));
      return sessions.find(({ cookie }) => values.some((value) => isSameSecret(value, cookie)));
    },
  };
}
