import type { FamilyTexts } from '../rule-texts.ts';

export const plan = {
  schoolDayMismatch: {
    sentence: 'De leerling heeft les wanneer de klas les heeft, tenzij het segment zegt dat het van de klas afwijkt.',
    title_one: '{{count}} dag wijkt af van de klas',
    title_other: '{{count}} dagen wijken af van de klas',
    detail:
      'Het gaat om {{weekdays}}: {{missed}} waarop de klas les heeft en de planning iets anders vraagt, {{extra}} les terwijl de klas er geen heeft. {{days}}.',
    advice: 'Volg de lesdagen van de klas, of zet bij het segment dat het van de klas afwijkt.',
  },
  blockOverWork: {
    sentence: 'Examens en blokken van de klas gaan voor het werk van het patroon.',
    title_one: '{{count}} werkdag wordt examen of schoolblok',
    title_other: '{{count}} werkdagen worden examen of schoolblok',
    detail: 'De leerling is op school op {{days}}. Werk dat wegvalt: {{value}}.',
    advice: 'Je hoeft niets te doen. Kijk wel na of de gemiddelde uren nog kloppen.',
  },
  unexplainedFreeWeekday: {
    sentence:
      'Een weekdag zonder les, werk of vakantie is alleen roosterrust als de week of de cyclus haar contractuele uren haalt.',
    title_one: '{{count}} dag zonder les, werk of vakantie',
    title_other: '{{count}} dagen zonder les, werk of vakantie',
    detail:
      '{{margin}} te weinig werk: {{value}} van de {{limit}} die het contract vraagt. De overeenkomst is voltijds, elke weekdag telt. Het gaat om {{weekdays}}: {{days}}.',
    advice: 'Vul met werkplek, of plan die uren op een andere dag van de cyclus.',
  },
  pinWithoutEffect: {
    sentence: 'Een vastgezette dag ligt onder een overeenkomst.',
    title_one: '{{count}} vastgezette dag zonder gevolg',
    title_other: '{{count}} vastgezette dagen zonder gevolg',
    detail: 'Er loopt geen overeenkomst op {{days}}.',
    advice: 'Maak los wat geen gevolg heeft.',
  },
  pinnedWorkOnClosure: {
    sentence: 'Er is geen werk vastgezet terwijl de onderneming gesloten is.',
    title_one: '{{count}} werkdag vastgezet tijdens een sluiting',
    title_other: '{{count}} werkdagen vastgezet tijdens een sluiting',
    detail: 'De onderneming is gesloten op {{days}}.',
    advice: 'Maak los, of pas de sluiting aan.',
  },
  pinnedSchoolOnClosedDay: {
    sentence: 'Er is geen les vastgezet terwijl de school gesloten is.',
    title_one: '{{count}} lesdag vastgezet terwijl de school gesloten is',
    title_other: '{{count}} lesdagen vastgezet terwijl de school gesloten is',
    detail: 'De school is gesloten op {{days}}.',
    advice: 'Maak los, of kijk de schoolkalender na.',
  },
  segmentsOverlap: {
    sentence: 'Twee segmenten liggen nooit op dezelfde dag.',
    title: 'Segmenten overlappen: {{value}}',
    detail: 'Van {{firstDay}} tot en met {{last}} geldt het eerste segment van de lijst.',
    advice: 'Laat het ene segment eindigen voor het andere begint.',
  },
  segmentOutside: {
    sentence: 'Een segment ligt binnen het opleidingstraject.',
    title: 'Segment ligt {{value}} buiten het traject',
    detail: 'Vanaf {{firstDay}} heeft het geen gevolg. Het traject loopt van {{start}} tot en met {{end}}.',
    advice: 'Kort het segment in tot het traject.',
  },
  cycleLongerThanSegment: {
    sentence: 'Een cyclus past minstens één keer in zijn segment.',
    title: 'Cyclus van {{limit}} in een segment van {{value}}',
    detail: 'Weken die tellen van {{firstDay}} tot en met {{last}}: {{value}}. De rest van de cyclus komt nooit.',
    advice: 'Kort de cyclus in, of laat het segment langer lopen.',
  },
  unknownShift: {
    sentence: 'De werkplek van een dag heeft de dienstcode die gevraagd wordt.',
    title: 'Dienst {{code}} bestaat niet bij {{workplace}}',
    detail_one: 'Op {{days}} geldt daar nu de gewone dienst {{usual}}: {{count}} dag.',
    detail_other: 'Op {{days}} geldt daar nu de gewone dienst {{usual}}: {{count}} dagen.',
    advice: 'Kies een dienst van {{workplace}}, of voeg {{code}} daar toe.',
  },
} as const satisfies FamilyTexts;
