import { z } from 'zod';
import { classYearSchema } from '../input/class-year.ts';
import { idSchema, isoDateSchema, nameSchema, noteSchema } from '../input/primitives.ts';

/** The half days as they were printed, so that a later version of the planner cannot change what was signed. */
const plannedDaysSchema = z.strictObject({
  firstDay: isoDateSchema,
  /** One character a half day: its kind (`halfDayKind`) in base 36. */
  kinds: z.string().regex(/^[0-9a-z]*$/, { error: 'input.control' }),
  /** Minutes of work per day. */
  workMinutes: z.array(z.int().min(0).max(1500)),
});

/** A published plan of one trajectory: what is printed and signed, frozen with everything it was made from. */
export const planVersionSchema = z.strictObject({
  id: idSchema,
  trajectoryId: idSchema,
  number: z.int().min(1).max(10_000),
  publishedDay: isoDateSchema,
  publishedBy: nameSchema,
  signedDay: isoDateSchema.optional(),
  note: noteSchema.optional(),
  /** The class year with this one learner in it. */
  frozen: classYearSchema,
  plannedDays: plannedDaysSchema.optional(),
});
export type PlanVersion = z.infer<typeof planVersionSchema>;
