import { type ClassYear, classYearSchema } from '../../shared/input/class-year.ts';
import { sampleLearners } from './sample-learners.ts';
import { mistakenPlans } from './sample-mistaken-plans.ts';
import { sampleCompanies, sampleMentors, sampleWorkplaces } from './sample-places.ts';
import { sampleClassGroups, sampleSchools } from './sample-school.ts';
import { specialPlans } from './sample-special-plans.ts';
import { sampleTrajectory } from './sample-trajectory.ts';
import { usualPlans } from './sample-usual-plans.ts';

/** The sample class of 2026-2027: 24 learners, 5 companies, 9 workplaces. Every name in it is invented and says so. */
export function sampleClassYear(): ClassYear {
  return classYearSchema.parse({
    schoolYear: '2026-2027',
    schools: sampleSchools,
    classGroups: sampleClassGroups,
    companies: sampleCompanies,
    workplaces: sampleWorkplaces,
    mentors: sampleMentors,
    learners: sampleLearners,
    trajectories: [...usualPlans, ...specialPlans, ...mistakenPlans].map(sampleTrajectory),
  });
}
