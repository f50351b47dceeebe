/** Gives a field that was just opened in a cell the focus, with its text selected: typing replaces it. */
export function takeFocus(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true });
  field?.select();
}
