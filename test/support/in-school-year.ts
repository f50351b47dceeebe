import type { CaseDraft } from './a-case.ts';

/** Moves every date of the base case to another school year, and takes the replacement days of its own public holidays away. */
export function inSchoolYear(draft: CaseDraft, startYear: number): void {
  const moved = JSON.stringify(draft)
    .replace(/"(2026|2027)-/g, (_, year: string) => `"${Number(year) - 2026 + startYear}-`)
    .replace(/"\d{4}-\d{4}"/, `"${startYear}-${startYear + 1}"`);
  Object.assign(draft, JSON.parse(moved) as CaseDraft);
  draft.companies[0]!.replacementDays = [];
}
