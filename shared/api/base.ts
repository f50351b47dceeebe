import { oc } from '@orpc/contract';
import { z } from 'zod';
import { schoolYearSchema } from '../input/primitives.ts';

const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** What every procedure can answer instead: the store is in the way (`store.errors` in the messages), or the year has no data. */
export const base = oc.errors({
  STORE: { status: 503, data: z.strictObject({ code: z.string(), params: paramsSchema }) },
  NO_YEAR: { status: 404, data: z.strictObject({ schoolYear: z.string() }) },
});

/** A request about one school year. */
export const ofYearSchema = z.strictObject({ schoolYear: schoolYearSchema });

/** For a procedure that asks nothing: anything given to it is refused like an unknown key. */
export const nothingSchema = z.strictObject({}).optional();
