import { isSameSecret, makeSecret } from './secrets.ts';

/** A browser that was let in. */
export type Session = {
  readonly cookie: string;
  /** Signs the tokens of the pages this browser loads. */
  readonly pageKey: string;
};

export type Sessions = {
  /** Lets a browser in: the value of the `Set-Cookie` header. */
  readonly open: () => string;
  readonly find: (cookieHeader: string | undefined) => Session | undefined;
};

/**
 * The browsers that were let in since this process started. Cookies do not know ports, so the name is as random as the
 * value: another program on this machine can neither overwrite ours by chance nor guess what to overwrite.
 */
export function createSessions(): Sessions {
  const name = `duaalplanner-${makeSecret()}`;
  const sessions: Session[] = [];
  return {
    open: () => {
      const session = { cookie: makeSecret(), pageKey: makeSecret() };
      sessions.push(session);
      return `${name}=${session.cookie}; HttpOnly; SameSite=Strict; Path=/`;
    },
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
