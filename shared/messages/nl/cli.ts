/** What the command line says. */
export const cli = {
  errors: {
    nothingToPrint: '{{file}} heeft geen leerling voor wie deze bladen iets zeggen; kies andere bladen.',
    out: 'Geef met --out de map waarin de bestanden komen.',
    unsafeTarget: '{{file}} wordt niet geschreven: daar staat een map of een verwijzing.',
    version: '{{value}} is geen versie; schrijf een geheel getal, zoals --version 2.',
    noLearners: '{{file}} heeft geen leerlingen met een traject; voeg er een toe.',
    choice: 'De optie --{{option}} kent de waarde {{value}} niet; kies een van: {{choices}}.',
    date: '{{value}} is geen bestaande dag; schrijf --date als 2026-09-01.',
    language: 'Deze taal is er niet; kies een van: {{choices}}.',
    schoolYear:
      '{{value}} is geen schooljaar dat de planner kent; schrijf het als 2026-2027, van 2001-2002 tot 2098-2099.',
    command: 'De opdracht {{name}} bestaat niet; kies een van: {{choices}}.',
    positionals: 'Zo schrijf je deze opdracht: {{usage}}',
    options: 'De opdracht {{command}} kent een van deze opties niet of mist een waarde ({{detail}}). Kijk met --help.',
    fileExists: '{{file}} bestaat al en bleef onaangeroerd; geef een andere naam of --force.',
    xlsxName: '{{file}} eindigt niet op .xlsx; geef het invulblad een naam die daarop eindigt.',
  },
  fileErrors: {
    notFound: '{{file}} is niet gevonden; kijk de naam en de map na.',
    notAFile: '{{file}} is een map; geef een bestand.',
    noPermission: '{{file}} kan niet gelezen worden: je hebt er geen toegang toe.',
    tooBig: '{{file}} is te groot; hoogstens {{detail}} MB.',
    unknownKind: '{{file}} is geen .xlsx, .json of .duaal; geef een van deze.',
    empty: '{{file}} is leeg; kies het bestand met de gegevens.',
    notJson: '{{file}} is geen leesbare JSON; kies een bestand dat Duaalplanner bewaarde, of verbeter het.',
  },
  badInput_one: '{{file}} kan nog niet nagerekend worden: 1 plaats om te verbeteren.',
  badInput_other: '{{file}} kan nog niet nagerekend worden: {{count}} plaatsen om te verbeteren.',
  written: 'Geschreven: {{file}}',
  writtenFiles_one: '1 bestand geschreven in {{folder}}',
  writtenFiles_other: '{{count}} bestanden geschreven in {{folder}}',
  severity: {
    error: 'FOUT',
    warning: 'LET OP',
    info: 'INFO',
  },
  count: {
    error_one: '1 fout',
    error_other: '{{count}} fouten',
    warning_one: '1 waarschuwing',
    warning_other: '{{count}} waarschuwingen',
    info_one: '1 ter info',
    info_other: '{{count}} ter info',
    none: 'Niets vastgesteld',
  },
  source: 'Bron',
  accepted: 'Aanvaard met reden door {{by}}: {{reason}}',
  checkTitle_one: 'Schooljaar {{schoolYear}}, 1 leerling, toestand op {{date}}',
  checkTitle_other: 'Schooljaar {{schoolYear}}, {{count}} leerlingen, toestand op {{date}}',
  hoursLine:
    'Vereist {{required}}, gepland {{planned}}, gemiddeld {{average}} per week (nominaal {{nominal}}), werkplek {{share}} %',
  daysLine: 'Werk {{work}}, les {{school}}, vakantie {{leave}} waarvan {{paid}} betaald, feestdagen {{publicHolidays}}',
  classFindings: 'De klas als geheel',
  total: 'Samen',
  usage: {
    print:
      'duaalplanner print BESTAND.xlsx|BESTAND.json --out MAP [--sheets year,months,class,attendance,timetable,annexes] [--style colour|grey|minimal] [--per learner|class] [--date YYYY-MM-DD] [--force]',
    export:
      'duaalplanner export BESTAND.xlsx|BESTAND.json --out MAP [--format ics|xlsx|csv|json] [--per learner|class] [--date YYYY-MM-DD] [--version N] [--force]',
    calendar: 'duaalplanner calendar 2026-2027 [--format text|json|ics] [--date YYYY-MM-DD]',
    template: 'duaalplanner template BESTAND.xlsx [--force]',
    check: 'duaalplanner check BESTAND.xlsx|BESTAND.json [--format text|json] [--date YYYY-MM-DD]',
    convert: 'duaalplanner convert BESTAND.xlsx BESTAND.json | BESTAND.json BESTAND.xlsx [--force]',
    schema: 'duaalplanner schema',
  },
  help: {
    print:
      'duaalplanner print BESTAND.xlsx|BESTAND.json --out MAP [--sheets year,months,class,attendance,timetable,annexes] [--style colour|grey|minimal] [--per learner|class] [--date YYYY-MM-DD] [--force]\n\nDrukt jaarfiches, maandfiches, klasoverzichten, lijsten en bijlagen als PDF.\n\n  --out MAP                map waarin de bestanden komen\n  --sheets LIJST           year, months, class, attendance, timetable, annexes, met een komma ertussen (gewoonlijk year)\n  --style colour|grey|minimal  gewoonlijk colour\n  --per learner|class      een bestand per leerling (gewoonlijk) of per klas\n  --date YYYY-MM-DD        dag van het document (gewoonlijk vandaag)\n  --force                  vervangt bestanden die er al zijn\n  --language nl|en|fr\n',
    export:
      'duaalplanner export BESTAND.xlsx|BESTAND.json --out MAP [--format ics|xlsx|csv|json] [--per learner|class] [--date YYYY-MM-DD] [--version N] [--force]\n\nZet de planning om naar agenda, Excel, CSV of JSON.\n\n  --out MAP                map waarin de bestanden komen\n  --format ics|xlsx|csv|json  gewoonlijk ics\n  --per learner|class      een bestand per leerling (gewoonlijk) of een voor de klas\n  --date YYYY-MM-DD        dag van het document (gewoonlijk vandaag)\n  --version N              versie van de planning (gewoonlijk 1); een hogere vervangt agendapunten\n  --force                  vervangt bestanden die er al zijn\n  --language nl|en|fr\n',
    all: 'Duaalplanner: de planning van duaal leren, nagerekend.\n\nZo gebruik je het:  npm run -s duaalplanner -- OPDRACHT …\n\n  calendar  het schooljaar zoals de wet het maakt\n  template  het invulblad voor een klas, met voorbeeldrijen en uitleg\n  check     rekent elk jaar van elke leerling na tegen alle regels\n  convert   zet een invulblad om naar JSON of terug, zonder verlies\n  print     drukt jaarfiches, maandfiches, klasoverzichten, lijsten en bijlagen als PDF\n  export    zet de planning om naar agenda, Excel, CSV of JSON\n  schema    het JSON Schema van de JSON-invoer\n\nWaar een BESTAND staat, mag ook een bestand van de planner staan (.duaal); convert leest en schrijft het.\n\nBij elke opdracht:\n  --language nl|en|fr   taal van teksten en invulblad (gewoonlijk nl)\n  --year 2026-2027      schooljaar uit een .duaal (gewoonlijk het nieuwste)\n  --help                uitleg van de opdracht\n\nEindcode: 0 in orde, 1 fouten in een planning, 2 invoer of opdracht niet leesbaar.\n',
    calendar:
      'duaalplanner calendar 2026-2027 [--format text|json|ics] [--date YYYY-MM-DD]\n\nHet schooljaar zoals de wet het maakt.\n\n  --format text|json|ics   gewoonlijk text\n  --date YYYY-MM-DD        dagstempel van de ics (gewoonlijk vandaag)\n  --language nl|en|fr\n',
    template:
      'duaalplanner template BESTAND.xlsx [--force]\n\nHet invulblad voor een klas, met voorbeeldrijen en uitleg.\n\n  --force                  vervangt een bestand dat er al is\n  --language nl|en|fr\n',
    check:
      'duaalplanner check BESTAND.xlsx|BESTAND.json [--format text|json] [--date YYYY-MM-DD]\n\nRekent elk jaar van elke leerling na tegen alle regels.\n\n  --format text|json       gewoonlijk text\n  --date YYYY-MM-DD        dag waarop termijnen bekeken worden (gewoonlijk vandaag)\n  --language nl|en|fr\n',
    convert:
      'duaalplanner convert BESTAND.xlsx BESTAND.json | BESTAND.json BESTAND.xlsx [--force]\n\nZet een invulblad om naar JSON of terug, zonder verlies.\n\n  --force                  vervangt een bestand dat er al is\n  --language nl|en|fr\n',
    schema: 'duaalplanner schema\n\nHet JSON Schema van de JSON-invoer.\n\n  --language nl|en|fr\n',
  },
} as const;
