import { z } from 'zod';
import { dayPartEntrySchema, dayPartSchema, isoDateSchema, nameSchema, noteSchema } from '../input/primitives.ts';
import {
  agreementSchema,
  assignmentSchema,
  deviationSchema,
  entitlementSchema,
  homeCareSchema,
  overrideSchema,
  pinSchema,
  placementSchema,
  segmentSchema,
  trajectorySchema,
} from '../input/trajectory.ts';

const indexSchema = z.int().min(0).max(1000);
const idSchema = deviationSchema.shape.id;

const dayEdits = [
  z.strictObject({ type: z.literal('pin'), pins: z.array(pinSchema).min(1) }),
  z.strictObject({ type: z.literal('unpin'), halfDays: z.array(dayPartEntrySchema) }),
  z.strictObject({
    type: z.literal('paint'),
    firstDay: isoDateSchema,
    lastDay: isoDateSchema,
    part: dayPartSchema,
    assignment: assignmentSchema,
    reason: noteSchema,
  }),
  z.strictObject({
    type: z.literal('changeTrajectory'),
    firstDay: isoDateSchema.exactOptional(),
    lastDay: isoDateSchema.exactOptional(),
    lateEntryBeside: nameSchema.exactOptional(),
  }),
  z.strictObject({ type: z.literal('moveStart'), day: isoDateSchema }),
  z.strictObject({ type: z.literal('moveEnd'), day: isoDateSchema }),
] as const;

const segmentEdits = [
  z.strictObject({ type: z.literal('addSegment'), segment: segmentSchema }),
  z.strictObject({ type: z.literal('changeSegment'), index: indexSchema, segment: segmentSchema }),
  z.strictObject({ type: z.literal('removeSegment'), index: indexSchema }),
  z.strictObject({ type: z.literal('splitSegment'), index: indexSchema, day: isoDateSchema }),
] as const;

const agreementEdits = [
  z.strictObject({ type: z.literal('addAgreement'), agreement: agreementSchema }),
  z.strictObject({ type: z.literal('changeAgreement'), index: indexSchema, change: agreementSchema.partial() }),
  z.strictObject({ type: z.literal('removeAgreement'), index: indexSchema }),
  z.strictObject({
    type: z.literal('changePlacement'),
    agreement: indexSchema,
    index: indexSchema,
    change: placementSchema.partial(),
  }),
  z.strictObject({ type: z.literal('movePhaseSwitch'), day: isoDateSchema }),
] as const;

const fileEdits = [
  z.strictObject({ type: z.literal('addDeviation'), deviation: deviationSchema }),
  z.strictObject({ type: z.literal('changeDeviation'), id: idSchema, change: deviationSchema.partial() }),
  z.strictObject({ type: z.literal('removeDeviation'), id: idSchema }),
  z.strictObject({ type: z.literal('addRecuperation'), deviationId: idSchema, halfDays: z.array(dayPartEntrySchema) }),
  z.strictObject({ type: z.literal('changeEntitlement'), entitlement: entitlementSchema }),
  z.strictObject({ type: z.literal('changeHomeCare'), change: homeCareSchema.partial() }),
  z.strictObject({ type: z.literal('override'), override: overrideSchema }),
  z.strictObject({
    type: z.literal('withdrawOverride'),
    ruleId: overrideSchema.shape.ruleId,
    date: isoDateSchema.exactOptional(),
  }),
  z.strictObject({ type: z.literal('restore'), trajectory: trajectorySchema, day: isoDateSchema }),
] as const;

/** A `PlanEdit` that comes from outside: a page, a file, the journal. */
export const planEditSchema = z.discriminatedUnion('type', [
  ...dayEdits,
  ...segmentEdits,
  ...agreementEdits,
  ...fileEdits,
]);
