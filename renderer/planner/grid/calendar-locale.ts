import type { LocaleInput } from '@fullcalendar/react';
import fr from '@fullcalendar/react/locales/fr';
import nl from '@fullcalendar/react/locales/nl';

/** The calendar's own words in a language of ours; English is built in. */
export function calendarLocale(language: string): LocaleInput {
  return { nl, fr }[language] ?? { code: 'en-gb' };
}
