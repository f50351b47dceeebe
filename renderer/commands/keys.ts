/** A combination of keys, as written in `AppCommand.keys`. */
type Combination = {
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
};

const modifiers = ['ctrl', 'shift', 'alt'];

function parse(text: string): Combination {
  const parts = text.toLowerCase().split('+');
  const key = parts.findLast((part) => part !== '' && !modifiers.includes(part)) ?? '+';
  return { ctrl: parts.includes('ctrl'), shift: parts.includes('shift'), alt: parts.includes('alt'), key };
}

/** True where a key press is one of the combinations; Cmd counts as Ctrl. */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  return keys.split(' ').some((text) => {
    const { ctrl, shift, alt, key } = parse(text);
    // A sign such as ? is made with Shift on most keyboards and without on others.
    const isSign = key.length === 1 && !/[a-z0-9]/.test(key);
    return (
      event.key.toLowerCase() === key &&
      (event.ctrlKey || event.metaKey) === ctrl &&
      event.altKey === alt &&
      (isSign || event.shiftKey === shift)
    );
  });
}

/** What a text field does itself with Ctrl and these keys. */
const keysOfFields = new Set(['a', 'c', 'v', 'x', 'y', 'z', 'arrowleft', 'arrowright', 'home', 'end', 'backspace']);

/** True where the key belongs to the field that is being typed in. */
export function belongsToField(event: KeyboardEvent): boolean {
  const target = event.target as Element | null;
  const isField = target?.closest(
    'input:not([type=checkbox], [type=radio], [type=button]), textarea, [contenteditable]',
  );
  if (!isField) return false;
  if (/^f\d+$/i.test(event.key)) return false;
  return (!event.ctrlKey && !event.metaKey && !event.altKey) || keysOfFields.has(event.key.toLowerCase());
}

/** Keys as they are drawn on a keyboard: `ctrl+shift+z` becomes Ctrl, Shift, Z. */
export function drawnKeys(combination: string, nameOf: (key: string) => string | undefined): readonly string[] {
  const { ctrl, shift, alt, key } = parse(combination);
  const name = nameOf(key) ?? (key.length === 1 ? key.toUpperCase() : key[0]!.toUpperCase() + key.slice(1));
  return [...(ctrl ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name];
}
