import { formatClockRange } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { MovingPart } from './use-part-keys.ts';

/** For readers of the screen: the hours of a split shift while one of its parts is moved by keys. */
export function MovingWords({ moving }: { readonly moving: MovingPart | undefined }) {
  const { language } = useText();
  return (
    <span role="status" className="heard">
      {moving?.parts.map(({ start, end }) => formatClockRange(start, end, language)).join(', ')}
    </span>
  );
}
