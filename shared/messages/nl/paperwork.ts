import type { FamilyTexts } from '../rule-texts.ts';

export const paperwork = {
  medicalExamination: {
    sentence: 'Het medisch onderzoek is er vóór de eerste overeenkomst begint.',
    title: 'Medisch onderzoek ontbreekt of komt te laat',
    detail: 'De overeenkomst begint op {{firstDay}}. Het onderzoek hoort ervoor te gebeuren.',
    advice:
      'De werkgever laat het onderzoek doen en betaalt het. Vul de dag in. Gebeurde het te laat, aanvaard dat dan met de reden.',
  },
  medicalExaminationDue: {
    sentence: 'Het medisch onderzoek staat nog open vóór de eerste overeenkomst begint.',
    title_one: 'Medisch onderzoek afspreken: nog {{count}} dag',
    title_other: 'Medisch onderzoek afspreken: nog {{count}} dagen',
    detail: 'De overeenkomst begint op {{firstDay}}.',
    advice: 'De werkgever maakt de afspraak en betaalt het onderzoek. Vul de dag in.',
  },
  medicallyUnfit: {
    sentence: 'De leerling is medisch geschikt.',
    title: 'De leerling is niet medisch geschikt verklaard',
    detail: 'De overeenkomst vanaf {{firstDay}} kan zo niet doorgaan.',
    advice: 'Bespreek met de arbeidsarts en de school wat kan. Komt er een nieuw oordeel, pas het dan aan.',
  },
  medicalResultUnknown: {
    sentence: 'Het resultaat van het medisch onderzoek is bekend als de overeenkomst begint.',
    title: 'Resultaat van het medisch onderzoek ontbreekt',
    detail: 'Het onderzoek was op {{firstDay}}, de overeenkomst begon op {{start}}.',
    advice: 'Vraag de werkgever of de leerling geschikt is verklaard en vul het in.',
  },
  representativeMissing: {
    sentence: 'Voor een minderjarige leerling is de wettelijke vertegenwoordiger bekend, die mee ondertekent.',
    title: 'Wettelijke vertegenwoordiger ontbreekt',
    detail: 'De leerling is nog geen 18 als de overeenkomst begint, op {{firstDay}}.',
    advice: 'Vul de naam van de ouder of voogd in: die ondertekent mee.',
  },
  addressMissing: {
    sentence: 'Elke werkplek heeft een adres voor het uurrooster bij de overeenkomst.',
    title: 'Adres van {{workplace}} ontbreekt',
    detail: 'Het uurrooster bij de overeenkomst vermeldt het adres vanaf {{firstDay}}.',
    advice: 'Vul het adres van de werkplek of van de onderneming in.',
  },
  lessonHoursMissing: {
    sentence: 'Elke lesdag ligt in een lesrooster van de klas, zodat het uurrooster de lesuren kan vermelden.',
    title_one: '{{count}} lesdag zonder lesrooster',
    title_other: '{{count}} lesdagen zonder lesrooster',
    detail: '{{class}} heeft geen lesrooster op {{days}}.',
    advice: 'De school vult het lesrooster van de klas aan voor deze dagen.',
  },
} as const satisfies FamilyTexts;
