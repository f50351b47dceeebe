/** What the address asks of a list: the record beside the table, the one whose form is open, and the plans to begin with. */
export type Asked = { readonly id?: string; readonly edit?: string; readonly standing?: string };

/** The `edit` of a record that does not exist yet; no id of a record has a colon. */
export const newRecord = 'new:';
