import { expect, test } from 'vitest';
import { calendarSources } from '../../shared/calendar/calendar-sources.ts';
import { isIsoDate } from '../../shared/calendar/iso-date.ts';
import { citationOf, type LegalSource } from '../../shared/rules/legal-source.ts';

const sources: [string, LegalSource][] = Object.entries(calendarSources);

test.each(sources)('%s has a title, an article, an address and the days it governs', (_, source) => {
  expect(source.title).not.toBe('');
  expect(source.article).not.toBe('');
  expect(new URL(source.url).protocol).toBe('https:');
  expect(isIsoDate(source.inForceFrom)).toBe(true);
  if (source.inForceUntil) expect(source.inForceUntil >= source.inForceFrom).toBe(true);
});

test('a citation is title and article', () => {
  expect(citationOf(calendarSources.schoolYear)).toBe(
    'Besluit van de Vlaamse Regering van 31 augustus 2001 houdende de organisatie van het schooljaar in het secundair onderwijs, art. 2',
  );
});
