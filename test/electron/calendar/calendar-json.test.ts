import { expect, test } from 'vitest';
import { calendarJson } from '../../../electron/calendar/calendar-json.ts';
import { statutoryPublicHolidays } from '../../../shared/calendar/public-holidays.ts';
import { buildSchoolCalendar } from '../../../shared/calendar/school-calendar.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';

const publicHolidays = [...statutoryPublicHolidays(2027), ...statutoryPublicHolidays(2028)];
const calendar = buildSchoolCalendar(schoolYear('2027-2028'), publicHolidays);

test('is the calendar and nothing else', () => {
  expect(JSON.parse(calendarJson(calendar))).toEqual(calendar);
});

test('keys come in the documented order, with a part only where half a day is meant', () => {
  const parsed = JSON.parse(calendarJson(calendar)) as { periods: { id: string }[] };
  expect(Object.keys(parsed)).toEqual(['schoolYear', 'firstSchoolDay', 'lastSchoolDay', 'periods']);
  for (const period of parsed.periods) {
    const part = period.id === 'christmas-eve' ? ['part'] : [];
    expect(Object.keys(period)).toEqual(['id', 'kind', 'name', 'firstDay', 'lastDay', ...part, 'source']);
  }
});

test('a half day as it is printed', () => {
  expect(calendarJson(calendar)).toContain(`    {
      "id": "christmas-eve",
      "kind": "freeAfternoon",
      "name": "Vrije namiddag op kerstavond",
      "firstDay": "2027-12-24",
      "lastDay": "2027-12-24",
      "part": "afternoon",
      "source": "Omzendbrief SO 74 – Organisatie van het schooljaar in het secundair onderwijs, vakantieregeling"
    },
`);
});

test('ends with one newline', () => {
  expect(calendarJson(calendar)).toMatch(/}\n$/);
});
