import { userInfo } from 'node:os';

/** The name this user has on the machine; some accounts have none. */
export function userName(): string {
  try {
    return userInfo().username || '?';
  } catch {
    return '?';
  }
}
