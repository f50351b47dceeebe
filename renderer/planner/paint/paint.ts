import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import type { ActiveBrush, Brush } from './brush.ts';
import { paintPaidLeave, paintUnpaidLeave } from './paint-leave.ts';
import { paintPins, paintShift } from './paint-pins.ts';
import { paintRecuperation } from './paint-recuperation.ts';
import { nothingPainted, type Painting } from './painting.ts';

/** What a brush that is no edit of this learner's plan alone opens instead. */
export const askingBrushes = {
  'deviation-work': 'deviation',
  'local-free': 'schoolFree',
  'company-closure': 'closure',
} as const satisfies Partial<Record<Brush, string>>;
export type AskedInstead = (typeof askingBrushes)[keyof typeof askingBrushes];

/** The dialog that a brush opens, undefined for one that paints at once. */
export function askedInstead(brush: ActiveBrush): AskedInstead | undefined {
  if (typeof brush === 'object') return undefined;
  return (askingBrushes as Partial<Record<Brush, AskedInstead>>)[brush];
}

/** Turns a stroke over half days into edits of the trajectory; the same stroke gives the same edits, by mouse or by keyboard. */
export function paint(facts: PlanFacts, halves: readonly number[], brush: ActiveBrush, reason: string): Painting {
  if (typeof brush === 'object') return paintShift(facts, halves, brush.assignment, reason);
  switch (brush) {
    case 'leave-paid':
      return paintPaidLeave(facts, halves, reason);
    case 'leave-unpaid':
      return paintUnpaidLeave(facts, halves, reason);
    case 'recuperation':
      return paintRecuperation(facts, halves);
    case 'deviation-work':
    case 'local-free':
    case 'company-closure':
      return nothingPainted;
    default:
      return paintPins(facts, halves, brush, reason);
  }
}
