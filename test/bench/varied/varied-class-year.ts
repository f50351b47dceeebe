import type { ClassYear } from '../../../shared/input/class-year.ts';
import { readClassYear } from '../../../shared/input/read-class-year.ts';
import { daysAfter, type Random, randomOf } from './random.ts';
import { variedCompanies, variedWorkplaces } from './varied-places.ts';
import { variedClassGroups, variedSchools } from './varied-school.ts';
import { variedTrajectory } from './varied-trajectory.ts';

export type Variation = {
  readonly seed: number;
  readonly learners: number;
  /** How unusual it gets, from 0 (a class of today) to 1 (anything that a file may hold). */
  readonly mess: number;
  readonly startYear: number;
};

function birthDateOf(random: Random, year: number): string {
  if (random.chance(0.05)) return `${2008 - 4 * random.between(0, 2)}-02-29`;
  return daysAfter(`${year - 18}-09-01`, random.between(-1500, 360));
}

/** A class year made from a seed, checked as a file is, so that nothing is planned that a file could not hold. */
export function variedClassYear({ seed, learners, mess, startYear: year }: Variation): ClassYear {
  const random = randomOf(seed);
  const indexes = Array.from({ length: learners }, (_, index) => index);
  const read = readClassYear({
    schoolYear: `${year}-${year + 1}`,
    schools: variedSchools(random, year, mess),
    classGroups: variedClassGroups(random, year, mess),
    companies: variedCompanies(random, year, mess),
    workplaces: variedWorkplaces(random, mess),
    mentors: [],
    learners: indexes.map((index) => ({
      id: `learner-${index}`,
      name: `Testleerling Toeval ${index}`,
      birthDate: birthDateOf(random, year),
    })),
    trajectories: indexes.map((index) => variedTrajectory(random, year, index, mess)),
  });
  if (!read.ok) throw new Error(`Seed ${seed}: ${JSON.stringify(read.problems.slice(0, 3))}`);
  return read.classYear;
}
