import { describe, expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { judgeIncentives } from '../../shared/money/judge-incentives.ts';
import { aCase, type CaseChange, factsOf } from '../support/a-case.ts';
import { agreement, both, company, judged, premium, stopsAfter } from '../support/incentive-case.ts';

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
      source: { stated: 'Mail van het fonds' },
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
