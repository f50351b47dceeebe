import { z } from 'zod';

/** Where the page finds the licences of everything that it and its host are made with, beside itself. */
export const licencesFile = 'licences.json';

const licenceSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** Its identifier by SPDX, such as MIT. */
  licence: z.string(),
  text: z.string(),
});
/** A library of somebody else, and on which terms it may be passed on. */
export type Licence = z.infer<typeof licenceSchema>;

export const licencesSchema = z.array(licenceSchema);
