import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits, safe in addresses, headers and cookies. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

const digestOf = (text: string) => createHash('sha256').update(text).digest();

/** Compares in a time that says nothing about where two texts differ, nor how long they are. */
export function isSameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digestOf(given), digestOf(secret));
}

const sign = (text: string, key: string) => createHmac('sha256', key).update(text).digest('base64url');

/** A token that only the holder of the key can make; every call gives another. */
export function makeSigned(key: string): string {
  const random = makeSecret();
  return `${random}.${sign(random, key)}`;
}

/** True for what `makeSigned` made with this key. */
export function isSigned(token: string, key: string): boolean {
  const [random = '', signature = '', ...more] = token.split('.');
  return more.length === 0 && isSameSecret(signature, sign(random, key));
}
