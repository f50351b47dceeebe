import { z } from 'zod';
import { idSchema, isoDateSchema, nameSchema } from './primitives.ts';

export const mentorSchema = z.strictObject({
  id: idSchema,
  companyId: idSchema,
  name: nameSchema,
  birthDate: isoDateSchema.optional(),
  hasPriorQualification: z.boolean().optional(),
  yearsOfPractice: z.int().min(0).max(60).optional(),
  /** Day on the criminal record extract (art. 596.2). */
  extractDay: isoDateSchema.optional(),
  /** Day the company asked recognition with this mentor: age and extract are judged on it. */
  recognitionRequestDay: isoDateSchema.optional(),
  training: z.enum(['done', 'exempt', 'planned']).optional(),
  trainingDay: isoDateSchema.optional(),
});
export type Mentor = z.infer<typeof mentorSchema>;

export const priorSchoolings = ['personalCareThirdDegree', 'secondaryDiploma', 'careCertificate'] as const;

export const learnerSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  birthDate: isoDateSchema,
  address: nameSchema.optional(),
  legalRepresentative: nameSchema.optional(),
  priorSchooling: z.enum(priorSchoolings).optional(),
  /** Recorded end of full-time compulsory education for a learner under 16. */
  fullTimeCompulsoryEnded: z.boolean().optional(),
  screeningDay: isoDateSchema.optional(),
  classCouncilAdviceDay: isoDateSchema.optional(),
  classCouncilAdvice: z.enum(['positive', 'negative']).optional(),
  medicalExaminationDay: isoDateSchema.optional(),
  isMedicallyFit: z.boolean().optional(),
  /** Registration as care worker, needed from the first day in home care. */
  registrationNumberDay: isoDateSchema.optional(),
});
export type Learner = z.infer<typeof learnerSchema>;
