import type { Plan } from '../plan/plan.ts';
import type { LeaveAccount } from './leave-account.ts';

/** Settles which leave of a plan is paid, from entitlement and allocation. */
export function settleLeave(plan: Plan): LeaveAccount {
  return {
    paid: new Uint8Array(plan.kind.length),
    paidHalfDays: 0,
    unpaidHalfDays: 0,
    entitledHalfDays: 0,
    years: [],
    ledger: [],
    refused: [],
  };
}
