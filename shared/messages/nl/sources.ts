/** Whose word a rule or number follows where no law or official text speaks, by key. */
export const sources = {
  stopHasReason: 'Keuze van Duaalplanner: een stopzetting wordt met haar reden genoteerd',
  workDayNamesWorkplace: 'Keuze van Duaalplanner: elke werkdag zegt op welke werkplek',
  placementInsideAgreement: 'Keuze van Duaalplanner: een werkplekperiode buiten haar overeenkomst telt niet mee',
  placesAsStated: 'Keuze van Duaalplanner: een werkplek heeft zoveel plaatsen als de onderneming opgeeft',
  sameNameAndBirthDate: 'Keuze van Duaalplanner: dezelfde naam en geboortedatum is hoogstwaarschijnlijk één leerling',
  mentorIsPresent: 'Keuze van Duaalplanner: wie op een werkplek begeleidt, is daar ook',
  noDeviationOnPublicHoliday:
    'Keuze van Duaalplanner: een afwijking van de vakantieregeling geldt niet voor een wettelijke feestdag',
  freeDaysOnWorkDays:
    'Keuze van Duaalplanner: het decreet zegt niet of vrije dagen die op werkplekdagen vallen meetellen',
  lessonsInFullWeek:
    'Commerce Training: schooluren tellen mee in de week van het paritair comité; hoe lang een lestijd telt, kiest Duaalplanner',
  unplacedLeave: 'Keuze van Duaalplanner: wat geen plaats meer vindt, is een zaak voor de loondienst',
  ownEntitlementHasReason: 'Keuze van Duaalplanner: wie het berekende recht vervangt, zegt waarom',
  replacementDayAtSchool:
    'Keuze van Duaalplanner: een vervangingsdag van de onderneming is geen vrije dag van de school',
  replacementDayPractice: 'ADMB, Vervanging feestdagen vastleggen',
  nightIntoHoliday:
    'Keuze van Duaalplanner: een dienst hoort bij de dag waarop hij begint, maar de nacht loopt door in de vakantie',
  lessonPeriodInFullWeek: 'Keuze van Duaalplanner: geen tekst zegt hoe een lestijd in de voltijdse week telt',
  roomInFullWeek: 'Keuze van Duaalplanner: tot een uur onder de voltijdse week volgt geen vaststelling',
  learnersPerMentor:
    'fe-bi, fondsen van de social profit: één mentor per twee jongeren; een onderneming kan zelf een aantal instellen',
  lessonPeriodOfMinor: 'Keuze van Duaalplanner: geen tekst zegt of een lestijd 50 of 60 minuten arbeidstijd is',
  timetableAnnex: 'Keuze van Duaalplanner: de bijlage uurrooster vermeldt de lesuren en het adres van elke werkplek',
  legalRepresentative:
    'Keuze van Duaalplanner: papieren van een minderjarige vermelden de wettelijke vertegenwoordiger, die mee tekent',
  missingFact: 'Keuze van Duaalplanner: zolang een gegeven ontbreekt, is een voorwaarde niet te beoordelen',
  phaseUntilNext: 'Keuze van Duaalplanner: een fase loopt tot de eerste dag van de volgende',
  patternFollowsClass:
    'Keuze van Duaalplanner: een patroon volgt de lesdagen van de klas, tenzij het zegt dat het afwijkt',
  pinOutsideAgreement: 'Keuze van Duaalplanner: buiten een overeenkomst verandert vastzetten niets',
  noWorkInClosure: 'Keuze van Duaalplanner: tijdens een collectieve sluiting is er geen werk',
  noLessonsOnFreeDays: 'Keuze van Duaalplanner: op een vrije schooldag, in een vakantie of een weekend is er geen les',
  firstSegmentCounts: 'Keuze van Duaalplanner: waar segmenten overlappen, geldt het eerste van de lijst',
  noPatternOutsideTrajectory: 'Keuze van Duaalplanner: buiten het opleidingstraject geldt geen patroon',
  cycleFitsSegment: 'Keuze van Duaalplanner: een cyclus past minstens één keer in zijn segment',
  shiftCodeOfWorkplace: 'Keuze van Duaalplanner: een dienstcode geldt op de werkplek die haar heeft',
  restBeforeLessons: 'Praktijk in het duaal leren: de rusttijd van de Arbeidswet geldt ook tot aan de volgende les',
  publicSectorAccrual: 'Keuze van Duaalplanner: lopend jaar, naar rato van de maanden; stelsel volgens VVSG',
} as const satisfies Readonly<Record<string, string>>;

/** The key of a text in `sources`. */
export type AdviceKey = keyof typeof sources;
