import { isSameSecret, isSigned, makeSecret, makeSigned } from './secrets.ts';

/** A browser that was let in. */
export type Session = {
  readonly cookie: string;
  /** Told once, behind the `#` of the address that a printed one leads to: it never travels to a server but in our header. */
  readonly key: string;
  /** Signs the token of each page that is loaded. */
  readonly signingKey: string;
};

/** The token of one load of the page. */
export function makePageToken({ signingKey }: Session): string {
  return makeSigned(signingKey);
}

/** True where a page proves itself: by the token it was loaded with and the key of its session, as `joinPageProof` joins them. */
export function isPageProof(proof: string, { key, signingKey }: Session): boolean {
  const at = proof.lastIndexOf('.');
  return isSigned(proof.slice(0, Math.max(at, 0)), signingKey) && isSameSecret(proof.slice(at + 1), key);
}

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
      const session = { cookie: makeSecret(), key: makeSecret(), signingKey: makeSecret() };
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
