import { isoDate } from '../calendar/iso-date.ts';
import type { LegalSource } from './legal-source.ts';

const decree2016 = {
  title: 'Decreet van 10 juni 2016 tot regeling van bepaalde aspecten van alternerende opleidingen',
  url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14994',
  inForceFrom: isoDate('2016-09-01'),
};

const labourAct = {
  title: 'Arbeidswet van 16 maart 1971',
  url: 'https://www.ejustice.just.fgov.be/eli/wet/1971/03/16/1971031602/justel',
  inForceFrom: isoDate('1971-04-30'),
};

const brochure = {
  title: 'Brochure Duaal leren verzorgende/zorgkundige, schooljaar 2023-2024',
  url: 'https://www.vlaanderen.be/lerenden-uit-het-onderwijs-opleiden-op-de-werkplek',
  inForceFrom: isoDate('2023-09-01'),
};

const annualLeave = {
  title: 'Wetten betreffende de jaarlijkse vakantie van de werknemers, gecoördineerd op 28 juni 1971',
  url: 'https://www.ejustice.just.fgov.be/eli/wet/1971/06/28/1971062850/justel',
  inForceFrom: isoDate('1971-10-10'),
};

const annualLeaveOrder = {
  title:
    'Koninklijk besluit van 30 maart 1967 tot bepaling van de algemene uitvoeringsmodaliteiten van de wetten betreffende de jaarlijkse vakantie van de werknemers',
  url: 'https://mycodex.be/doc/127920',
  inForceFrom: isoDate('1967-03-30'),
};

const publicHolidayAct = {
  title: 'Wet van 4 januari 1974 betreffende de feestdagen',
  url: 'https://employment.belgium.be/en/regulation-public-holidays',
  inForceFrom: isoDate('1974-01-04'),
};

/** What the Flemish government published about the holiday arrangement that its decree brought on 1 September 2019. */
const leaveArrangement = {
  title: 'Vlaamse overheid, Wijziging vakantieregeling voor leerlingen met een overeenkomst alternerende opleiding',
  url: 'https://overheid.vlaanderen.be/alternerende-opleidingen',
  inForceFrom: isoDate('2019-09-01'),
};

