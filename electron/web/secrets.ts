import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits, safe in addresses, headers and cookies. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

const digestOf = (text: string) => createHash('sha256').update(text).digest();

/** Compares in a time that says nothing about where two texts differ, nor how long they are. */
export function isSameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digestOf(given), digestOf(secret));
}
