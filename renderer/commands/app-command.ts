/** Something a person can do, for the palette, the overview of keys and the keyboard alike. */
export type AppCommand = {
  readonly id: string;
  readonly label: string;
  /** Such as `ctrl+shift+z`, `f8`, `l`, `?`; several are divided by a space. */
  readonly keys?: string;
  /** Under which heading it stands. */
  readonly group: string;
  readonly isEnabled?: boolean;
  /** Its keys work only where the focus is and are handled there; here they are only named. */
  readonly keysAreLocal?: boolean;
  /** Said at the end of its row: whom or what it is about. */
  readonly detail?: string;
  /** Other words under which the palette finds it. */
  readonly keywords?: string;
  perform(): void;
};
