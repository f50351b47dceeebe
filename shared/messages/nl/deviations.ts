import type { FamilyTexts } from '../rule-texts.ts';

export const deviations = {
  busyPeriodHelp: {
    sentence: 'Een afwijking is er voor een leeropportuniteit; bijspringen in een drukke periode is er geen.',
    title: 'Afwijking om bij te springen in een drukke periode',
    detail: 'Het gaat om “{{opportunity}}” op {{days}}.',
    advice: 'Schrap de afwijking, of beschrijf wat de leerling alleen dan kan leren.',
  },
  notVoluntary: {
    sentence: 'Een leerling werkt vrijwillig in een schoolvakantie.',
    title: 'Afwijking die niet vrijwillig is',
    detail: 'Het gaat om “{{opportunity}}” op {{days}}. Werken in een vakantie kan niet worden opgelegd.',
    advice: 'Schrap de afwijking, of bespreek ze opnieuw met de leerling.',
  },
  whyOnlyThen: {
    sentence: 'De bijlage zegt waarom de leeropportuniteit alleen in de schoolvakantie bestaat.',
    title: 'Bijlage zegt niet waarom het alleen dan kan',
    detail: 'Het gaat om “{{opportunity}}” op {{days}}.',
    advice: 'Schrijf op waarom dit in geen lesweek kan worden geleerd.',
  },
  learnerAgreement: {
    sentence: 'De leerling gaat akkoord met een afwijking.',
    title: 'Akkoord van de leerling ontbreekt',
    detail: 'Zonder akkoord telt “{{opportunity}}” op {{days}} niet en blijft het vakantie.',
    advice: 'Laat de leerling de bijlage tekenen en vul de datum in.',
  },
  schoolAgreement: {
    sentence: 'De school gaat akkoord met een afwijking.',
    title: 'Akkoord van de school ontbreekt',
    detail: 'Zonder akkoord telt “{{opportunity}}” op {{days}} niet en blijft het vakantie.',
    advice: 'Laat de school de bijlage tekenen en vul de datum in.',
  },
  companyAgreement: {
    sentence: 'De onderneming gaat akkoord met een afwijking.',
    title: 'Akkoord van de onderneming ontbreekt',
    detail: 'Zonder akkoord telt “{{opportunity}}” op {{days}} niet en blijft het vakantie.',
    advice: 'Laat de onderneming de bijlage tekenen en vul de datum in.',
  },
  representativeAgreement: {
    sentence: 'De wettelijke vertegenwoordiger van een minderjarige leerling gaat akkoord met een afwijking.',
    title: 'Akkoord van de wettelijke vertegenwoordiger ontbreekt',
    detail:
      'De leerling is op {{firstDay}} nog geen 18. Zonder akkoord telt “{{opportunity}}” niet en blijft het vakantie.',
    advice: 'Laat de wettelijke vertegenwoordiger de bijlage tekenen en vul de datum in.',
  },
  agreedLate: {
    sentence: 'Een afwijking wordt in een bijlage afgesproken vóór de eerste dag waarop de leerling werkt.',
    title: 'Afwijking te laat afgesproken',
    detail: 'Het laatste akkoord over “{{opportunity}}” is van {{agreed}}, de eerste dag was {{firstDay}}.',
    advice: 'Kijk de data na. Spreek een volgende afwijking vooraf af.',
  },
  notInSchoolHoliday: {
    sentence: 'Een afwijking geldt voor dagen in een schoolvakantie van het schooljaar.',
    title: 'Afwijking op een dag buiten de schoolvakanties',
    detail: 'Bij “{{opportunity}}” gaat het om {{days}}. De afwijking doet daar niets.',
    advice: 'Schrap deze dagen, of kies dagen in een schoolvakantie.',
  },
  outsideAgreement: {
    sentence: 'Een afwijking hoort bij een overeenkomst die op die dagen loopt.',
    title: 'Afwijking op een dag zonder overeenkomst',
    detail: 'Bij “{{opportunity}}” gaat het om {{days}}.',
    advice: 'Schrap deze dagen, of kijk de einddatum van de overeenkomst na.',
  },
  onPublicHoliday: {
    sentence: 'Een feestdag in een schoolvakantie blijft vrij, ook met een afwijking.',
    title: 'Afwijking op een wettelijke feestdag',
    detail: 'Bij “{{opportunity}}” gaat het om {{days}}. Het plan houdt die dag vrij.',
    advice: 'Schrap deze dagen uit de afwijking.',
  },
  freeWeeksInSummer: {
    sentence: 'Loopt een overeenkomst door in de zomer, dan blijven vier weken van juli en augustus vrij.',
    title: 'Te weinig vrije weken in de zomer: {{value}}',
    detail:
      '{{margin}} te weinig: minstens {{limit}} van juli en augustus blijven vrij. Gewerkt in de weken van {{days}}.',
    advice: 'Schrap werk in de zomer tot er genoeg hele weken vrij zijn.',
  },
  recuperationMissing: {
    sentence: 'Werk in een schoolvakantie wordt halve dag voor halve dag teruggenomen.',
    title: 'Recuperatie: nog {{margin}} terug te nemen',
    detail: 'Bij “{{opportunity}}”: {{limit}} gewerkt op {{days}}, {{value}} teruggenomen.',
    advice: 'Plaats de recuperatie op een werkplekdag in een lesweek, of spreek met de leerling andere dagen af.',
  },
  recuperationTooMuch: {
    sentence: 'Er wordt niet meer teruggenomen dan er is gewerkt.',
    title: 'Te veel recuperatie: {{value}}',
    detail: '{{margin}} te veel: bij “{{opportunity}}” is {{limit}} gewerkt. Teruggenomen op {{days}}.',
    advice: 'Schrap wat te veel is.',
  },
  recuperationNotWorkDay: {
    sentence: 'Recuperatie ligt op een halve dag waarop de leerling in de onderneming zou zijn, en telt één keer.',
    title: 'Recuperatie op een dag zonder werk',
    detail:
      'Bij “{{opportunity}}” gaat het om {{days}}. De leerling zou dan niet werken, of de dag is al teruggenomen.',
    advice: 'Verplaats de recuperatie naar een werkplekdag.',
  },
  recuperationNotLessonWeek: {
    sentence: 'Recuperatie ligt in een lesweek.',
    title: 'Recuperatie in een schoolvakantie',
    detail: 'Bij “{{opportunity}}” gaat het om {{days}}. Dan is de leerling al vrij.',
    advice: 'Verplaats de recuperatie naar een werkplekdag in een lesweek.',
  },
  recuperationOtherSchoolYear: {
    sentence: 'Recuperatie ligt in hetzelfde schooljaar als het werk.',
    title: 'Recuperatie in een ander schooljaar',
    detail: 'Bij “{{opportunity}}” gaat het om {{days}}.',
    advice: 'Verplaats de recuperatie naar een werkplekdag van dit schooljaar.',
  },
  recuperationOutsideAgreement: {
    sentence: 'Recuperatie valt onder de overeenkomst waarin is gewerkt.',
    title: 'Recuperatie buiten de overeenkomst',
    detail: 'Bij “{{opportunity}}” gaat het om {{days}}. De overeenkomst waarin is gewerkt, loopt dan niet.',
    advice: 'Verplaats de recuperatie naar een werkplekdag in dezelfde onderneming.',
  },
} as const satisfies FamilyTexts;
