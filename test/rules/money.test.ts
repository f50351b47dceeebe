import { premiumRegistrationDue, premiumRegistrationLate } from '../../shared/rules/money.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

const registered = (day: string | undefined) => (draft: CaseDraft) => {
  const [agreement] = draft.trajectories[0]!.agreements;
  if (day === undefined) delete agreement!.premiumRegistrationDay;
  else agreement!.premiumRegistrationDay = day;
};

const elsewhere = (draft: CaseDraft) => {
  registered(undefined)(draft);
  draft.companies[0]!.region = 'brussels';
};

const stopsAfter = (day: string) => (draft: CaseDraft) => {
  registered(undefined)(draft);
  draft.trajectories[0]!.agreements[0]!.actualLastDay = day;
};

describeRule(premiumRegistrationDue, [
  { name: 'registered', finds: [] },
  {
    name: 'not registered, the agreement starts tomorrow',
    change: registered(undefined),
    today: '2026-08-31',
    finds: [],
  },
  {
    name: 'not registered on the first day',
    change: registered(undefined),
    finds: [{ dates: ['2026-12-01'], params: { company: 'WZC De Proefbank', count: 91 } }],
  },
  {
    name: 'not registered on the last day for it',
    change: registered(undefined),
    today: '2026-12-01',
    finds: [['2026-12-01']],
  },
  { name: 'a day later it is another rule', change: registered(undefined), today: '2026-12-02', finds: [] },
  { name: 'not in Flanders', change: elsewhere, finds: [] },
  { name: 'four months with the company', change: stopsAfter('2026-12-31'), finds: [['2026-12-01']] },
  { name: 'a day less than four months has no premium', change: stopsAfter('2026-12-30'), finds: [] },
]);

describeRule(premiumRegistrationLate, [
  { name: 'registered in September', finds: [] },
  { name: 'registered on the last day', change: registered('2026-12-01'), finds: [] },
  { name: 'registered a day late', change: registered('2026-12-02'), finds: [['2026-12-01']] },
  { name: 'not registered on the last day', change: registered(undefined), today: '2026-12-01', finds: [] },
  { name: 'not registered a day later', change: registered(undefined), today: '2026-12-02', finds: [['2026-12-01']] },
  { name: 'not in Flanders', change: elsewhere, today: '2027-06-30', finds: [] },
]);
