import type { FamilyTexts } from '../rule-texts.ts';

export const companies = {
  notRecognised: {
    sentence: 'De onderneming is erkend als leerwerkplek voor de opleiding vóór de werkplekperiode begint.',
    title: '{{company}} is niet erkend bij de start',
    detail: 'De werkplekperiode begint op {{firstDay}}. De erkenning voor deze opleiding is er dan niet.',
    advice:
      'De onderneming vraagt de erkenning aan in werkplekduaal. Is ze er al, vul dan de dag in. Anders begint de werkplekperiode later.',
  },
  recognitionAskedLate: {
    sentence: 'Een erkenning wordt minstens veertien dagen vóór de werkplekperiode aangevraagd.',
    title: 'Erkenning van {{company}} komt misschien te laat',
    detail:
      'Tussen aanvraag en start: hoogstens {{value}}. Een antwoord komt na {{limit}}, dat is {{margin}} te weinig.',
    advice:
      'Vraag de erkenning vandaag aan, of bel het sectorale partnerschap. Zonder erkenning begint de werkplekperiode later.',
  },
  recognitionDue: {
    sentence: 'Een erkenning die nog niet is aangevraagd, heeft een uiterste dag.',
    title: 'Erkenning van {{company}} aanvragen tegen {{firstDay}}',
    detail: 'De werkplekperiode begint op {{start}}. Een antwoord komt na veertien dagen.',
    advice: 'Vraag de erkenning aan in werkplekduaal en vul de dag in.',
  },
  equipment: {
    sentence: 'Organisatie en bedrijfsuitrusting van de onderneming volstaan voor het opleidingsplan.',
    title: 'Uitrusting van {{company}} volstaat niet',
    detail: 'Bij de onderneming staat: niet in orde. De werkplekperiode begint op {{firstDay}}.',
    advice: 'Bespreek met de onderneming wat nodig is. Is het in orde, wijzig dan het antwoord.',
  },
  financialCapacity: {
    sentence: 'De onderneming heeft voldoende financiële draagkracht.',
    title: 'Financiële draagkracht van {{company}} volstaat niet',
    detail: 'Bij de onderneming staat: niet in orde. De werkplekperiode begint op {{firstDay}}.',
    advice: 'Zonder die voorwaarde is er geen erkenning. Is ze in orde, wijzig dan het antwoord.',
  },
  convictions: {
    sentence: 'De onderneming liep geen veroordelingen op.',
    title: '{{company}} voldoet niet: veroordelingen',
    detail: 'Bij de onderneming staat: niet in orde. De werkplekperiode begint op {{firstDay}}.',
    advice: 'Zonder die voorwaarde is er geen erkenning. Is ze in orde, wijzig dan het antwoord.',
  },
  conditionsUnknown: {
    sentence: 'De drie erkenningsvoorwaarden van de onderneming zijn nagekeken.',
    title: 'Erkenningsvoorwaarden van {{company}} nog na te kijken',
    detail: 'Nog niet ingevuld: {{missing}}.',
    advice: 'Vul bij de onderneming in wat in orde is. Ze verklaart dat in werkplekduaal.',
  },
} as const satisfies FamilyTexts;
