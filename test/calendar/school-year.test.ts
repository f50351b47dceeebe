import { describe, expect, test } from 'vitest';
import { fromDayNumber, weekdayOf } from '../../shared/calendar/iso-date.ts';
import { isSchoolYear, schoolYear, startYearOf, yearFrameOf } from '../../shared/calendar/school-year.ts';

describe('schoolYear', () => {
  test.each([
    ['2001-2002', 2001],
    ['2026-2027', 2026],
    ['2098-2099', 2098],
  ])('%s starts in %i', (text, year) => {
    expect(startYearOf(schoolYear(text))).toBe(year);
  });

  test.each(['2000-2001', '2099-2100', '2026-2028', '2026-2026', '2026', '2026/2027', '26-27', ''])(
    '%j is refused by name',
    (text) => {
      expect(isSchoolYear(text)).toBe(false);
      expect(() => schoolYear(text)).toThrow(
        expect.objectContaining({
          name: 'SchoolYearError',
          message: `Not a school year between 2001-2002 and 2098-2099: ${text}`,
        }),
      );
    },
  );
});

describe('yearFrameOf', () => {
  test.each([
    ['2026-2027', '2026-08-31', 371, 1, 365],
    ['2024-2025', '2024-08-26', 371, 6, 370],
    ['2027-2028', '2027-08-30', 371, 2, 367],
    ['2025-2026', '2025-09-01', 371, 0, 364],
    ['2019-2020', '2019-08-26', 378, 6, 371],
    ['2098-2099', '2098-09-01', 371, 0, 364],
  ])('%s', (text, first, dayCount, startIndex, endIndex) => {
    const frame = yearFrameOf(schoolYear(text));
    expect({ ...frame, first: fromDayNumber(frame.first) }).toEqual({
      schoolYear: text,
      first,
      dayCount,
      weekCount: dayCount / 7,
      startIndex,
      endIndex,
    });
  });

  test('every frame is whole weeks from Monday that hold 1 September to 31 August', () => {
    const wrong: string[] = [];
    for (let year = 2001; year <= 2098; year++) {
      const frame = yearFrameOf(schoolYear(`${year}-${year + 1}`));
      const isRight =
        weekdayOf(frame.first) === 0 &&
        frame.dayCount === frame.weekCount * 7 &&
        Number.isInteger(frame.weekCount) &&
        fromDayNumber(frame.first + frame.startIndex) === `${year}-09-01` &&
        fromDayNumber(frame.first + frame.endIndex) === `${year + 1}-08-31` &&
        frame.startIndex < 7 &&
        frame.endIndex < frame.dayCount &&
        frame.endIndex >= frame.dayCount - 7;
      if (!isRight) wrong.push(frame.schoolYear);
    }
    expect(wrong).toEqual([]);
  });
});
