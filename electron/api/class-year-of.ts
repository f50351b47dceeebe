import { type SchoolYear, schoolYear } from '../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import type { Host } from '../host/host.ts';
import { exportClassYear } from '../store/class-year/export-class-year.ts';

/** A school year of the host's store; undefined for one without data. */
export async function classYearOf(host: Host, asked: string): Promise<ClassYear | undefined> {
  const year: SchoolYear = schoolYear(asked);
  return exportClassYear(host.store(), year);
}
