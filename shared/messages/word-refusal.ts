import type { Refusal } from '../command/outcome.ts';
import type { Translate } from './word-finding.ts';

/** Places named in one sentence. */
const mostPlaces = 3;

/** A refused command in words: why, and what to do. */
export function wordRefusal(refusal: Refusal, translate: Translate): string {
  switch (refusal.code) {
    case 'stale': {
      const who = refusal.since[0]?.who ?? '';
      return translate(refusal.actual === 0 ? 'store.refusals.gone' : 'store.refusals.stale', { who });
    }
    case 'inUse': {
      const usedBy = refusal.usedBy.map(({ kind, count, ids }) => {
        const more = count > mostPlaces ? ', …' : '';
        return `${translate(`store.counted.${kind}`, { count })} (${ids.slice(0, mostPlaces).join(', ')}${more})`;
      });
      return translate('store.refusals.inUse', { usedBy: usedBy.join('; ') });
    }
    case 'references':
    case 'unreadable': {
      const where = refusal.problems.slice(0, mostPlaces).map(({ path }) => path.join('.'));
      return translate(`store.refusals.${refusal.code}`, { where: where.join('; ') });
    }
    default:
      return translate(`store.refusals.${refusal.code}`);
  }
}
