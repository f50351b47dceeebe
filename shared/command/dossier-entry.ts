import { z } from 'zod';
import { idSchema, isoDateSchema, nameSchema, noteSchema } from '../input/primitives.ts';

/** Milestones and proofs that a file of a learner, mentor or workplace can hold. */
export const dossierKinds = [
  'screening',
  'classCouncilAdvice',
  'medicalExamination',
  'registrationNumber',
  'homeCareIntroduction',
  'supervisedDay',
  'evaluation',
  'feedbackMoment',
  'criminalRecordExtract',
  'priorQualification',
  'practice',
  'mentorTraining',
  'recognition',
  'safetyVisit',
  'other',
] as const;

/** A dated milestone or a proof that somebody saw; never the document itself. It is about one learner, mentor or workplace. */
export const dossierEntrySchema = z
  .strictObject({
    id: idSchema,
    learnerId: idSchema.optional(),
    mentorId: idSchema.optional(),
    workplaceId: idSchema.optional(),
    kind: z.enum(dossierKinds),
    /** Day on which it happened, or the day on the proof. */
    day: isoDateSchema.optional(),
    seenDay: isoDateSchema.optional(),
    seenBy: nameSchema.optional(),
    validUntil: isoDateSchema.optional(),
    note: noteSchema.optional(),
  })
  .refine(
    ({ learnerId, mentorId, workplaceId }) =>
      [learnerId, mentorId, workplaceId].filter((id) => id !== undefined).length === 1,
    { error: 'input.empty' },
  );
export type DossierEntry = z.infer<typeof dossierEntrySchema>;
