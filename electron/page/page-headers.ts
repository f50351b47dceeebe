import { randomBytes } from 'node:crypto';

/** A number used once: the only styles that run are those of the page load it was made for. */
export function makeNonce(): string {
  return randomBytes(16).toString('base64url');
}

function contentSecurityPolicy(nonce: string | undefined): string {
  const style = nonce === undefined ? '' : ` 'nonce-${nonce}'`;
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'${style}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** What every answer of a host carries, so that no answer ever does more than the page needs. */
export function pageHeaders(nonce?: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cache-control': 'no-store',
  };
}
