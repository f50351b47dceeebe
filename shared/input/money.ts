import { z } from 'zod';
import { idSchema, nameSchema, periodSchema } from './primitives.ts';

/** The guaranteed average minimum monthly income of a period, in cents, and where it was read. */
export const guaranteedIncomeSchema = z.strictObject({
  ...periodSchema,
  cents: z.int().min(1).max(1_000_000),
  source: nameSchema,
});
export type GuaranteedIncomeEntry = z.infer<typeof guaranteedIncomeSchema>;

export const incentiveStatuses = ['confirmed', 'checkWithFund'] as const;
export type IncentiveStatus = (typeof incentiveStatuses)[number];

/** What a user knows better about a shipped incentive in a period: its amount, and whether the fund confirmed it. */
export const incentiveChangeSchema = z.strictObject({
  incentiveId: idSchema,
  ...periodSchema,
  amountCents: z.int().min(0).max(10_000_000).optional(),
  /** True where the fund pays nothing in the period. */
  isOnHold: z.boolean().optional(),
  status: z.enum(incentiveStatuses).optional(),
  source: nameSchema,
});
export type IncentiveChange = z.infer<typeof incentiveChangeSchema>;

/** Amounts that a user adds to, or sets above, the ones that ship with the planner. */
export const moneySchema = z.strictObject({
  guaranteedIncomes: z.array(guaranteedIncomeSchema).optional(),
  incentives: z.array(incentiveChangeSchema).optional(),
});
export type Money = z.infer<typeof moneySchema>;
