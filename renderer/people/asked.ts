/** What the address asks of a list: the record beside the table, and the one whose form is open. */
export type Asked = { readonly id?: string; readonly edit?: string };

/** The `edit` of a record that does not exist yet; no id of a record has a colon. */
export const newRecord = 'new:';
