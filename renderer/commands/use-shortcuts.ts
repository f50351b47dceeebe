import { useEffect } from 'react';
import { belongsToField, matchesKeys } from './keys.ts';
import { knownCommands } from './registry.ts';

/** Performs the nearest command whose keys are pressed; a dialog that is open keeps the keyboard to itself. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || belongsToField(event)) return;
      if (document.querySelector('[aria-modal=true]')) return;
      const command = knownCommands
        .get()
        .find(
          ({ keys, keysAreLocal, isEnabled }) =>
            keys !== undefined && !keysAreLocal && isEnabled !== false && matchesKeys(event, keys),
        );
      if (!command) return;
      event.preventDefault();
      command.perform();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
