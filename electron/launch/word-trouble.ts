import type { Translate } from '../../shared/messages/word-finding.ts';
import { StoreError } from '../store/store-error.ts';

/** What went wrong, in words: a store that is in the way with its way out, anything else as it came. */
export function wordTrouble(error: unknown, translate: Translate): string {
  if (error instanceof StoreError) return translate(`store.errors.${error.code}`, error.params);
  return translate('startUp.trouble', { detail: error instanceof Error ? error.message : String(error) });
}
