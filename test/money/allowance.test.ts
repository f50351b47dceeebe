import { describe, expect, test } from 'vitest';
import { addDays, isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { allowanceCents, allowanceMonths, allowanceOn } from '../../shared/money/allowance.ts';
import { guaranteedIncomes } from '../../shared/money/guaranteed-incomes.ts';
import { aCase, type CaseChange, factsOf } from '../support/a-case.ts';

const bands = [1, 2, 3] as const;
const day = (date: string) => toDayNumber(isoDate(date));
const centsOn = (date: string) => bands.map((band) => allowanceOn(day(date), band)?.cents);

describe('guaranteedIncomes', () => {
  test('follow each other without gap or overlap', () => {
    const gaps = guaranteedIncomes
      .slice(1)
      .filter(({ from }, index) => addDays(guaranteedIncomes[index]!.until, 1) !== from);
    expect(gaps).toEqual([]);
  });

  test('give the published allowances by the formula', () => {
    const published = guaranteedIncomes.filter((row) => row.published);
    expect(published.map(({ cents }) => bands.map((band) => allowanceCents(cents, band)))).toEqual(
      published.map((row) => row.published),
    );
    expect(published).toHaveLength(4);
  });
});

describe('allowanceCents', () => {
  test.each([
    { name: 'a share that is exactly ten cents is kept', income: 100_000, band: 1, cents: 29_000 },
    { name: 'a share a fraction above goes up to the next ten', income: 100_001, band: 1, cents: 29_010 },
    { name: 'a share of 34.5 %', income: 200_000, band: 3, cents: 69_000 },
  ] as const)('$name', ({ income, band, cents }) => {
    expect(allowanceCents(income, band)).toBe(cents);
  });
});

describe('allowanceOn', () => {
  test.each([
    { date: '2022-11-30', cents: [undefined, undefined, undefined] },
    { date: '2022-12-01', cents: [56_700, 62_560, 67_450] },
    { date: '2023-10-31', cents: [56_700, 62_560, 67_450] },
    { date: '2023-11-01', cents: [57_840, 63_820, 68_800] },
    { date: '2024-03-31', cents: [57_840, 63_820, 68_800] },
    { date: '2024-04-01', cents: [58_870, 64_960, 70_040] },
    { date: '2024-05-01', cents: [60_050, 66_260, 71_440] },
    { date: '2025-01-31', cents: [60_050, 66_260, 71_440] },
    { date: '2025-02-01', cents: [61_250, 67_590, 72_870] },
    { date: '2025-12-31', cents: [61_250, 67_590, 72_870] },
    { date: '2026-01-01', cents: [undefined, undefined, undefined] },
    { date: '2027-03-01', cents: [undefined, undefined, undefined] },
  ])('$date', ({ date, cents }) => {
    expect(centsOn(date)).toEqual(cents);
  });

  test("a user's row goes before ours and says where it was read", () => {
    const own = [
      { firstDay: isoDate('2025-12-01'), lastDay: isoDate('2026-06-30'), cents: 220_000, source: 'Proefbron' },
    ];
    expect(allowanceOn(day('2025-12-15'), 3, own)).toMatchObject({ cents: 75_900, source: 'Proefbron' });
    expect(allowanceOn(day('2026-06-30'), 3, own)?.cents).toBe(75_900);
    expect(allowanceOn(day('2026-07-01'), 3, own)).toBeUndefined();
  });
});

/** The base year moved to 2024-2025, which has amounts and one index. */
const in2024: CaseChange = (draft) => {
  const text = JSON.stringify(draft).replaceAll('2027', '2025').replaceAll('2026', '2024');
  Object.assign(draft, JSON.parse(text));
};

/** Months as "2024-9 30 whole 714.40". */
function monthsOf(change: CaseChange): string[] {
  const { plan, programme } = factsOf(aCase(change), '2024-09-01');
  return allowanceMonths(plan, programme.allowanceBand).map(
    ({ year, month, daysUnderAgreement, isWholeMonth, allowance }) =>
      `${year}-${month} ${daysUnderAgreement} ${isWholeMonth ? 'whole' : 'part'} ${allowance ? allowance.cents / 100 : 'unknown'}`,
  );
}

describe('allowanceMonths', () => {
  test('ten months of the third band, indexed in February', () => {
    expect(monthsOf(in2024)).toEqual([
      '2024-9 30 whole 714.4',
      '2024-10 31 whole 714.4',
      '2024-11 30 whole 714.4',
      '2024-12 31 whole 714.4',
      '2025-1 31 whole 714.4',
      '2025-2 28 whole 728.7',
      '2025-3 31 whole 728.7',
      '2025-4 30 whole 728.7',
      '2025-5 31 whole 728.7',
      '2025-6 30 whole 728.7',
    ]);
  });

  test('an agreement that starts late and stops early has months in part', () => {
    const months = monthsOf((draft) => {
      in2024(draft);
      draft.trajectories[0]!.agreements[0]!.firstDay = '2024-09-16';
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2024-11-14';
    });
    expect(months).toEqual(['2024-9 15 part 714.4', '2024-10 31 whole 714.4', '2024-11 14 part 714.4']);
  });

  test('a month over which the amount changes has none', () => {
    const months = monthsOf((draft) => {
      in2024(draft);
      draft.money = {
        guaranteedIncomes: [{ firstDay: '2025-03-01', lastDay: '2025-03-15', cents: 220_000, source: 'Proefbron' }],
      };
    });
    expect(months.slice(5, 8)).toEqual(['2025-2 28 whole 728.7', '2025-3 31 whole unknown', '2025-4 30 whole 728.7']);
  });

  test('a school year without a sourced amount is unknown, never the last one', () => {
    const { plan } = factsOf(aCase());
    const months = allowanceMonths(plan, 3);
    expect(months).toHaveLength(10);
    expect(months.filter(({ allowance }) => allowance !== undefined)).toEqual([]);
  });

  test.each(['partTime', 'sao'] as const)('%s has no allowance', (kind) => {
    expect(
      monthsOf((draft) => {
        in2024(draft);
        draft.trajectories[0]!.agreements[0]!.kind = kind;
      }),
    ).toEqual([]);
  });
});
