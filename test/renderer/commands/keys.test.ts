import { describe, expect, it } from 'vitest';
import { drawnKeys, matchesKeys } from '../../../renderer/commands/keys.ts';

function press(key: string, held: readonly ('ctrl' | 'meta' | 'shift' | 'alt')[] = []): KeyboardEvent {
  const [ctrlKey, metaKey, shiftKey, altKey] = (['ctrl', 'meta', 'shift', 'alt'] as const).map((one) =>
    held.includes(one),
  );
  return { key, ctrlKey, metaKey, shiftKey, altKey } as KeyboardEvent;
}

describe('keys', () => {
  it.each([
    ['ctrl+z', press('z', ['ctrl']), true],
    ['ctrl+z', press('z', ['meta']), true],
    ['ctrl+z', press('Z', ['ctrl', 'shift']), false],
    ['ctrl+z', press('z'), false],
    ['ctrl+shift+z ctrl+y', press('Z', ['ctrl', 'shift']), true],
    ['ctrl+shift+z ctrl+y', press('y', ['ctrl']), true],
    ['f8', press('F8'), true],
    ['f8', press('F8', ['shift']), false],
    ['shift+f8', press('F8', ['shift']), true],
    ['?', press('?', ['shift']), true],
    ['?', press('?'), true],
    ['alt+pageup', press('PageUp', ['alt']), true],
    ['ctrl++', press('+', ['ctrl', 'shift']), true],
  ])('%s', (keys, event, isIt) => {
    expect(matchesKeys(event, keys)).toBe(isIt);
  });

  it('are drawn in the order of a keyboard', () => {
    const name = (key: string) => (key === 'pageup' ? 'Page Up' : undefined);
    expect(drawnKeys('shift+ctrl+z', name)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(drawnKeys('alt+pageup', name)).toEqual(['Alt', 'Page Up']);
    expect(drawnKeys('f8', name)).toEqual(['F8']);
  });
});
