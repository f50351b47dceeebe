import type { FamilyTexts } from '../rule-texts.ts';

export const leave = {
  workInSchoolHoliday: {
    sentence:
      'In een schoolvakantie is een leerling vrij, ook in de weekends; werken vraagt een goedgekeurde afwijking.',
    title_one: '{{count}} werkplekdag in de {{holiday}} zonder afwijking',
    title_other: '{{count}} werkplekdagen in de {{holiday}} zonder afwijking',
    detail: 'Er is werk gepland op {{days}}. De overeenkomst is dan geschorst, ook op een vastgezette dag.',
    advice:
      'Maak deze dagen vrij. Bestaat een leeropportuniteit alleen dan, leg dan met leerling en school een afwijking vast.',
  },
  nightIntoSchoolHoliday: {
    sentence: 'Een nachtdienst loopt niet door tot in een schoolvakantie.',
    title: 'Nachtdienst loopt {{value}} door in de {{holiday}}',
    detail: 'De dienst van {{firstDay}} eindigt op de eerste dag van de vakantie.',
    advice: 'Geef die dag een dienst die voor middernacht eindigt.',
  },
  outsideSchoolHoliday: {
    sentence: 'Vakantiedagen liggen in de schoolvakanties; in lesweken zijn er geen.',
    title: 'Vakantie buiten de schoolvakanties: {{value}}',
    detail: 'Het gaat om {{days}}. In een lesweek neemt een leerling alleen dagen van een afwijking terug.',
    advice: 'Maak er weer een lesdag of werkplekdag van, of leg een afwijking met recuperatie vast.',
  },
  olderArrangement: {
    sentence: 'Vóór 1 september 2019 gold een andere vakantieregeling, die niet wordt nagekeken.',
    title: 'Oudere vakantieregeling: niet nagekeken',
    detail: 'Vrij in elke schoolvakantie geldt vanaf {{from}}. Dit plan begint op {{firstDay}}.',
    advice: 'Kijk de vakantiedagen zelf na.',
  },
  paidOutsideSchoolHoliday: {
    sentence:
      'Een betaalde vakantiedag ligt op een vakantiedag in een schoolvakantie en komt in de plaats van een onbetaalde.',
    title: 'Betaald verlof op een dag zonder vakantie: {{refused}}',
    detail: 'Gekozen op {{days}}. Daar valt geen vakantiedag van een OAO.',
    advice: 'Kies andere dagen in een schoolvakantie, geen feestdag of weekend.',
  },
  paidBeforeAccrual: {
    sentence:
      'Een betaalde vakantiedag komt pas na de opbouw: privé vanaf 1 januari van het jaar erna, openbaar vanaf de eerste dag in het jaar.',
    title: 'Betaald verlof vóór het is opgebouwd: {{refused}}',
    detail: 'Gekozen op {{days}}. Op die dagen is er nog geen recht.',
    advice: 'Kies dagen later in het jaar, of vul in wat van een vorige werkgever is meegebracht.',
  },
  paidAboveEntitlement: {
    sentence: 'Een kalenderjaar telt niet meer betaalde vakantiedagen dan het recht van dat jaar.',
    title: 'Te veel betaald verlof in {{year}}: {{value}}',
    detail: '{{margin}} te veel: het recht is {{limit}}. Niet betaald: {{days}}.',
    advice: 'Haal deze dagen weg. Beslist de loondienst anders, vul dat dan in met de reden.',
  },
  toPlace: {
    sentence: 'Alle betaalde vakantiedagen van een jaar krijgen een plaats in de schoolvakanties.',
    title: 'Betaald verlof {{year}}: nog {{left}} te plaatsen',
    detail: 'Opgebouwd: {{limit}}. In een schoolvakantie geplaatst: {{value}}.',
    advice: 'Plaats ze op {{days}}, of kies samen met de leerling andere dagen.',
  },
  noRoomForPaid: {
    sentence: 'Betaalde vakantiedagen waarvoor het plan geen vakantie meer heeft, blijven bekend.',
    title: 'Betaald verlof {{year}}: geen plaats meer voor {{margin}}',
    detail: 'Het recht is {{limit}}. Tot {{firstDay}} is er vakantie voor {{value}}.',
    advice: 'Vraag de loondienst hoe de rest wordt verrekend.',
  },
  decidedAboveLimit: {
    sentence: 'De loondienst beslist hoogstens twintig betaalde vakantiedagen per kalenderjaar.',
    title: 'Ingevuld recht in {{year}} te hoog: {{value}}',
    detail: '{{margin}} boven het maximum van {{limit}}. Het plan betaalt niet meer dan het maximum.',
    advice: 'Vul {{limit}} of minder in.',
  },
  decidedWithoutReason: {
    sentence: 'Beslist de loondienst over het recht, dan staat de reden erbij.',
    title: 'Recht op betaald verlof in {{year}} ingevuld zonder reden',
    detail: 'Ingevuld: {{decided}}. Berekend: {{accrued}}.',
    advice: 'Schrijf erbij waarom, bijvoorbeeld een attest van een vorige werkgever.',
  },
  notAgreed: {
    sentence: 'Onderneming en leerling leggen de betaalde vakantiedagen samen vast vóór de eerste.',
    title: 'Betaald verlof nog niet samen vastgelegd',
    detail: 'De eerste betaalde dag is {{firstDay}}. Er is geen datum van een afspraak vóór die dag.',
    advice: 'Laat leerling en onderneming het verlofakkoord tekenen en vul de datum in.',
  },
  compensatoryRest: {
    sentence: 'Werk op een feestdag geeft inhaalrust binnen zes weken: een halve dag, boven vier uur een hele.',
    title: 'Inhaalrust na een feestdag: {{margin}} te plaatsen',
    detail:
      'Op {{firstDay}} staat {{worked}} werk: dat geeft {{limit}} rust, uiterlijk op {{until}}. Geplaatst: {{value}}.',
    advice: 'Plaats de rust op een werkplekdag, of neem de dienst op de feestdag weg.',
  },
  replacementDayOnLessonDay: {
    sentence: 'Een vervangingsdag van de onderneming neemt geen les weg.',
    title: 'Vervangingsdag valt op een lesdag',
    detail: 'Op {{firstDay}} heeft de klas les en staat de leerling vrij.',
    advice: 'Laat de leerling naar school gaan en spreek met de onderneming een andere vervangingsdag af.',
  },
  replacementDayUnset: {
    sentence:
      'Een feestdag in een weekend wordt vervangen; zolang de vervangingsdag niet is ingevuld, verandert er niets.',
    title: 'Vervangingsdag voor {{holiday}} niet ingevuld',
    detail: '{{company}}: de feestdag valt op {{firstDay}}.',
    advice: 'Vul bij de onderneming de vervangingsdag in zodra die bekend is.',
  },
  replacementDayNotWorkDay: {
    sentence: 'Een vervangingsdag is een gewone werkdag en vervangt één feestdag.',
    title: 'Vervangingsdag op een dag die al vrij is',
    detail:
      '{{company}} vervangt {{replaced}} door {{firstDay}}: een weekend, een feestdag of al een andere vervangingsdag.',
    advice: 'Kies bij de onderneming een gewone werkdag.',
  },
  replacementWithoutCause: {
    sentence: 'Alleen een feestdag in een weekend wordt vervangen.',
    title: 'Vervangingsdag zonder feestdag in een weekend',
    detail: '{{company}} vervangt {{replaced}} door {{firstDay}}. Die dag is geen feestdag in een weekend.',
    advice: 'Kijk de datum van de feestdag na, of schrap de vervangingsdag.',
  },
  replacementInOtherYear: {
    sentence: 'Een vervangingsdag ligt in het kalenderjaar van de feestdag.',
    title: 'Vervangingsdag buiten {{year}}',
    detail: '{{company}} vervangt {{replaced}} door {{firstDay}}.',
    advice: 'Kies een werkdag in {{year}}.',
  },
  closureTooEarly: {
    sentence: 'Een collectieve sluiting in lesweken kan sinds 1 september 2022.',
    title: 'Collectieve sluiting in lesweken: {{value}}',
    detail: 'Het gaat om {{days}}. Zo’n sluiting kan pas vanaf {{from}}.',
    advice: 'Geef de leerling op deze dagen werk of les.',
  },
  closureInSchoolHoliday: {
    sentence: 'Een collectieve sluiting in een schoolvakantie verandert niets: de leerling is dan al vrij.',
    title: 'Sluiting in de {{holiday}} heeft geen gevolg',
    detail: 'De onderneming is gesloten op {{days}}. De leerling heeft dan vakantie.',
    advice: 'Je hoeft niets te doen.',
  },
} as const satisfies FamilyTexts;
