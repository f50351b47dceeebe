/** What the command line says. */
export const cli = {
  errors: {
    nothingToPrint: '{{file}} n’a pas d’élève concerné par ces fiches ; choisis d’autres fiches.',
    out: 'Indique avec --out le dossier des fichiers.',
    unsafeTarget: '{{file}} n’est pas écrit : un dossier ou un lien s’y trouve.',
    version: '{{value}} n’est pas une version ; écris un nombre entier, comme --version 2.',
    noLearners: '{{file}} n’a pas d’élèves avec un parcours ; ajoutes-en un.',
    choice: 'L’option --{{option}} ne connaît pas {{value}} ; choisis parmi : {{choices}}.',
    date: '{{value}} n’est pas un jour réel ; écris --date comme 2026-09-01.',
    language: 'Cette langue n’existe pas ici ; choisis parmi : {{choices}}.',
    schoolYear: '{{value}} n’est pas une année scolaire connue ; écris-la comme 2026-2027, de 2001-2002 à 2098-2099.',
    command: 'La commande {{name}} n’existe pas ; choisis parmi : {{choices}}.',
    positionals: 'Cette commande s’écrit : {{usage}}',
    options:
      'La commande {{command}} ne connaît pas une de ces options, ou une valeur manque ({{detail}}). Voir --help.',
    fileExists: '{{file}} existe déjà et n’a pas été modifié ; donne un autre nom ou --force.',
    xlsxName: '{{file}} ne se termine pas par .xlsx ; donne un nom qui se termine ainsi.',
  },
  fileErrors: {
    notFound: '{{file}} est introuvable ; vérifie le nom et le dossier.',
    notAFile: '{{file}} est un dossier ; donne un fichier.',
    noPermission: '{{file}} ne peut pas être lu : tu n’y as pas accès.',
    tooBig: '{{file}} est trop grand ; au plus {{detail}} Mo.',
    unknownKind: '{{file}} n’est ni .xlsx, ni .json, ni .duaal ; donne l’un des trois.',
    empty: '{{file}} est vide ; choisis le fichier qui contient les données.',
    notJson: '{{file}} n’est pas du JSON lisible ; choisis un fichier enregistré par Duaalplanner, ou corrige-le.',
  },
  badInput_one: '{{file}} ne peut pas encore être vérifié : 1 endroit à corriger.',
  badInput_other: '{{file}} ne peut pas encore être vérifié : {{count}} endroits à corriger.',
  written: 'Écrit : {{file}}',
  writtenFiles_one: '1 fichier écrit dans {{folder}}',
  writtenFiles_other: '{{count}} fichiers écrits dans {{folder}}',
  severity: {
    error: 'ERREUR',
    warning: 'ATTENTION',
    info: 'INFO',
  },
  count: {
    error_one: '1 erreur',
    error_other: '{{count}} erreurs',
    warning_one: '1 avertissement',
    warning_other: '{{count}} avertissements',
    info_one: '1 information',
    info_other: '{{count}} informations',
    none: 'Rien à signaler',
  },
  source: 'Source',
  accepted: 'Accepté avec motif par {{by}} : {{reason}}',
  checkTitle_one: 'Année scolaire {{schoolYear}}, 1 élève, au {{date}}',
  checkTitle_other: 'Année scolaire {{schoolYear}}, {{count}} élèves, au {{date}}',
  hoursLine:
    'Requis {{required}}, planifié {{planned}}, moyenne {{average}} par semaine (nominal {{nominal}}), lieu de travail {{share}} %',
  daysLine: 'Travail {{work}}, école {{school}}, congé {{leave}} dont {{paid}} payés, jours fériés {{publicHolidays}}',
  classFindings: 'La classe dans son ensemble',
  total: 'Ensemble',
  usage: {
    print:
      'duaalplanner print FICHIER.xlsx|FICHIER.json --out DOSSIER [--sheets year,months,class,attendance,timetable,annexes] [--style colour|grey|minimal] [--per learner|class] [--date YYYY-MM-DD] [--force]',
    export:
      'duaalplanner export FICHIER.xlsx|FICHIER.json --out DOSSIER [--format ics|xlsx|csv|json] [--per learner|class] [--date YYYY-MM-DD] [--version N] [--force]',
    calendar: 'duaalplanner calendar 2026-2027 [--format text|json|ics] [--date YYYY-MM-DD]',
    template: 'duaalplanner template FICHIER.xlsx [--force]',
    check: 'duaalplanner check FICHIER.xlsx|FICHIER.json [--format text|json] [--date YYYY-MM-DD]',
    convert: 'duaalplanner convert FICHIER.xlsx FICHIER.json | FICHIER.json FICHIER.xlsx [--force]',
    schema: 'duaalplanner schema',
  },
  help: {
    print:
      'duaalplanner print FICHIER.xlsx|FICHIER.json --out DOSSIER [--sheets year,months,class,attendance,timetable,annexes] [--style colour|grey|minimal] [--per learner|class] [--date YYYY-MM-DD] [--force]\n\nImprime fiches annuelles, mensuelles, aperçus de classe, listes et annexes en PDF.\n\n  --out DOSSIER            dossier des fichiers\n  --sheets LISTE           year, months, class, attendance, timetable, annexes, séparés par une virgule (en général year)\n  --style colour|grey|minimal  en général colour\n  --per learner|class      un fichier par élève (en général) ou par classe\n  --date YYYY-MM-DD        date du document (en général aujourd’hui)\n  --force                  remplace les fichiers existants\n  --language nl|en|fr\n',
    export:
      'duaalplanner export FICHIER.xlsx|FICHIER.json --out DOSSIER [--format ics|xlsx|csv|json] [--per learner|class] [--date YYYY-MM-DD] [--version N] [--force]\n\nConvertit le planning en agenda, Excel, CSV ou JSON.\n\n  --out DOSSIER            dossier des fichiers\n  --format ics|xlsx|csv|json  en général ics\n  --per learner|class      un fichier par élève (en général) ou un pour la classe\n  --date YYYY-MM-DD        date du document (en général aujourd’hui)\n  --version N              version du planning (en général 1) ; une plus haute remplace les rendez-vous\n  --force                  remplace les fichiers existants\n  --language nl|en|fr\n',
    all: 'Duaalplanner : la planification de l’alternance flamande, vérifiée.\n\nUsage :  npm run -s duaalplanner -- COMMANDE …\n\n  calendar  l’année scolaire telle que la loi la fixe\n  template  le classeur à remplir pour une classe, avec exemples et explications\n  check     vérifie l’année de chaque élève selon toutes les règles\n  convert   convertit un classeur en JSON ou l’inverse, sans perte\n  print     imprime fiches annuelles, mensuelles, aperçus de classe, listes et annexes en PDF\n  export    convertit le planning en agenda, Excel, CSV ou JSON\n  schema    le JSON Schema de l’entrée JSON\n\nLà où figure un FICHIER, un fichier du planificateur (.duaal) convient aussi ; convert le lit et l’écrit.\n\nAvec chaque commande :\n  --language nl|en|fr   langue des textes et du classeur (en général nl)\n  --year 2026-2027      année scolaire d’un .duaal (en général la plus récente)\n  --help                explique la commande\n\nCode de sortie : 0 en ordre, 1 erreurs dans un planning, 2 entrée ou commande illisible.\n',
    calendar:
      'duaalplanner calendar 2026-2027 [--format text|json|ics] [--date YYYY-MM-DD]\n\nL’année scolaire telle que la loi la fixe.\n\n  --format text|json|ics   en général text\n  --date YYYY-MM-DD        date de l’ics (en général aujourd’hui)\n  --language nl|en|fr\n',
    template:
      'duaalplanner template FICHIER.xlsx [--force]\n\nLe classeur à remplir pour une classe, avec exemples et explications.\n\n  --force                  remplace un fichier existant\n  --language nl|en|fr\n',
    check:
      'duaalplanner check FICHIER.xlsx|FICHIER.json [--format text|json] [--date YYYY-MM-DD]\n\nVérifie l’année de chaque élève selon toutes les règles.\n\n  --format text|json       en général text\n  --date YYYY-MM-DD        jour où les délais sont jugés (en général aujourd’hui)\n  --language nl|en|fr\n',
    convert:
      'duaalplanner convert FICHIER.xlsx FICHIER.json | FICHIER.json FICHIER.xlsx [--force]\n\nConvertit un classeur en JSON ou l’inverse, sans perte.\n\n  --force                  remplace un fichier existant\n  --language nl|en|fr\n',
    schema: 'duaalplanner schema\n\nLe JSON Schema de l’entrée JSON.\n\n  --language nl|en|fr\n',
  },
} as const;
