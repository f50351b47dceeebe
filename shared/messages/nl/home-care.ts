import type { FamilyTexts } from '../rule-texts.ts';

export const homeCare = {
  registrationNumber: {
    sentence: 'Een verzorgende heeft een inschrijvingsnummer vóór de eerste dag in de thuiszorg.',
    title: 'Geen inschrijvingsnummer op de eerste dag in de thuiszorg',
    detail:
      'De eerste dag in de thuiszorg is {{firstDay}}. Zonder nummer kan de dienst niemand inzetten of uren doorsturen.',
    advice: 'De dienst voor gezinszorg vraagt het nummer aan. Vul de datum in, of laat de thuiszorg later beginnen.',
  },
  registrationNumberDue: {
    sentence: 'Het inschrijvingsnummer moet er zijn vóór de eerste dag in de thuiszorg.',
    title_one: 'Inschrijvingsnummer aanvragen: nog {{count}} dag',
    title_other: 'Inschrijvingsnummer aanvragen: nog {{count}} dagen',
    detail:
      'De leerling begint in de thuiszorg op {{firstDay}}. Er is nog geen datum van een inschrijvingsnummer ingevuld.',
    advice: 'Vraag de dienst voor gezinszorg om het nummer aan te vragen, en vul de datum in zodra het er is.',
  },
  centralRegistration: {
    sentence: 'Een leerling die naar de gezinszorg gaat, staat van bij de start in het centrale aanmeldsysteem.',
    title: 'Aanmelding in het centrale aanmeldsysteem ontbreekt of komt te laat',
    detail: 'De leerling gaat op {{start}} naar de gezinszorg. Aanmelden gebeurt bij de start van de opleiding.',
    advice: 'De school meldt de leerling aan via VIVO. Vul de dag van de aanmelding in.',
  },
  introduction: {
    sentence: 'Een leerling wordt onthaald op de eerste dag in de thuiszorg of vroeger.',
    title: 'Onthaal in de thuiszorg komt te laat of ontbreekt',
    detail: 'De leerling begint in de thuiszorg op {{firstDay}}. Het onthaal hoort op die dag of ervoor.',
    advice: 'Spreek het onthaal af met de dienst, of vul de dag in waarop het is gebeurd.',
  },
  introductionDue: {
    sentence: 'Het onthaal in de thuiszorg staat gepland, op de eerste dag of vroeger.',
    title: 'Onthaal in de thuiszorg nog te plannen',
    detail: 'De leerling begint in de thuiszorg op {{firstDay}}.',
    advice: 'Plan het onthaal op de eerste dag, of spreek een eerdere dag af met de dienst.',
  },
  shortFirstMonth: {
    sentence:
      'Telt de eerste maand in de thuiszorg minder dan tien werkplekdagen, dan loopt de begeleiding door tot de tiende.',
    title: 'Eerste maand in de thuiszorg: {{value}} onder toezicht',
    detail:
      '{{margin}} te weinig: {{limit}} zijn nodig. De maand loopt tot {{end}}. Alle dagen zijn onder toezicht, tot de tiende op {{tenth}}.',
    advice: 'Laat de mentor meegaan tot {{tenth}}, of plan meer werkplekdagen in de eerste maand.',
  },
  neverTenDays: {
    sentence: 'Met minder dan tien dagen in de thuiszorg werkt de leerling er altijd onder toezicht.',
    title: 'Thuiszorg telt maar {{value}}: altijd onder toezicht',
    detail:
      '{{margin}} te weinig: {{limit}} onder toezicht zijn nodig. Werken onder verwijderd toezicht kan in dit traject niet.',
    advice: 'Plan meer dagen in de thuiszorg, of hou de mentor bij elke dag.',
  },
  remoteTooEarly: {
    sentence: 'Een leerling werkt minstens tien dagen onder toezicht voor het werk onder verwijderd toezicht begint.',
    title: 'Te vroeg onder verwijderd toezicht: na {{value}}',
    detail: '{{margin}} te weinig: eerst werkt de leerling minstens {{limit}} onder toezicht. Het gaat om {{days}}.',
    advice: 'Laat de mentor op deze dagen meegaan, of begin later met verwijderd toezicht.',
  },
  remoteBeforeEvaluation: {
    sentence: 'Een leerling werkt pas onder verwijderd toezicht na een positieve evaluatie.',
    title_one: '{{count}} dag onder verwijderd toezicht zonder positieve evaluatie',
    title_other: '{{count}} dagen onder verwijderd toezicht zonder positieve evaluatie',
    detail: 'Er is nog geen positieve evaluatie op {{days}}.',
    advice: 'Evalueer met alle partijen en vul de datum in, of begin later met verwijderd toezicht.',
  },
  remoteAfterNegative: {
    sentence: 'Na een evaluatie die niet positief is, gaat de begeleiding door tot een nieuwe evaluatie positief is.',
    title_one: '{{count}} dag onder verwijderd toezicht na een evaluatie die niet positief was',
    title_other: '{{count}} dagen onder verwijderd toezicht na een evaluatie die niet positief was',
    detail: 'De begeleiding is niet verlengd op {{days}}.',
    advice: 'Verleng de begeleiding door de mentor over deze dagen en plan een nieuwe evaluatie.',
  },
  evaluationDue: {
    sentence: 'Na de eerste maand in de thuiszorg komt er een evaluatie met de partijen.',
    title: 'Evaluatie thuiszorg tegen {{firstDay}}',
    detail: 'Na een positieve evaluatie kan de leerling onder verwijderd toezicht werken.',
    advice: 'Leg een dag vast met leerling, mentor en trajectbegeleider.',
  },
  evaluationMissing: {
    sentence: 'Na de eerste maand in de thuiszorg is er een evaluatie.',
    title: 'Evaluatie thuiszorg ontbreekt',
    detail: 'Ze was nodig tegen {{firstDay}}. Tot ze er is, blijft elke dag onder toezicht.',
    advice: 'Vul de evaluatie in, of spreek er een af met leerling, mentor en trajectbegeleider.',
  },
  evaluationDocument: {
    sentence: 'Van een positieve evaluatie zit een document in het dossier.',
    title: 'Document van de positieve evaluatie ontbreekt in het dossier',
    detail: 'De evaluatie was op {{firstDay}}.',
    advice: 'Voeg het document toe aan het dossier en vul de datum ervan in.',
  },
  negativeReport: {
    sentence: 'Een evaluatie die niet positief is, wordt gemotiveerd in een verslag.',
    title: 'Gemotiveerd verslag van de evaluatie ontbreekt',
    detail: 'De evaluatie van {{firstDay}} was niet positief. Een verslag zegt waarom.',
    advice: 'Laat de mentor het verslag opmaken en vul de datum ervan in.',
  },
  newEvaluation: {
    sentence: 'Na een evaluatie die niet positief is, volgt een nieuwe.',
    title: 'Nieuwe evaluatie in de thuiszorg nodig',
    detail_one: 'De laatste, op {{firstDay}}, was niet positief. Er volgt nog {{count}} dag in de thuiszorg.',
    detail_other: 'De laatste, op {{firstDay}}, was niet positief. Er volgen nog {{count}} dagen in de thuiszorg.',
    advice: 'Spreek met de partijen een nieuwe evaluatie af en vul ze in.',
  },
  feedbackMissing: {
    sentence: 'Elke week onder verwijderd toezicht heeft een feedbackmoment met de mentor.',
    title_one: '{{count}} week onder verwijderd toezicht zonder feedbackmoment',
    title_other: '{{count}} weken onder verwijderd toezicht zonder feedbackmoment',
    detail: 'Het gaat om de weken van {{days}}.',
    advice:
      'Vul de dag van het moment in: mail, telefoon, gesprek of wijkwerking. Was er geen, spreek dan met de mentor af.',
  },
  feedbackDue: {
    sentence: 'De komende week onder verwijderd toezicht krijgt een feedbackmoment.',
    title: 'Feedbackmoment nodig in de week van {{firstDay}}',
    detail: 'De leerling werkt dan onder verwijderd toezicht: {{days}}.',
    advice: 'Spreek af met de mentor: mail, telefoon, gesprek of wijkwerking.',
  },
  vestaExcess: {
    sentence: 'Vesta neemt per begonnen maand gemiddeld hoogstens 18 uur per week onder verwijderd toezicht.',
    title: '{{margin}} meer dan Vesta neemt',
    detail_one: 'Gepland {{value}} onder verwijderd toezicht, door te sturen {{limit}}, in {{count}} maand.',
    detail_other: 'Gepland {{value}} onder verwijderd toezicht, door te sturen {{limit}}, in {{count}} maanden.',
    advice: 'Het plan mag zo blijven: de uren erboven worden niet gesubsidieerd.',
  },
} as const satisfies FamilyTexts;
