import type { LegalSource } from '../rules/legal-source.ts';
import { isoDate } from './iso-date.ts';

const schoolYearOrder = {
  title:
    'Besluit van de Vlaamse Regering van 31 augustus 2001 houdende de organisatie van het schooljaar in het secundair onderwijs',
  url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=13164',
  inForceFrom: isoDate('2001-09-01'),
};

/** The texts the school calendar is made of. */
export const calendarSources = {
  /** The school year runs from 1 September to 31 August. */
  schoolYear: { ...schoolYearOrder, article: 'art. 2' },
  /** School holidays and free days. */
  schoolHolidays: { ...schoolYearOrder, article: 'art. 7' },
  /** Practice for every year in which 24 December is the last Friday before the holiday (2004, 2010, 2021 …). */
  christmasEve: {
    title: 'Omzendbrief SO 74 – Organisatie van het schooljaar in het secundair onderwijs',
    article: 'vakantieregeling',
    url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=13093',
    inForceFrom: isoDate('2001-09-01'),
  },
  /** The list of ten days, in execution of the law of 4 January 1974; dated by its signature. */
  publicHolidays: {
    title:
      'Koninklijk besluit van 18 april 1974 tot bepaling van de algemene wijze van uitvoering van de wet van 4 januari 1974 betreffende de feestdagen',
    article: 'art. 1',
    url: 'https://employment.belgium.be/en/regulation-public-holidays',
    inForceFrom: isoDate('1974-04-18'),
  },
  autumnOf2020: {
    title: 'Ministerieel besluit van 6 november 2020 tot verlenging van de herfstvakantie in 2020',
    article: 'in uitvoering van art. 12 van het besluit van de Vlaamse Regering van 30 oktober 2020',
    url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=15793',
    inForceFrom: isoDate('2020-11-09'),
    inForceUntil: isoDate('2020-11-15'),
  },
  /** Summer time in the European Union. */
  summerTime: {
    title: 'Richtlijn 2000/84/EG van 19 januari 2001 betreffende de bepalingen inzake de zomertijd',
    article: 'art. 2 en 3',
    url: 'https://eur-lex.europa.eu/eli/dir/2000/84/oj',
    inForceFrom: isoDate('2002-01-01'),
  },
} as const satisfies Record<string, LegalSource>;
