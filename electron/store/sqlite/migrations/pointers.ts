/** Pointers that many tables have. Migrations that use them are shipped, so these never change. */
export const toYear = { from: ['school_year'], table: 'year', to: ['school_year'] } as const;

/** A pointer inside the school year, from a column to the id of another table. */
export function toOf(table: string, column = `${table}_id`) {
  return { from: ['school_year', column], table, to: ['school_year', 'id'] } as const;
}
