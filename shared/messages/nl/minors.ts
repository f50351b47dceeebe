import type { FamilyTexts } from '../rule-texts.ts';

/** Working time of learners under 18. */
export const minors = {
  dailyLimit: {
    sentence: 'Een leerling onder 18 jaar werkt hoogstens 8 uur per dag; lessen van de leerplicht tellen mee.',
    title: 'Dag te lang onder 18 jaar: {{value}}',
    detail_one: '{{margin}} te veel: hoogstens {{limit}}. Samen {{work}} werk en {{lessons}} les. {{days}}.',
    detail_other:
      '{{count}} dagen met {{margin}} te veel: hoogstens {{limit}}. Samen {{work}} werk en {{lessons}} les. {{days}}.',
    advice: 'Kies een kortere dienst, of spreid het werk over meer dagen.',
  },
  weeklyLimit: {
    sentence:
      'Een leerling onder 18 jaar werkt hoogstens 38 uur per week, of de kortere week van de onderneming; lessen van de leerplicht tellen mee.',
    title: 'Week te lang onder 18 jaar: {{value}}',
    detail_one: '{{margin}} te veel: hoogstens {{limit}}. Samen {{work}} werk en {{lessons}} les. {{days}}.',
    detail_other:
      '{{count}} weken met {{margin}} te veel: hoogstens {{limit}}. Samen {{work}} werk en {{lessons}} les. {{days}}.',
    advice: 'Schrap een dienst in die week of verplaats ze naar een andere week.',
  },
  dailyLimitByLessonPeriod: {
    sentence: 'Zet alleen de instelling van de lestijd een dag onder 18 jaar boven 8 uur, dan is dat een waarschuwing.',
    title: 'Dag onder 18 jaar boven de grens, als een lestijd 60 minuten telt: {{value}}',
    detail_one: '{{margin}} boven {{limit}}: {{work}} werk en {{lessons}} les. {{days}}.',
    detail_other: '{{count}} dagen {{margin}} boven {{limit}}: {{work}} werk en {{lessons}} les. {{days}}.',
    advice: 'Kort de dienst in, of kijk de instelling van de lestijd bij de school na: geen tekst legt ze vast.',
  },
  weeklyLimitByLessonPeriod: {
    sentence:
      'Zet alleen de instelling van de lestijd een week onder 18 jaar boven de grens, dan is dat een waarschuwing.',
    title: 'Week onder 18 jaar boven de grens, als een lestijd 60 minuten telt: {{value}}',
    detail_one: '{{margin}} boven {{limit}}: {{work}} werk en {{lessons}} les. {{days}}.',
    detail_other: '{{count}} weken {{margin}} boven {{limit}}: {{work}} werk en {{lessons}} les. {{days}}.',
    advice: 'Kort een dienst in, of kijk de instelling van de lestijd bij de school na: geen tekst legt ze vast.',
  },
  night: {
    sentence:
      'Een leerling onder 18 jaar werkt tussen 6 uur en 20 uur; vanaf 16 jaar in ploegen tussen 6 uur en 22 uur of tussen 7 uur en 23 uur.',
    title: 'Werk buiten de uren onder 18 jaar: {{value}}',
    detail_one: '{{shift}} ligt {{value}} buiten de toegelaten uren, van {{from}} tot {{until}}. {{days}}.',
    detail_other:
      '{{shift}} ligt {{count}} keer {{value}} buiten de toegelaten uren, van {{from}} tot {{until}}. {{days}}.',
    advice: 'Kies een dienst binnen die uren. Werken er ploegen, duid dat dan aan bij de werkplek.',
  },
  afterMidnight: {
    sentence: 'Een leerling onder 18 jaar werkt nooit tussen middernacht en 4 uur.',
    title: 'Werk na middernacht onder 18 jaar: {{value}}',
    detail_one: '{{shift}} ligt {{value}} tussen middernacht en 4 u. Werk kan van {{from}} tot {{until}}. {{days}}.',
    detail_other:
      '{{shift}} ligt {{count}} keer {{value}} tussen middernacht en 4 u. Werk kan van {{from}} tot {{until}}. {{days}}.',
    advice: 'Kies een dienst overdag: voor deze uren bestaat geen uitzondering.',
  },
  dailyRest: {
    sentence: 'Een leerling onder 18 jaar rust minstens 12 uur tussen het werk van twee dagen.',
    title: 'Rust te kort onder 18 jaar: {{value}}',
    detail_one:
      '{{shift}} tot {{end}}, volgende dienst start om {{start}}{{clock}}. {{margin}} te weinig: minstens {{limit}} rust is nodig. {{days}}.',
    detail_other:
      '{{shift}} tot {{end}}, volgende dienst start om {{start}}{{clock}}, {{count}} keer. {{margin}} te weinig: minstens {{limit}} rust is nodig. {{days}}.',
    advice: 'Laat de volgende dienst later starten of de vorige vroeger eindigen.',
  },
  weekendRest: {
    sentence:
      'Een leerling onder 18 jaar rust 48 uur rond de zondag: op zondag en op de hele zaterdag of maandag ernaast.',
    title: 'Weekendrust te kort onder 18 jaar: {{value}}',
    detail_one:
      '{{margin}} te weinig: {{limit}} rust is nodig, de zondag en de hele zaterdag of maandag ernaast. {{days}}.',
    detail_other:
      '{{count}} weekends met {{margin}} te weinig: {{limit}} rust is nodig, de zondag en de hele zaterdag of maandag ernaast. {{days}}.',
    advice: 'Hou de zaterdag vrij, of de maandag zonder werk en les.',
  },
  break: {
    sentence:
      'Een leerling onder 18 jaar heeft 30 minuten pauze bij meer dan 4 uur 30 werk, en 60 minuten bij meer dan 6 uur, waarvan 30 na elkaar.',
    title: 'Pauze te kort onder 18 jaar: {{value}}',
    detail_one: '{{margin}} te weinig: {{shift}} heeft minstens {{limit}} pauze nodig. {{days}}.',
    detail_other: '{{margin}} te weinig: {{shift}} heeft minstens {{limit}} pauze nodig, {{count}} keer. {{days}}.',
    advice: 'Geef de dienst bij de werkplek een langere pauze, of maak een dienstcode voor leerlingen onder 18 jaar.',
  },
  sunday: {
    sentence: 'Een leerling onder 18 jaar werkt niet op zondag, tenzij de werkplek een uitzondering heeft.',
    title_one: 'Werk op {{count}} zondag onder 18 jaar',
    title_other: 'Werk op {{count}} zondagen onder 18 jaar',
    detail: 'De werkplek heeft geen uitzondering voor zondagswerk. {{days}}.',
    advice: 'Hou de zondag vrij. Is er een uitzondering, duid ze dan aan bij de werkplek.',
  },
  publicHoliday: {
    sentence:
      'Een leerling onder 18 jaar werkt niet op een wettelijke feestdag of zijn vervangingsdag, tenzij de werkplek een uitzondering heeft.',
    title_one: 'Werk op {{count}} wettelijke feestdag onder 18 jaar',
    title_other: 'Werk op {{count}} wettelijke feestdagen onder 18 jaar',
    detail: 'De werkplek heeft geen uitzondering voor werk op feestdagen. {{days}}.',
    advice: 'Hou de feestdag vrij. Is er een uitzondering, duid ze dan aan bij de werkplek.',
  },
  sundayInTwo: {
    sentence: 'Waar een uitzondering geldt, werkt een leerling onder 18 jaar hoogstens één zondag op twee.',
    title_one: '{{count}} zondag te veel onder 18 jaar',
    title_other: '{{count}} zondagen te veel onder 18 jaar',
    detail: 'De zondag ervoor is al gewerkt, en hoogstens één zondag op twee mag. {{days}}.',
    advice: 'Hou deze zondag vrij, of wissel van zondag.',
  },
} as const satisfies FamilyTexts;
