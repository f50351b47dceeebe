import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../electron/language/create-translate.ts';
import { languages } from '../../shared/messages/format.ts';
import { wordCondition } from '../../shared/messages/word-incentive.ts';
import type { ConditionCode, ConditionVerdict } from '../../shared/money/incentive.ts';
import { judgeIncentives } from '../../shared/money/judge-incentives.ts';
import { aCase, type CaseChange, factsOf } from '../support/a-case.ts';
import {
  agreement,
  company,
  drop,
  judged,
  kinds,
  mentor,
  premium,
  remote,
  stopsAfter,
  unregistered,
} from '../support/incentive-case.ts';

/** Every condition that comes by is worded in three languages. */
async function expectWorded(condition: ConditionVerdict): Promise<void> {
  for (const language of languages) {
    const text = wordCondition(condition, language, await createTranslate(language));
    expect(text, `${language} ${condition.code} ${condition.verdict}`).not.toMatch(/\{\{|incentives\./);
  }
}

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
