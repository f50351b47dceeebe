import { z } from 'zod';
import { companySchema, workplaceSchema } from './company.ts';
import { moneySchema } from './money.ts';
import { learnerSchema, mentorSchema } from './people.ts';
import { schoolYearSchema } from './primitives.ts';
import { programmeSchema } from './programme.ts';
import { classGroupSchema, schoolSchema } from './school.ts';
import { trajectorySchema } from './trajectory.ts';

/** The whole file: everything needed to build and check every learner's year. Absent fields mean their documented default. */
export const classYearSchema = z.strictObject({
  schoolYear: schoolYearSchema,
  programmes: z.array(programmeSchema).optional(),
  schools: z.array(schoolSchema),
  classGroups: z.array(classGroupSchema),
  companies: z.array(companySchema),
  workplaces: z.array(workplaceSchema),
  mentors: z.array(mentorSchema),
  learners: z.array(learnerSchema),
  trajectories: z.array(trajectorySchema),
  money: moneySchema.optional(),
});
export type ClassYear = z.infer<typeof classYearSchema>;
