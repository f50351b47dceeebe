import type { FamilyTexts } from '../rule-texts.ts';

export const agreements = {
  startsWithTrajectory: {
    sentence:
      'De eerste overeenkomst begint op de eerste dag van het opleidingstraject, een lesdag of een werkplekdag.',
    title: 'Overeenkomst begint niet met het traject: {{value}} verschil',
    detail: 'Het traject begint op {{start}}, de overeenkomst op {{begins}}.',
    advice: 'Laat beide op dezelfde dag beginnen.',
  },
  outsideTrajectory: {
    sentence: 'Een overeenkomst loopt niet langer dan het opleidingstraject.',
    title: 'Overeenkomst loopt {{value}} langer dan het traject',
    detail: 'Het traject eindigt op {{last}}, de overeenkomst op {{end}}.',
    advice: 'Laat de overeenkomst met het traject eindigen.',
  },
  threeYears: {
    sentence: 'Een OAO duurt hoogstens drie jaar.',
    title: 'OAO is {{margin}} te lang',
    detail: 'Gepland: {{value}}. Hoogstens: {{limit}}.',
    advice: 'Plan een vroeger einde.',
  },
  overlap: {
    sentence: 'Twee overeenkomsten dekken nooit dezelfde dag: een overeenkomst is voltijds.',
    title: 'Overeenkomsten overlappen: {{value}}',
    detail: 'De ene loopt tot en met {{end}}, de andere begint op {{firstDay}}.',
    advice: 'Laat de eerste eindigen op de dag voor de tweede begint.',
  },
  gap: {
    sentence: 'Zonder overeenkomst gaat de leerling voltijds naar school.',
    title_one: '{{count}} opleidingsdag zonder overeenkomst',
    title_other: '{{count}} opleidingsdagen zonder overeenkomst',
    detail: 'De leerling gaat voltijds naar school op {{days}}.',
    advice: 'Laat de volgende overeenkomst tekenen binnen {{limit}} les of werk.',
  },
  signedLate: {
    sentence: 'De eerste overeenkomst is getekend binnen 20 opleidingsdagen vanaf de start van de lessen.',
    title: 'Overeenkomst niet op tijd getekend: {{margin}} te laat',
    detail:
      'De laatste dag was {{firstDay}}. Op {{until}} waren er {{value}} les of werk voorbij, geteld vanaf {{from}}. Hoogstens {{limit}}.',
    advice:
      'Laat leerling, school en werkgever meteen tekenen. Lukt dat niet, dan stopt de duale opleiding: bel de trajectbegeleider.',
  },
  signBy: {
    sentence:
      'De eerste overeenkomst moet nog getekend worden, binnen 20 opleidingsdagen vanaf de start van de lessen.',
    title_one: 'Overeenkomst tekenen: nog {{count}} dag',
    title_other: 'Overeenkomst tekenen: nog {{count}} dagen',
    detail: 'Ten laatste op {{firstDay}}: binnen {{limit}} les of werk, geteld vanaf {{from}}.',
    advice: 'Leerling, school en werkgever tekenen het model van de overheid. Vul de dag in.',
  },
  followingSignedLate: {
    sentence: 'Na het einde van een overeenkomst is de volgende getekend binnen 20 opleidingsdagen.',
    title: 'Volgende overeenkomst niet op tijd getekend: {{margin}} te laat',
    detail:
      'De laatste dag was {{firstDay}}. Op {{until}} waren er {{value}} les of werk voorbij, geteld vanaf {{from}}. Hoogstens {{limit}}.',
    advice: 'Laat meteen tekenen. Komt er geen volgende overeenkomst, beëindig dan het traject samen met de school.',
  },
  followingSignBy: {
    sentence:
      'De volgende overeenkomst moet nog getekend worden, binnen 20 opleidingsdagen na het einde van de vorige.',
    title_one: 'Volgende overeenkomst tekenen: nog {{count}} dag',
    title_other: 'Volgende overeenkomst tekenen: nog {{count}} dagen',
    detail: 'Ten laatste op {{firstDay}}: binnen {{limit}} les of werk, geteld vanaf {{from}}.',
    advice: 'Maak de volgende overeenkomst klaar en laat ze tekenen. Vul de dag in.',
  },
  modelContract: {
    sentence: 'Elke OAO en SAO volgt het model van de overheid; nummer en datum zijn genoteerd.',
    title: 'Nummer of datum van de modelovereenkomst ontbreekt',
    detail: 'Het gaat om de overeenkomst vanaf {{firstDay}}. Het model van de overheid is verplicht.',
    advice: 'Vul het nummer en de datum van het model in.',
  },
  endReason: {
    sentence: 'Een overeenkomst die vroeger stopt, zegt waarom.',
    title: 'Reden van de stopzetting ontbreekt',
    detail: 'De overeenkomst eindigde op {{firstDay}} in plaats van {{planned}}.',
    advice: 'Vul de reden in.',
  },
  partTimeSector: {
    sentence:
      'Een deeltijds contract kan alleen in private ziekenhuizen en in de zorg voor personen met een handicap (319.01).',
    title: 'Deeltijds contract kan niet bij {{company}}',
    detail:
      'Sector: {{sector}}. De sociale maribel betaalt zo een contract alleen in private ziekenhuizen en in 319.01. Het begint op {{firstDay}}.',
    advice: 'Sluit een OAO, of kijk de sector van de onderneming na.',
  },
  partTimeMonths: {
    sentence: 'De sociale maribel betaalt hoogstens zeven maanden van een deeltijds contract.',
    title: 'Deeltijds contract: {{value}} betaald door sociale maribel',
    detail: '{{margin}} te veel, hoogstens {{limit}}. Het contract begint op {{firstDay}}.',
    advice: 'Reken op hoogstens {{limit}}. Voor de andere maanden betaalt de werkgever zelf.',
  },
  placementMissing: {
    sentence: 'Elke werkdag onder een overeenkomst heeft een werkplek.',
    title_one: '{{count}} werkdag zonder werkplek',
    title_other: '{{count}} werkdagen zonder werkplek',
    detail: 'Er is werk gepland, maar geen werkplekperiode op {{days}}. Deze uren tellen nog niet mee.',
    advice: 'Laat een werkplekperiode langer lopen, of voeg er een toe.',
  },
  placementOutside: {
    sentence: 'Een werkplekperiode ligt binnen haar overeenkomst.',
    title: '{{workplace}}: {{value}} buiten de overeenkomst',
    detail: 'De overeenkomst loopt van {{start}} tot en met {{end}}. Daarbuiten telt de periode niet.',
    advice: 'Pas de werkplekperiode aan, of de overeenkomst.',
  },
  placementsOverlap: {
    sentence: 'Waar twee werkplekperiodes overlappen, noemt elke dienst haar werkplek.',
    title_one: '{{count}} werkdag met twee mogelijke werkplekken',
    title_other: '{{count}} werkdagen met twee mogelijke werkplekken',
    detail:
      '{{workplace}} en {{other}} lopen samen, en de dienst noemt geen werkplek op {{days}}. Nu telt {{workplace}}.',
    advice: 'Zet de werkplek bij de dienst, of laat de ene periode eindigen voor de andere begint.',
  },
  shiftWithoutPlacement: {
    sentence: 'Een dienst ligt op een werkplek waarvan de periode dan loopt.',
    title_one: '{{count}} werkdag bij {{workplace}} buiten elke werkplekperiode',
    title_other: '{{count}} werkdagen bij {{workplace}} buiten elke werkplekperiode',
    detail: 'Er staat een dienst, maar {{workplace}} heeft geen werkplekperiode op {{days}}.',
    advice: 'Voeg een werkplekperiode toe, of kies een dienst van de werkplek die dan loopt.',
  },
} as const satisfies FamilyTexts;
