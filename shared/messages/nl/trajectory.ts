import type { FamilyTexts } from '../rule-texts.ts';

export const trajectory = {
  startTooEarly: {
    sentence: 'De opleiding begint ten vroegste op 1 september.',
    title: 'De opleiding begint {{value}} te vroeg',
    detail: 'Ze begint op {{firstDay}}. Ten vroegste kan {{first}}.',
    advice: 'Laat de opleiding en haar overeenkomst op {{first}} of later beginnen.',
  },
  lateEntry: {
    sentence:
      'De opleiding begint ten laatste op 30 september, tenzij de school al een andere leerling in deze opleiding heeft.',
    title: 'Late instap: {{value}} na {{last}}',
    detail:
      'De opleiding begint op {{firstDay}}. Na {{last}} kan dat alleen als de school al een leerling in deze opleiding heeft.',
    advice: 'Vul de naam van die andere leerling in, of begin ten laatste op {{last}}.',
  },
  endTooLate: {
    sentence: 'De opleiding eindigt ten laatste op 30 juni.',
    title: 'De opleiding eindigt {{value}} te laat',
    detail: 'Het einde staat op {{firstDay}}. Ten laatste kan {{last}}.',
    advice: 'Laat de opleiding en haar overeenkomst ten laatste op {{last}} eindigen.',
  },
  tooLong: {
    sentence: 'De opleiding duurt hoogstens haar maanden, tien voor verzorgende/zorgkundige.',
    title: 'De opleiding is {{margin}} te lang',
    detail: 'Gepland: {{value}}. Hoogstens: {{limit}}, dat is {{months}}.',
    advice: 'Laat de opleiding ten laatste op {{last}} eindigen, of later beginnen.',
  },
  noRoomForPhases: {
    sentence: 'Tussen begin en einde is er plaats voor de kortste duur van alle fasen.',
    title: 'Geen plaats voor alle fasen: {{margin}} te kort',
    detail:
      'Van {{firstDay}} tot en met {{end}} zijn het {{value}}. De fasen vragen samen minstens {{limit}}, dat is {{months}}.',
    advice:
      'Begin ten laatste op {{latest}}. Kan dat niet meer, bekijk dan met de school een start in het volgende schooljaar.',
  },
  eighteenInSchoolYear: {
    sentence: 'De leerling wordt 18 in de loop van het schooljaar, ten laatste op 31 augustus.',
    title: 'Te jong: {{value}} op het einde van het schooljaar',
    detail: 'Op {{last}} hoort de leerling {{limit}} te zijn. De opleiding begint op {{firstDay}}.',
    advice: 'Kijk de geboortedatum na. Klopt ze, bekijk dan met de school een start in een later schooljaar.',
  },
  fullTimeCompulsory: {
    sentence: 'De leerling is niet meer voltijds leerplichtig als de opleiding begint.',
    title: 'Nog voltijds leerplichtig: {{value}}',
    detail: 'Op {{firstDay}} is minstens {{limit}} nodig.',
    advice:
      'Heeft de leerling de eerste twee jaren van het secundair achter de rug en is die 15, duid dan aan dat de voltijdse leerplicht voorbij is. Anders kan duaal leren nog niet.',
  },
  priorSchooling: {
    sentence: 'De leerling heeft een vooropleiding die toegang geeft tot de opleiding.',
    title: 'Vooropleiding ontbreekt',
    detail:
      'Nodig voor de start op {{firstDay}}: het 2e jaar van de 3e graad personenzorg, een diploma secundair onderwijs of het certificaat verzorgende.',
    advice: 'Vraag de school welk studiebewijs de leerling heeft en vul het in.',
  },
  screeningMissing: {
    sentence: 'De leerling is gescreend op arbeidsrijpheid en de klassenraad heeft advies gegeven.',
    title: 'Screening of advies van de klassenraad ontbreekt',
    detail: 'De opleiding begint op {{firstDay}}. Dan zijn de dag van de screening en die van het advies bekend.',
    advice: 'Vraag beide dagen aan de trajectbegeleider en vul ze in.',
  },
  screeningDue: {
    sentence: 'De screening en het advies van de klassenraad staan nog open voor de opleiding begint.',
    title_one: 'Screening en advies van de klassenraad: nog {{count}} dag',
    title_other: 'Screening en advies van de klassenraad: nog {{count}} dagen',
    detail: 'De opleiding begint op {{firstDay}}.',
    advice: 'De trajectbegeleider screent de leerling en de klassenraad geeft advies. Vul beide dagen in.',
  },
  screeningLate: {
    sentence: 'De screening en het advies van de klassenraad zijn er ten laatste op de eerste dag van de opleiding.',
    title: 'Screening of advies kwam {{value}} te laat',
    detail: 'De opleiding begint op {{firstDay}}, de laatste van beide dagen is {{recorded}}.',
    advice: 'Kijk de dagen na. Kloppen ze, bespreek dan met de trajectbegeleider wat dat betekent.',
  },
  negativeAdvice: {
    sentence: 'Een negatief advies van de klassenraad bindt niemand, maar is goed om te weten.',
    title: 'De klassenraad gaf een negatief advies',
    detail: 'Het advies is niet bindend. De opleiding kan op {{firstDay}} beginnen.',
    advice: 'Spreek met school en werkgever af welke begeleiding de leerling krijgt.',
  },
} as const satisfies FamilyTexts;
