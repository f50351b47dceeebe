import { isSameSecret, makeSecret } from './secrets.ts';

export type OneTimeTokens = {
  readonly mint: () => string;
  /** True the first time for a token that was made a short while ago. */
  readonly take: (given: string) => boolean;
};

/** How long a printed address waits to be opened. */
export const minutesValid = 15;

const mostAtOnce = 16;

/** Tokens that open the door once: an address found later in a history or a terminal opens nothing. */
export function createOneTimeTokens(clock: () => Date): OneTimeTokens {
  let tokens: readonly { readonly token: string; readonly madeAt: number }[] = [];
  const now = () => clock().getTime();
  return {
    mint: () => {
      const token = makeSecret();
      tokens = [...tokens, { token, madeAt: now() }].slice(-mostAtOnce);
      return token;
    },
    take: (given) => {
      tokens = tokens.filter(({ madeAt }) => now() - madeAt <= minutesValid * 60_000);
      const taken = tokens.filter(({ token }) => isSameSecret(given, token));
      tokens = tokens.filter((one) => !taken.includes(one));
      return taken.length > 0;
    },
  };
}
