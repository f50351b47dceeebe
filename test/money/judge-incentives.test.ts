import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { languages } from '../../shared/messages/format.ts';
import { wordCondition } from '../../shared/messages/word-incentive.ts';
import type { ConditionCode, ConditionVerdict, IncentiveVerdict } from '../../shared/money/incentive.ts';
import { judgeIncentives } from '../../shared/money/judge-incentives.ts';
import { aCase, type CaseChange, type CaseDraft, factsOf } from '../support/a-case.ts';

const premium = 'kwalificerend-werkplekleren';

function judged(id: string, change: CaseChange = () => {}, today = '2026-09-01'): IncentiveVerdict {
  const verdict = judgeIncentives(factsOf(aCase(change), today)).find(({ incentive }) => incentive.id === id);
  if (!verdict) throw new Error(`No verdict on ${id}`);
  return verdict;
}

/** Every condition that comes by is worded in three languages. */
async function expectWorded(condition: ConditionVerdict): Promise<void> {
  for (const language of languages) {
    const text = wordCondition(condition, language, await createTranslate(language));
    expect(text, `${language} ${condition.code} ${condition.verdict}`).not.toMatch(/\{\{|incentives\./);
  }
}

const company = (change: Partial<CaseDraft['companies'][number]>) => (draft: CaseDraft) => {
  Object.assign(draft.companies[0]!, change);
};
const agreement = (change: Partial<CaseDraft['trajectories'][number]['agreements'][number]>) => (draft: CaseDraft) => {
  Object.assign(draft.trajectories[0]!.agreements[0]!, change);
};
const mentor = (change: Partial<CaseDraft['mentors'][number]>) => (draft: CaseDraft) => {
  Object.assign(draft.mentors[0]!, change);
};
const kinds = (kind: CaseDraft['workplaces'][number]['kind']) => (draft: CaseDraft) => {
  for (const workplace of draft.workplaces) workplace.kind = kind;
};
const both =
  (...changes: CaseChange[]): CaseChange =>
  (draft) => {
    for (const change of changes) change(draft);
  };
const drop = (key: 'region' | 'legalRegime') => (draft: CaseDraft) => {
  delete draft.companies[0]![key];
};
const unregistered = (draft: CaseDraft) => {
  delete draft.trajectories[0]!.agreements[0]!.premiumRegistrationDay;
};
const stopsAfter = (actualLastDay: string) => agreement({ actualLastDay });
const remote = (draft: CaseDraft) => {
  draft.trajectories[0]!.homeCare!.remoteFirstDay = '2027-04-14';
};

type Row = {
  readonly name: string;
  readonly id: string;
  readonly code: ConditionCode;
  readonly change?: CaseChange;
  readonly today?: string;
  readonly is: ConditionVerdict['verdict'];
  readonly value?: number;
};

describe('conditions', () => {
  test.each<Row>([
    { name: 'in Flanders', id: premium, code: 'region', is: 'met' },
    { name: 'in Brussels', id: premium, code: 'region', change: company({ region: 'brussels' }), is: 'notMet' },
    { name: 'region unknown', id: premium, code: 'region', change: drop('region'), is: 'unknown' },
    { name: 'ten months', id: premium, code: 'months', is: 'met', value: 10 },
    { name: 'four months exactly', id: premium, code: 'months', change: stopsAfter('2026-12-31'), is: 'met', value: 4 },
    { name: 'a day less', id: premium, code: 'months', change: stopsAfter('2026-12-30'), is: 'notMet', value: 3 },
    { name: 'three days of five at work', id: premium, code: 'workplaceShare', is: 'met' },
    { name: 'a trained mentor', id: premium, code: 'mentorTrained', is: 'met' },
    {
      name: 'training planned within the year',
      id: premium,
      code: 'mentorTrained',
      change: mentor({ training: 'planned', trainingDay: '2026-11-12' }),
      is: 'unknown',
    },
    {
      name: 'training planned on the last day',
      id: premium,
      code: 'mentorTrained',
      change: mentor({ training: 'planned', trainingDay: '2027-06-30' }),
      is: 'unknown',
    },
    {
      name: 'training planned after the last day',
      id: premium,
      code: 'mentorTrained',
      change: mentor({ training: 'planned', trainingDay: '2027-07-01' }),
      is: 'notMet',
    },
    {
      name: 'an exempt mentor',
      id: premium,
      code: 'mentorTrained',
      change: mentor({ training: 'exempt' }),
      is: 'unknown',
    },
    {
      name: 'no mentor',
      id: premium,
      code: 'mentorTrained',
      change: (draft) => {
        delete draft.trajectories[0]!.agreements[0]!.placements[1]!.mentorId;
      },
      is: 'unknown',
    },
    {
      name: 'registered three months after the start',
      id: premium,
      code: 'registered',
      change: agreement({ premiumRegistrationDay: '2026-12-01' }),
      is: 'met',
    },
    {
      name: 'registered a day later',
      id: premium,
      code: 'registered',
      change: agreement({ premiumRegistrationDay: '2026-12-02' }),
      is: 'notMet',
    },
    {
      name: 'not registered, the last day for it',
      id: premium,
      code: 'registered',
      change: unregistered,
      today: '2026-12-01',
      is: 'unknown',
    },
    {
      name: 'not registered, a day later',
      id: premium,
      code: 'registered',
      change: unregistered,
      today: '2026-12-02',
      is: 'notMet',
    },
    { name: 'times before not recorded', id: premium, code: 'times', is: 'unknown' },
    { name: 'twice before', id: premium, code: 'times', change: agreement({ premiumsBefore: 2 }), is: 'met', value: 2 },
    {
      name: 'three times before',
      id: premium,
      code: 'times',
      change: agreement({ premiumsBefore: 3 }),
      is: 'notMet',
      value: 3,
    },
    { name: 'an OAO', id: premium, code: 'agreementKind', is: 'met' },
    { name: 'unpaid', id: premium, code: 'agreementKind', change: agreement({ kind: 'sao' }), is: 'notMet' },
    {
      name: 'the lower premium for the unpaid',
      id: 'kwalificerend-werkplekleren-onbezoldigd',
      code: 'agreementKind',
      change: agreement({ kind: 'sao' }),
      is: 'met',
    },
    { name: 'ten months with one mentor', id: 'actiris-mentorpremie', code: 'mentorMonths', is: 'met', value: 10 },
    {
      name: 'six months with one mentor',
      id: 'actiris-mentorpremie',
      code: 'mentorMonths',
      change: stopsAfter('2027-02-28'),
      is: 'met',
      value: 6,
    },
    {
      name: 'a day less with one mentor',
      id: 'actiris-mentorpremie',
      code: 'mentorMonths',
      change: stopsAfter('2027-02-27'),
      is: 'notMet',
      value: 5,
    },
    {
      name: 'no mentor in Brussels',
      id: 'actiris-mentorpremie',
      code: 'mentorMonths',
      change: (draft) => {
        for (const placement of draft.trajectories[0]!.agreements[0]!.placements) delete placement.mentorId;
      },
      is: 'unknown',
    },
    {
      name: 'turns 25 the day after the start',
      id: 'actiris-mentorpremie',
      code: 'age',
      change: (draft) => {
        draft.learners[0]!.birthDate = '2001-09-02';
      },
      is: 'met',
    },
    {
      name: 'turns 25 on the day of the start',
      id: 'actiris-mentorpremie',
      code: 'age',
      change: (draft) => {
        draft.learners[0]!.birthDate = '2001-09-01';
      },
      is: 'notMet',
    },
    {
      name: 'turns 15 the day after the start',
      id: 'actiris-mentorpremie',
      code: 'age',
      change: (draft) => {
        draft.learners[0]!.birthDate = '2011-09-02';
      },
      is: 'notMet',
    },
    { name: 'a private nursing home', id: 'sociaal-fonds-ouderenzorg', code: 'legalRegime', is: 'met' },
    {
      name: 'a public nursing home',
      id: 'sociaal-fonds-ouderenzorg',
      code: 'legalRegime',
      change: company({ legalRegime: 'public' }),
      is: 'notMet',
    },
    {
      name: 'private or public not recorded',
      id: 'sociaal-fonds-ouderenzorg',
      code: 'legalRegime',
      change: drop('legalRegime'),
      is: 'unknown',
    },
    { name: 'a nursing home', id: 'sociaal-fonds-ouderenzorg', code: 'workplaceKind', is: 'met' },
    {
      name: 'a hospital',
      id: 'sociaal-fonds-ouderenzorg',
      code: 'workplaceKind',
      change: kinds('hospital'),
      is: 'notMet',
    },
    { name: 'the public premium is paid again', id: 'diverscity-ondersteuningspremie', code: 'notOnHold', is: 'met' },
    {
      name: 'the public premium is on hold by what the user knows',
      id: 'diverscity-ondersteuningspremie',
      code: 'notOnHold',
      change: (draft) => {
        draft.money = {
          incentives: [
            {
              incentiveId: 'diverscity-ondersteuningspremie',
              firstDay: '2026-09-01',
              lastDay: '2027-08-31',
              isOnHold: true,
              source: 'Proefbron',
            },
          ],
        };
      },
      is: 'notMet',
    },
    {
      name: 'subsidised months not recorded',
      id: 'prive-ziekenhuizen-deeltijds',
      code: 'subsidisedMonths',
      is: 'unknown',
    },
    {
      name: 'seven subsidised months',
      id: 'prive-ziekenhuizen-deeltijds',
      code: 'subsidisedMonths',
      change: agreement({ kind: 'partTime', subsidisedMonths: 7 }),
      is: 'met',
      value: 7,
    },
    {
      name: 'eight subsidised months',
      id: 'sociale-maribel-319-01',
      code: 'subsidisedMonths',
      change: agreement({ kind: 'partTime', subsidisedMonths: 8 }),
      is: 'notMet',
      value: 8,
    },
    { name: 'no remote hours', id: 'vesta-uren', code: 'remoteHours', is: 'notMet', value: 0 },
    {
      name: 'remote hours after Easter',
      id: 'vesta-uren',
      code: 'remoteHours',
      change: remote,
      is: 'met',
      value: 13_514,
    },
  ])('$code: $name is $is', async ({ id, code, change, today, is, value }) => {
    const condition = judged(id, change, today).conditions.find((found) => found.code === code)!;
    expect(condition.verdict).toBe(is);
    if (value !== undefined) expect(condition.value?.amount).toBe(value);
    await expectWorded(condition);
  });

  test('the share of the workplace either side of half', async () => {
    const { incentive } = judged(premium);
    const facts = factsOf(aCase());
    for (const [share, verdict] of [
      [5000, 'met'],
      [4999, 'notMet'],
    ] as const) {
      const [found] = judgeIncentives({ ...facts, hours: { ...facts.hours, workplaceShare: share } }, [incentive]);
      const condition = found!.conditions.find(({ code }) => code === 'workplaceShare')!;
      expect(condition).toMatchObject({ verdict, limit: { amount: 50, unit: 'percent' } });
      await expectWorded(condition);
    }
  });
});

describe('amounts', () => {
  test.each([
    { name: 'the premium', id: premium, change: () => {}, cents: 100_000 },
    {
      name: 'the premium for the unpaid',
      id: 'kwalificerend-werkplekleren-onbezoldigd',
      change: () => {},
      cents: 60_000,
    },
    { name: 'Actiris', id: 'actiris-mentorpremie', change: () => {}, cents: 175_000 },
    { name: 'Sociaal Fonds Ouderenzorg', id: 'sociaal-fonds-ouderenzorg', change: () => {}, cents: 50_000 },
    { name: 'public sector, ten months', id: 'diverscity-ondersteuningspremie', change: () => {}, cents: 250_000 },
    {
      name: 'public sector, four whole months',
      id: 'diverscity-ondersteuningspremie',
      change: stopsAfter('2027-01-30'),
      cents: 100_000,
    },
    {
      name: 'private hospitals, seven of ten months',
      id: 'prive-ziekenhuizen-deeltijds',
      change: () => {},
      cents: 105_000,
    },
    { name: 'VOHI, ten months', id: 'vohi-begeleidingspremie', change: () => {}, cents: 125_000 },
    { name: '319.01 pays wage costs', id: 'sociale-maribel-319-01', change: () => {}, cents: undefined },
    { name: 'Vesta pays hours', id: 'vesta-uren', change: () => {}, cents: undefined },
  ])('$name', ({ id, change, cents }) => {
    expect(judged(id, change).amountCents).toBe(cents);
  });
});

describe('judgeIncentives', () => {
  test('is met when every condition is, with the days to apply between', () => {
    const verdict = judged(premium, agreement({ premiumsBefore: 0 }));
    expect(verdict).toMatchObject({
      verdict: 'met',
      status: 'confirmed',
      trajectoryId: 'aster-2026',
      companyId: 'wzc',
      applyBy: toDayNumber(isoDate('2026-12-01')),
    });
    expect(verdict).not.toHaveProperty('mentorId');
  });

  test('is unknown while a fact is missing, and not met once one is not', () => {
    expect(judged(premium).verdict).toBe('unknown');
    expect(judged(premium, company({ region: 'wallonia' })).verdict).toBe('notMet');
  });

  test('Actiris is judged for each mentor, applied for between six and nine months', () => {
    const change = both(company({ region: 'brussels' }), (draft) => {
      draft.mentors.push({ ...draft.mentors[0]!, id: 'vic', name: 'Vic Verzonnen' });
      draft.trajectories[0]!.agreements[0]!.placements[1]!.mentorId = 'vic';
    });
    const found = judgeIncentives(factsOf(aCase(change))).filter(({ incentive }) => incentive.per === 'mentor');
    expect(found.map(({ mentorId, verdict }) => `${mentorId} ${verdict}`)).toEqual(['fien met', 'vic notMet']);
    expect(found[0]).toMatchObject({
      applyFrom: toDayNumber(isoDate('2027-03-01')),
      applyBy: toDayNumber(isoDate('2027-06-01')),
      status: 'checkWithFund',
    });
  });

  test('two companies are two claims, two agreements with one company are one', () => {
    const twoAgreements: CaseChange = (draft) => {
      const [first] = draft.trajectories[0]!.agreements;
      const [residential, home] = first!.placements;
      draft.trajectories[0]!.agreements = [
        { ...first!, plannedLastDay: '2026-11-30', placements: [{ ...residential!, lastDay: '2026-11-30' }] },
        { ...first!, firstDay: '2026-12-01', placements: [{ ...residential!, firstDay: '2026-12-01' }, home!] },
      ];
    };
    const months = judged(premium, twoAgreements).conditions.find(({ code }) => code === 'months');
    expect(months).toMatchObject({ verdict: 'met', value: { amount: 10, unit: 'months' } });
    const twoCompanies: CaseChange = (draft) => {
      draft.companies.push({ ...structuredClone(draft.companies[0]!), id: 'thuis', name: 'Thuishulp Namaak' });
      draft.workplaces[1]!.companyId = 'thuis';
      const [first] = draft.trajectories[0]!.agreements;
      const [residential, home] = first!.placements;
      draft.trajectories[0]!.agreements = [
        { ...first!, plannedLastDay: '2027-02-28', placements: [residential!] },
        { ...first!, companyId: 'thuis', firstDay: '2027-03-01', placements: [home!] },
      ];
    };
    const found = judgeIncentives(factsOf(aCase(twoCompanies))).filter(({ incentive }) => incentive.id === premium);
    expect(found.map(({ companyId }) => companyId)).toEqual(['wzc', 'thuis']);
  });

  test('what a user knows better holds in its period and names its source', () => {
    const change: CaseChange = (draft) => {
      draft.money = {
        incentives: [
          {
            incentiveId: 'vohi-begeleidingspremie',
            firstDay: '2026-09-01',
            lastDay: '2027-08-31',
            amountCents: 13_000,
            status: 'confirmed',
            source: 'Mail van het fonds',
          },
          {
            incentiveId: 'sociaal-fonds-ouderenzorg',
            firstDay: '2025-09-01',
            lastDay: '2026-08-31',
            amountCents: 1,
            source: 'Vorig jaar',
          },
        ],
      };
    };
    expect(judged('vohi-begeleidingspremie', change)).toMatchObject({
      amountCents: 130_000,
      status: 'confirmed',
      source: { advice: 'Mail van het fonds' },
    });
    expect(judged('sociaal-fonds-ouderenzorg', change)).toMatchObject({ amountCents: 50_000, status: 'checkWithFund' });
  });

  test('the public premium was on hold in 2023-2024, and the premium did not exist before', () => {
    const inYear =
      (from: string, to: string): CaseChange =>
      (draft) => {
        const text = JSON.stringify(draft).replaceAll('2027', to).replaceAll('2026', from);
        Object.assign(draft, JSON.parse(text));
      };
    const hold = judged(
      'diverscity-ondersteuningspremie',
      both(inYear('2023', '2024'), company({ legalRegime: 'public' })),
    );
    expect(hold.conditions.find(({ code }) => code === 'notOnHold')).toEqual({ code: 'notOnHold', verdict: 'notMet' });
    const ids = judgeIncentives(factsOf(aCase(inYear('2022', '2023')))).map(({ incentive }) => incentive.id);
    expect(ids).toEqual(['actiris-mentorpremie']);
  });
});
