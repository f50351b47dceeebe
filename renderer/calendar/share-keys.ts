/** The keys of the ways to paper and to other calendars, in the menu and in the overview of keys. */
export const shareKeys = { class: 'ctrl+p', annexes: 'ctrl+alt+b', ics: 'ctrl+alt+k' } as const;