/** The texts the rules follow; each rule names one of them, or says in `advice` whose practice it is. */
export const legalSources = {
  /** An agreement of at least 20 hours a week on average, without public holidays and leave. */
  decreeTwentyHours: { ...decree2016, article: 'art. 3' },
  /** Below 20 hours a week on average the agreement is a SAO. */
  decreeBelowTwentyHours: { ...decree2016, article: 'art. 3, 2°' },
  /** Model of the agreement, its first day and how long it lasts. */
  decreeAgreement: { ...decree2016, article: 'bepalingen over de overeenkomst van alternerende opleiding' },
  /** A first agreement within 20 training days from the start of lessons, a new one within 20 after an end; full-time at school in between. */
  signingDeadline: {
    title: 'Onderwijs Vlaanderen, Vind een onderneming en sluit een overeenkomst',
    article: 'Een leerling met een onderneming matchen',
    url: 'https://onderwijs.vlaanderen.be/nl/vind-een-onderneming-en-sluit-een-overeenkomst',
    inForceFrom: isoDate('2018-09-01'),
  },
  /** The class council's advice, which binds nobody. */
  nonBindingAdvice: {
    title: 'Onderwijs Vlaanderen, Leerlingen inschrijven voor een duale opleiding',
    article: 'Niet-bindend advies',
    url: 'https://onderwijs.vlaanderen.be/nl/leerlingen-inschrijven-voor-een-duale-opleiding',
    inForceFrom: isoDate('2018-09-01'),
  },
  /** Compulsory schooling ends for a minor at the end of the school year of the year of the eighteenth birthday. */
  compulsoryEducation: {
    title: 'Wet van 29 juni 1983 betreffende de leerplicht',
    article: 'art. 1, § 1',
    url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=12344',
    inForceFrom: isoDate('1983-09-01'),
  },
  /** Six conditions of an alternating training: 20 hours at work, 240 or 150 lesson periods, and more. */
  rszApprentices: {
    title: 'RSZ, Administratieve instructies: leerlingen - alternerend leren',
    article: 'voorwaarden 3 en 4',
    url: 'https://www.socialsecurity.be/employer/instructions/dmfa/nl/2020-1/instructions/persons/specific/apprentices.html',
    inForceFrom: isoDate('2015-07-01'),
  },
  premiumQualifyingWorkplace: {
    title: 'Premie kwalificerend werkplekleren',
    article: 'voorwaarden: werkplekcomponent van minstens de helft',
    url: 'https://www.vlaanderen.be/als-werkgever-opleiden-op-de-werkplek/premie-kwalificerend-werkplekleren',
    inForceFrom: isoDate('2023-09-01'),
  },
  labourActDailyLimit: { ...labourAct, article: 'art. 19' },
  labourActShortWeek: { ...labourAct, article: 'art. 20, § 1' },
  labourActDay: { ...labourAct, article: 'art. 19 en art. 20, § 1' },
  labourActAverage: { ...labourAct, article: 'art. 26bis' },
  labourActShiftLength: { ...labourAct, article: 'art. 21' },
  labourActSunday: { ...labourAct, article: 'art. 11' },
  labourActNight: { ...labourAct, article: 'art. 35', inForceFrom: isoDate('1998-04-08') },
  labourActDailyRest: { ...labourAct, article: 'art. 38ter, § 1', inForceFrom: isoDate('1998-04-08') },
  labourActWeeklyRest: { ...labourAct, article: 'art. 38ter', inForceFrom: isoDate('1998-04-08') },
  labourActBreak: { ...labourAct, article: 'art. 38quater', inForceFrom: isoDate('1998-12-27') },
  /** Day and week of workers under 18, without overtime; their lessons of part-time compulsory education are working time. */
  labourActMinors: {
    ...labourAct,
    article: 'hoofdstuk III, afdeling 3 (jeugdige werknemers)',
    inForceFrom: isoDate('1993-02-01'),
  },
  /** No Sundays, no public holidays, and an extra day of rest beside Sunday; § 2 lets a royal decree make exceptions. */
  labourActMinorsSunday: { ...labourAct, article: 'art. 32', inForceFrom: isoDate('1993-02-01') },
  labourActMinorsBreak: { ...labourAct, article: 'art. 34', inForceFrom: isoDate('1993-02-01') },
  labourActMinorsNight: { ...labourAct, article: 'art. 34bis', inForceFrom: isoDate('1993-02-01') },
  labourActMinorsMidnight: { ...labourAct, article: 'art. 34bis, § 3', inForceFrom: isoDate('1993-02-01') },
  labourActMinorsRest: { ...labourAct, article: 'art. 34ter', inForceFrom: isoDate('1993-02-01') },
  /** The week of 40 hours became one of 38 on 1 January 2003. */
  week38Hours: {
    title: 'Wet van 10 augustus 2001 betreffende de verzoening van werkgelegenheid en kwaliteit van het leven',
    article: 'art. 2',
    url: 'https://www.etaamb.be/nl/wet-van-10-augustus-2001_n2001012825.html',
    inForceFrom: isoDate('2003-01-01'),
  },
  brochureDualLearning: { ...brochure, article: 'Wat is duaal leren' },
  brochureProgramme: { ...brochure, article: 'De opleiding verzorgende/zorgkundige duaal' },
  brochureTargetGroup: { ...brochure, article: 'De doelgroep' },
  brochureAgreement: { ...brochure, article: 'De overeenkomst' },
  brochureHomeCare: { ...brochure, article: 'De invulling van de werkplekcomponent in de thuiszorg' },
  brochureHomeCareGuidance: { ...brochure, article: 'De begeleiding van de leerling in de thuiszorg' },
  brochureAllowance: { ...brochure, article: 'De vergoeding' },
  brochureLeave: { ...brochure, article: 'De vakantieregeling' },
  brochureEmployer: { ...brochure, article: 'Wat wordt er van de werkgever verwacht' },
  brochureIncentives: { ...brochure, article: 'Incentives' },
  /** Four weeks a year; each paid day is one the year before gave. */
  annualLeaveDuration: { ...annualLeave, article: 'art. 3' },
  leaveDecreeWorkers: { ...annualLeaveOrder, article: 'duur van de vakantie van de arbeiders, vijfdagenweek' },
  leaveDecreeEmployees: { ...annualLeaveOrder, article: 'duur van de vakantie van de bedienden, vijfdagenweek' },
  publicHolidayReplacement: { ...publicHolidayAct, article: 'art. 6' },
  publicHolidayRest: { ...publicHolidayAct, article: 'art. 11' },
  /** Free in every school holiday; unpaid, save the paid days that lie in it. */
  leaveInSchoolHolidays: { ...leaveArrangement, article: 'Vanaf het schooljaar 2019-2020' },
  /** A learning opportunity, agreed by learner, school and company, taken back on work days in lesson weeks of the school year, four weeks of summer free. */
  leaveDeviation: {
    title: 'Sociare, Duaal leren en schoolvakanties (toelichting bij de vakantieregeling OAO)',
    article: 'Individuele uitzondering',
    url: 'https://www.sociare.be/kennisbank329/start-werkrelatie/werkgelegenheidsmaatregelen-sociale-maribel/nieuws/duaal-leren-en-schoolvakanties/',
    inForceFrom: isoDate('2019-09-01'),
  },
  /** A deviation stands in an annex to a running agreement. */
  leaveDeviationAnnex: {
    title: 'duaalleren.vlaanderen, Nieuwe vakantieregeling voor leerlingen (19 augustus 2019)',
    article: 'afwijking in een bijlage bij de overeenkomst',
    url: 'https://www.duaalleren.vlaanderen/nieuwe-vakantieregeling-voor-leerlingen',
    inForceFrom: isoDate('2019-09-01'),
  },
  /** Helping out in a busy period is no learning opportunity. */
  leaveDeviationOpportunity: {
    title: 'Salar, Vakantieregeling OAO',
    article: 'afwijking bij een leeropportuniteit',
    url: 'https://www.salar.be/nieuws/vakantieregeling-oao/',
    inForceFrom: isoDate('2019-09-01'),
  },
  /** Nobody is made to work in a school holiday. */
  leaveDeviationVoluntary: {
    title: 'Katholiek Onderwijs Vlaanderen, Overeenkomst alternerende opleiding tijdens de paasvakantie',
    article: 'werken tijdens de vakantie kan niet verplicht worden',
    url: 'https://www.katholiekonderwijs.vlaanderen/nieuws/overeenkomst-alternerende-opleiding-tijdens-de-paasvakantie',
    inForceFrom: isoDate('2019-09-01'),
  },
  closureInLessonWeeks: {
    title: 'Partena Professional, Alternerend leren in Vlaanderen: vanaf september 2022',
    article: 'Vakantieregeling in periodes van collectieve sluiting',
    url: 'https://www.partena-professional.be/nl/onze-inzichten/infoflashes/alternerend-leren-vlaanderen-vanaf-september-2022',
    inForceFrom: isoDate('2022-09-01'),
  },
  /** Care workers in home care have a registration number, which their service asks for. */
  zorgRegistrationNumber: {
    title: 'Agentschap Zorg en Gezondheid, Inschrijvingsnummer aanvragen in het e-loket',
    article: 'Wat',
    url: 'https://www.zorg-en-gezondheid.be/inschrijvingsnummer-aanvragen-in-het-e-loket',
    inForceFrom: isoDate('2023-09-01'),
  },
  /** A mentor's extract is handed in with the request; every new mentor follows a training. */
  mentorRequirements: {
    title: 'duaalleren.vlaanderen, Nieuwe regelgeving voor mentoren (19 augustus 2019)',
    article: 'Uittreksel uit het strafregister 596.2; mentoropleiding',
    url: 'https://www.duaalleren.vlaanderen/nieuwe-regelgeving-voor-mentoren',
    inForceFrom: isoDate('2019-09-01'),
  },
  /** The extract is not older than a year. */
  mentorExtractAge: {
    title: 'VIVO, Een mentor inschakelen voor duaal leren',
    article: 'Kan iedereen mentor duaal leren worden in de organisatie?',
    url: 'https://www.vivosocialprofit.org/een-mentor-inschakelen-voor-duaal-leren',
    inForceFrom: isoDate('2019-09-01'),
  },
  /** Recognition for every training and every place, asked before an agreement is made. */
  recognition: {
    title: 'Vlaamse overheid, Erkenning van een onderneming als leerwerkplek',
    article: 'Erkenningsvoorwaarden en erkenningsprocedure',
    url: 'https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/erkenning-van-een-onderneming-als-leerwerkplek',
    inForceFrom: isoDate('2016-09-01'),
  },
  /** Local free days and study days of a secondary school. */
  schoolFreeDays: {
    title: 'Omzendbrief SO 74 – Organisatie van het schooljaar in het secundair onderwijs',
    article: 'punt 7, vakanties en andere lesvrije dagen',
    url: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=13093',
    inForceFrom: isoDate('2001-09-01'),
  },
  /** The agreement is registered within three months of its start, or the premium is lost. */
  premiumRegistration: {
    title: 'Katholiek Onderwijs Vlaanderen, Nieuwe premies voor kwalificerend werkplekleren (7 september 2023)',
    article: 'registratie binnen drie maanden na de start van de overeenkomst',
    url: 'https://pro.katholiekonderwijs.vlaanderen/nieuwe-premies-voor-kwalificerend-werkplekleren',
    inForceFrom: isoDate('2023-09-01'),
  },
} as const satisfies Record<string, LegalSource>;
