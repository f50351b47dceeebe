import { z } from 'zod';
import { workplaceKinds } from './company.ts';
import { idSchema, nameSchema } from './primitives.ts';

export const phaseKinds = ['residential', 'home'] as const;
export type PhaseKind = (typeof phaseKinds)[number];

export const phaseSchema = z.strictObject({
  kind: z.enum(phaseKinds),
  name: nameSchema,
  minMonths: z.int().min(0).max(12),
  maxMonths: z.int().min(1).max(12),
  workplaceKinds: z.array(z.enum(workplaceKinds)).min(1),
});
export type Phase = z.infer<typeof phaseSchema>;

export const programmeSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  maxMonths: z.int().min(1).max(12),
  /** Band of the allowance: 1, 2 or 3. */
  allowanceBand: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  phases: z.array(phaseSchema).min(1).max(4),
});
export type Programme = z.infer<typeof programmeSchema>;

/** The programme that ships with the planner. Source of months and places: brochure Verzorgende/zorgkundige duaal 2023-2024. */
export const verzorgendeZorgkundige: Programme = {
  id: 'verzorgende-zorgkundige',
  name: 'Verzorgende/zorgkundige duaal',
  maxMonths: 10,
  allowanceBand: 3,
  phases: [
    {
      kind: 'residential',
      name: 'Residentieel',
      minMonths: 5,
      maxMonths: 7,
      workplaceKinds: ['residentialCareCentre', 'hospital'],
    },
    {
      kind: 'home',
      name: 'Thuiscomponent',
      minMonths: 3,
      maxMonths: 5,
      workplaceKinds: ['homeCare', 'dayCareCentre', 'disabilityGroupHome'],
    },
  ],
};
