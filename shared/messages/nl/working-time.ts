import type { FamilyTexts } from '../rule-texts.ts';

/** Working time of learners of 18 and older. */
export const workingTime = {
  dailyLimit: {
    sentence:
      'Een leerling van 18 of ouder werkt hoogstens 8 uur per dag, of 9 uur in een week met hoogstens vijf en een halve werkdag.',
    title: 'Werkdag te lang: {{value}}',
    detail_one: '{{margin}} te veel: {{shift}} mag hoogstens {{limit}} duren. {{days}}.',
    detail_other: '{{count}} keer {{margin}} te veel: {{shift}} mag hoogstens {{limit}} duren. {{days}}.',
    advice:
      'Kies een kortere dienst. Plant de werkplek langere dagen volgens het koninklijk besluit van 14 april 1988, aanvaard ze dan met die reden.',
  },
  weeklyLimit: {
    sentence: 'Een leerling van 18 of ouder werkt in geen enkele week meer dan 40 uur; lessen tellen niet mee.',
    title: 'Werkweek te lang: {{value}}',
    detail_one: '{{margin}} te veel: hoogstens {{limit}} op de werkplek in een week. {{days}}.',
    detail_other: '{{count}} weken met {{margin}} te veel: hoogstens {{limit}} op de werkplek in een week. {{days}}.',
    advice: 'Schrap een dienst in die week of verplaats ze naar een andere week.',
  },
  shiftLength: {
    sentence: 'Een dienst duurt minstens drie uur; de delen van een gesplitste dienst tellen samen.',
    title: 'Dienst te kort: {{value}}',
    detail_one: '{{shift}} duurt {{margin}} minder dan {{limit}}. {{days}}.',
    detail_other: '{{shift}} duurt {{count}} keer {{margin}} minder dan {{limit}}. {{days}}.',
    advice: 'Maak de dienst langer of laat ze aansluiten op een andere. Sommige sectoren laten kortere diensten toe.',
  },
  average: {
    sentence: 'Een leerling van 18 of ouder werkt over elke referteperiode gemiddeld hoogstens 38 uur per week.',
    title: 'Gemiddelde werkweek te lang: {{value}}',
    detail:
      '{{margin}} te veel: hoogstens {{limit}}. Gerekend van {{from}} tot {{until}}, zonder vakantie en feestdagen.',
    advice: 'Plan in deze periode minder diensten, of stel de referteperiode van de onderneming juist in.',
  },
  dailyRest: {
    sentence: 'Een leerling van 18 of ouder rust minstens 11 uur tussen het werk van twee dagen.',
    title: 'Rust te kort: {{value}}',
    detail_one:
      '{{shift}} tot {{end}}, volgende dienst start om {{start}}{{clock}}. {{margin}} te weinig: minstens {{limit}} rust is nodig. {{days}}.',
    detail_other:
      '{{shift}} tot {{end}}, volgende dienst start om {{start}}{{clock}}, {{count}} keer. {{margin}} te weinig: minstens {{limit}} rust is nodig. {{days}}.',
    advice: 'Laat de volgende dienst later starten of de vorige vroeger eindigen.',
  },
  weeklyRest: {
    sentence: 'Elke week met werk heeft minstens 35 uur rust na elkaar, met een hele dag in die week.',
    title: 'Wekelijkse rust te kort: {{value}}',
    detail_one: '{{margin}} te weinig: minstens {{limit}} rust na elkaar is nodig. Gewerkt op {{days}}.',
    detail_other:
      '{{count}} weken met {{margin}} te weinig: minstens {{limit}} rust na elkaar is nodig. Gewerkt op {{days}}.',
    advice: 'Hou in elke week een dag helemaal vrij, met een volle nacht ervoor of erna.',
  },
  break: {
    sentence: 'Een leerling van 18 of ouder heeft minstens 15 minuten pauze op een dag van meer dan 6 uur.',
    title: 'Pauze te kort: {{value}}',
    detail_one: '{{margin}} te weinig: {{shift}} heeft minstens {{limit}} pauze nodig. {{days}}.',
    detail_other: '{{margin}} te weinig: {{shift}} heeft minstens {{limit}} pauze nodig, {{count}} keer. {{days}}.',
    advice: 'Vul bij de dienstcode van de werkplek de pauze in, of kies een andere dienst.',
  },
  restBeforeLesson: {
    sentence: 'Tussen het werk en de volgende les ligt evenveel rust als tussen twee werkdagen.',
    title: 'Weinig rust voor de les: {{value}}',
    detail_one: '{{shift}} tot {{end}}, les om {{start}}{{clock}}. {{margin}} minder dan {{limit}} rust. {{days}}.',
    detail_other:
      '{{shift}} tot {{end}}, les om {{start}}{{clock}}, {{count}} keer. {{margin}} minder dan {{limit}} rust. {{days}}.',
    advice: 'Laat de dienst vroeger eindigen of plan ze op een dag waarna geen les volgt.',
  },
  night: {
    sentence: 'Werk tussen 20 uur en 6 uur is een uitzondering, die de zorg heeft.',
    title: 'Nachtwerk: {{value}}',
    detail_one: '{{shift}} loopt van {{start}} tot {{end}}, waarvan {{value}} tussen 20 u en 6 u{{clock}}. {{days}}.',
    detail_other:
      '{{shift}} loopt {{count}} keer van {{start}} tot {{end}}, waarvan {{value}} tussen 20 u en 6 u{{clock}}. {{days}}.',
    advice: 'Kijk na of de onderneming nachtwerk mag plannen en aanvaard het met die reden.',
  },
  sunday: {
    sentence: 'Werk op zondag is een uitzondering, die de zorg heeft.',
    title_one: 'Werk op {{count}} zondag',
    title_other: 'Werk op {{count}} zondagen',
    detail: 'Ook een nacht die op zondag eindigt, telt mee. {{days}}.',
    advice: 'Kijk na of de onderneming op zondag mag plannen en aanvaard het met die reden.',
  },
} as const satisfies FamilyTexts;
