import type { FamilyTexts } from '../rule-texts.ts';

export const hours = {
  average: {
    sentence:
      'Een OAO telt gemiddeld minstens 20 uur per week op de werkplek, feestdagen en vakantie niet meegerekend.',
    title: 'Gemiddelde te laag: {{value}}',
    detail:
      '{{margin}} te weinig, dat is nog {{toPlan}} te plannen van {{from}} tot {{until}}. Ook het uurrooster zelf geeft maar {{nominal}}.',
    advice_one: 'Plan nog {{count}} werkplekdag, of zet meer uren in het uurrooster. Onder {{limit}} is het een SAO.',
    advice_other:
      'Plan nog {{count}} werkplekdagen, of zet meer uren in het uurrooster. Onder {{limit}} is het een SAO.',
  },
  averageRealised: {
    sentence: 'Geeft het uurrooster 20 uur per week, dan haalt ook het jaar met zijn vrije dagen dat gemiddelde.',
    title: 'Gemiddelde te laag door vrije dagen: {{value}}',
    detail:
      'Het uurrooster geeft {{nominal}}, maar de vrije dagen vallen vooral op {{weekdays}}: samen {{free}}. Er is nog {{toPlan}} te plannen van {{from}} tot {{until}}, {{margin}} te weinig.',
    advice_one: 'Plan nog {{count}} werkplekdag in een lesweek, of wissel een vrije dag. Zo haalt het jaar {{limit}}.',
    advice_other: 'Plan nog {{count}} werkplekdagen in lesweken, of wissel vrije dagen. Zo haalt het jaar {{limit}}.',
  },
  saoAverage: {
    sentence: 'Een SAO blijft gemiddeld onder 20 uur per week op de werkplek.',
    title: 'Te veel uren voor een SAO: {{value}}',
    detail:
      '{{margin}} boven de grens van {{limit}}, van {{from}} tot {{until}}. Vanaf die grens is het een OAO, met leervergoeding.',
    advice: 'Sluit een OAO met de onderneming, of plan minder uren op de werkplek.',
  },
  partTimeWeek: {
    sentence: 'Een deeltijds contract via de sociale maribel telt 20 uur per week.',
    title: 'Deeltijds contract van {{value}}',
    detail: '{{margin}} verschil met {{limit}}. Het uurrooster geldt vanaf {{firstDay}}.',
    advice: 'Pas het uurrooster aan tot {{limit}}, of vraag het Fonds of een ander aantal uren kan.',
  },
  shareGuideline: {
    sentence: 'De leerling leert ongeveer 60 % op de werkplek.',
    title: 'Werkplek: {{value}} van de opleiding',
    detail:
      '{{work}} op de werkplek en {{school}} op school, als een lestijd {{lesson}} minuten telt. De richtlijn is ongeveer {{limit}}.',
    advice: 'Dit is geen plicht. Bespreek met de school of de leerling op de werkplek genoeg kan leren.',
  },
  sharePremium: {
    sentence: 'Voor de premie kwalificerend werkplekleren is de werkplek minstens de helft van de opleiding.',
    title: 'Geen premie: {{value}} op de werkplek',
    detail:
      '{{work}} op de werkplek en {{school}} op school, als een lestijd {{lesson}} minuten telt. De premie vraagt minstens {{limit}}.',
    advice: 'De overeenkomst blijft geldig. Plan meer uren op de werkplek, of reken niet op de premie.',
  },
  schoolPart: {
    sentence: 'Een schooljaar telt minstens 150 lestijden, of 240 tot 18 jaar; een korter traject naar verhouding.',
    title: 'Te weinig les: {{value}}',
    detail: '{{margin}} te weinig: de RSZ vraagt minstens {{limit}} voor {{whole}} onder OAO, vanaf {{firstDay}}.',
    advice:
      'Plan meer lesdagen met de school. Lestijden met een vrijstelling mag je van het minimum aftrekken: aanvaard dan met reden.',
  },
  overFullWeek: {
    sentence: 'School en werkplek blijven samen binnen de voltijdse week van de onderneming.',
    title_one: '{{count}} week boven de voltijdse week',
    title_other: '{{count}} weken boven de voltijdse week',
    detail:
      'Tot {{value}}, {{margin}} boven {{limit}}; ook als een lestijd {{short}} minuten telt is het te veel. Met lestijden van {{lesson}} minuten: week {{weeks}}.',
    advice: 'Kort een dienst in of maak een dag vrij in die weken.',
  },
  overFullWeekBySetting: {
    sentence: 'Telt een lestijd 60 minuten, dan blijft de week ook met die instelling binnen de voltijdse week.',
    title_one: '{{count}} week boven de voltijdse week door de instelling lestijd',
    title_other: '{{count}} weken boven de voltijdse week door de instelling lestijd',
    detail:
      'Tot {{value}} tegen {{limit}}, {{margin}} te veel, als een lestijd {{lesson}} minuten telt: week {{weeks}}. Met {{short}} minuten past het.',
    advice:
      'Kort een dienst in, of zet de instelling lestijd op {{short}} minuten als school en onderneming zo tellen.',
  },
  underFullWeek: {
    sentence: 'Een volle lesweek met school en werkplek ligt hoogstens een uur onder de voltijdse week.',
    title_one: '{{count}} week onder de voltijdse week',
    title_other: '{{count}} weken onder de voltijdse week',
    detail: 'Tot {{margin}} minder dan {{limit}}, met lestijden van {{lesson}} minuten: week {{weeks}}.',
    advice: 'Een OAO is voltijds. Er is nog ruimte voor langere diensten of meer werkplekdagen.',
  },
} as const satisfies FamilyTexts;
