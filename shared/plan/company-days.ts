import { toDayNumber } from '../calendar/iso-date.ts';
import { spanOf } from '../calendar/period.ts';
import type { YearFrame } from '../calendar/school-year.ts';
import type { Company } from '../input/company.ts';
import { partBits } from './half-day.ts';

/** A company's own days over the frame: closures as half-day bits, replacement days of public holidays as 0 or 1. */
export type CompanyDays = {
  readonly company: Company;
  readonly closure: Uint8Array;
  readonly replacementDay: Uint8Array;
};

export function buildCompanyDays(company: Company, frame: YearFrame): CompanyDays {
  const closure = new Uint8Array(frame.dayCount);
  const replacementDay = new Uint8Array(frame.dayCount);
  for (const entry of company.closures ?? []) {
    const span = spanOf(entry);
    const last = Math.min(frame.dayCount - 1, span.last - frame.first);
    for (let day = Math.max(0, span.first - frame.first); day <= last; day++) closure[day]! |= partBits[entry.part];
  }
  for (const entry of company.replacementDays ?? []) {
    const day = toDayNumber(entry.replacementDay) - frame.first;
    if (day >= 0 && day < frame.dayCount) replacementDay[day] = 1;
  }
  return { company, closure, replacementDay };
}
