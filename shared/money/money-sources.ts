import { isoDate } from '../calendar/iso-date.ts';
import type { LegalSource } from '../rules/legal-source.ts';

/** The texts and pages that amounts of money come from. */
export const moneySources = {
  /** The allowance is a percentage of the guaranteed average minimum monthly income. */
  allowanceOrder: {
    title:
      'Besluit van de Vlaamse Regering van 8 juli 2016 houdende uitvoering van het decreet van 10 juni 2016 tot regeling van bepaalde aspecten van alternerende opleidingen',
    article: 'leervergoeding: 29, 32 of 34,5 % van het GGMMI',
    url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14996',
    inForceFrom: isoDate('2016-09-01'),
  },
  indexOfDecember2022: {
    title: 'Group S, Vlaamse Gemeenschap - overeenkomst alternerende opleiding: indexatie op 1 december 2022',
    article: 'bedragen op 01/12/2022',
    url: 'https://www.groups.be/nl/nieuws/juridische-artikels/vlaamse-gemeenschap-overeenkomst-alternerende-opleiding-indexatie-op-1-7',
    inForceFrom: isoDate('2022-12-01'),
  },
  indexOfNovember2023: {
    title: 'Duaal leren PC 314, Student: leervergoedingen per maand, vanaf 1/11/2023',
    article: 'bedragen vanaf 01/11/2023',
    url: 'https://duaalleren314.be/fitnessoverzicht/student/',
    inForceFrom: isoDate('2023-11-01'),
  },
  raiseOfApril2024: {
    title: 'Attentia, Verhoging gewaarborgd minimumloon per 1 april 2024 (cao nr. 43/17)',
    article: 'GGMMI vanaf 1 april 2024',
    url: 'https://www.attentia.be/nl/nieuws/verhoging-gewaarborgd-minimumloon-per-1-april-2024/',
    inForceFrom: isoDate('2024-04-01'),
  },
  indexOfMay2024: {
    title: 'Securex, RMMG national (2 juli 2024)',
    article: 'bedragen vanaf mei 2024',
    url: 'https://securex.be/fr/lex4you/employeur/montants-actuels/montants-socio-juridiques/rmmg-national',
    inForceFrom: isoDate('2024-05-01'),
  },
  indexOfFebruary2025: {
    title: 'Vlaamse overheid, Leervergoeding in duaal en alternerend leren',
    article: 'leervergoeding secundair onderwijs (OAO), 2025',
    url: 'https://www.vlaanderen.be/lerenden-uit-het-onderwijs-opleiden-op-de-werkplek/overeenkomsten/overeenkomst-van-alternerende-opleiding/leervergoeding-in-duaal-en-alternerend-leren',
    inForceFrom: isoDate('2025-02-01'),
  },
  premiumDecree: {
    title:
      'Decreet van 23 december 2022 over de premie kwalificerend werkplekleren voor ondernemingen en de leerlingenpremie alternerende opleiding',
    article: 'hoofdstuk over de premie kwalificerend werkplekleren',
    url: 'https://etaamb.openjustice.be/fr/nl/decret-du-23-decembre-2022_n2023040163.html',
    inForceFrom: isoDate('2023-09-01'),
  },
  actirisMentor: {
    title: 'Actiris, Duaal leren (mentorpremie)',
    article: 'Kosten en premie',
    url: 'https://www.actiris.brussels/nl/werkgevers/duaal-leren/',
    inForceFrom: isoDate('2018-07-01'),
  },
  diverscity: {
    title: 'Diverscity, Duaal leren (ondersteuningspremie)',
    article: 'Financiële ondersteuning',
    url: 'https://www.diverscity.be/thema-s/duaal-leren',
    inForceFrom: isoDate('2023-09-01'),
  },
} as const satisfies Record<string, LegalSource>;
