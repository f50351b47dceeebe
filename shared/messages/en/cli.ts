/** What the command line says. */
export const cli = {
  errors: {
    nothingToPrint: '{{file}} has no learner whom these sheets say anything about; choose other sheets.',
    out: 'Give the folder for the files with --out.',
    unsafeTarget: '{{file}} is not written: a folder or a link stands there.',
    version: '{{value}} is not a version; write a whole number, as in --version 2.',
    noLearners: '{{file}} has no learners with a trajectory; add one.',
    choice: 'The option --{{option}} does not know {{value}}; choose one of: {{choices}}.',
    date: '{{value}} is not a real day; write --date as 2026-09-01.',
    language: 'There is no such language; choose one of: {{choices}}.',
    schoolYear: '{{value}} is not a school year the planner knows; write it as 2026-2027, from 2001-2002 to 2098-2099.',
    command: 'There is no command {{name}}; choose one of: {{choices}}.',
    positionals: 'Write this command as: {{usage}}',
    options:
      'The command {{command}} does not know one of these options, or one lacks its value ({{detail}}). See --help.',
    fileExists: '{{file}} exists and was left alone; give another name or --force.',
    xlsxName: '{{file}} does not end in .xlsx; give the workbook a name that does.',
  },
  fileErrors: {
    notFound: '{{file}} was not found; check the name and the folder.',
    notAFile: '{{file}} is a folder; give a file.',
    noPermission: '{{file}} cannot be read: you have no access to it.',
    tooBig: '{{file}} is too big; at most {{detail}} MB.',
    unknownKind: '{{file}} is neither .xlsx, .json nor .duaal; give one of them.',
    empty: '{{file}} is empty; choose the file with the data.',
    notJson: '{{file}} is not readable JSON; choose a file that Duaalplanner saved, or correct it.',
  },
  badInput_one: '{{file}} cannot be checked yet: 1 place to correct.',
  badInput_other: '{{file}} cannot be checked yet: {{count}} places to correct.',
  written: 'Written: {{file}}',
  writtenFiles_one: '1 file written to {{folder}}',
  writtenFiles_other: '{{count}} files written to {{folder}}',
  severity: {
    error: 'ERROR',
    warning: 'WARNING',
    info: 'INFO',
  },
  count: {
    error_one: '1 error',
    error_other: '{{count}} errors',
    warning_one: '1 warning',
    warning_other: '{{count}} warnings',
    info_one: '1 for information',
    info_other: '{{count}} for information',
    none: 'Nothing found',
  },
  source: 'Source',
  accepted: 'Accepted with a reason by {{by}}: {{reason}}',
  checkTitle_one: 'School year {{schoolYear}}, 1 learner, as on {{date}}',
  checkTitle_other: 'School year {{schoolYear}}, {{count}} learners, as on {{date}}',
  hoursLine:
    'Required {{required}}, planned {{planned}}, average {{average}} a week (nominal {{nominal}}), workplace {{share}} %',
  daysLine:
    'Work {{work}}, school {{school}}, leave {{leave}} of which {{paid}} paid, public holidays {{publicHolidays}}',
  classFindings: 'The class as a whole',
  total: 'Together',
  usage: {
    print:
      'duaalplanner print FILE.xlsx|FILE.json --out DIR [--sheets year,months,class,attendance,timetable,annexes] [--style colour|grey|minimal] [--per learner|class] [--date YYYY-MM-DD] [--force]',
    export:
      'duaalplanner export FILE.xlsx|FILE.json --out DIR [--format ics|xlsx|csv|json] [--per learner|class] [--date YYYY-MM-DD] [--version N] [--force]',
    calendar: 'duaalplanner calendar 2026-2027 [--format text|json|ics] [--date YYYY-MM-DD]',
    template: 'duaalplanner template FILE.xlsx [--force]',
    check: 'duaalplanner check FILE.xlsx|FILE.json [--format text|json] [--date YYYY-MM-DD]',
    convert: 'duaalplanner convert FILE.xlsx FILE.json | FILE.json FILE.xlsx [--force]',
    schema: 'duaalplanner schema',
  },
  help: {
    print:
      'duaalplanner print FILE.xlsx|FILE.json --out DIR [--sheets year,months,class,attendance,timetable,annexes] [--style colour|grey|minimal] [--per learner|class] [--date YYYY-MM-DD] [--force]\n\nPrints year sheets, month sheets, class overviews, lists and annexes as PDF.\n\n  --out DIR                folder for the files\n  --sheets LIST            year, months, class, attendance, timetable, annexes, with commas between (usually year)\n  --style colour|grey|minimal  usually colour\n  --per learner|class      a file for each learner (usually) or each class\n  --date YYYY-MM-DD        day of the document (usually today)\n  --force                  replaces files that are there already\n  --language nl|en|fr\n',
    export:
      'duaalplanner export FILE.xlsx|FILE.json --out DIR [--format ics|xlsx|csv|json] [--per learner|class] [--date YYYY-MM-DD] [--version N] [--force]\n\nTurns the plan into calendar, Excel, CSV or JSON.\n\n  --out DIR                folder for the files\n  --format ics|xlsx|csv|json  usually ics\n  --per learner|class      a file for each learner (usually) or one for the class\n  --date YYYY-MM-DD        day of the document (usually today)\n  --version N              version of the plan (usually 1); a higher one replaces calendar entries\n  --force                  replaces files that are there already\n  --language nl|en|fr\n',
    all: 'Duaalplanner: planning for Flemish dual learning, checked.\n\nUse:  npm run -s duaalplanner -- COMMAND …\n\n  calendar  the school year as the law makes it\n  template  the workbook to fill in for a class, with example rows and explanation\n  check     checks the year of every learner against all rules\n  convert   turns a workbook into JSON or back, without loss\n  print     prints year sheets, month sheets, class overviews, lists and annexes as PDF\n  export    turns the plan into calendar, Excel, CSV or JSON\n  schema    the JSON Schema of the JSON input\n\nWhere a FILE stands, a file of the planner (.duaal) may stand too; convert reads and writes it.\n\nWith every command:\n  --language nl|en|fr   language of texts and workbook (usually nl)\n  --year 2026-2027      school year of a .duaal (usually the newest)\n  --help                explains the command\n\nExit code: 0 in order, 1 errors in a plan, 2 unreadable input or call.\n',
    calendar:
      'duaalplanner calendar 2026-2027 [--format text|json|ics] [--date YYYY-MM-DD]\n\nThe school year as the law makes it.\n\n  --format text|json|ics   usually text\n  --date YYYY-MM-DD        day stamp of the ics (usually today)\n  --language nl|en|fr\n',
    template:
      'duaalplanner template FILE.xlsx [--force]\n\nThe workbook to fill in for a class, with example rows and explanation.\n\n  --force                  replaces a file that is there already\n  --language nl|en|fr\n',
    check:
      'duaalplanner check FILE.xlsx|FILE.json [--format text|json] [--date YYYY-MM-DD]\n\nChecks the year of every learner against all rules.\n\n  --format text|json       usually text\n  --date YYYY-MM-DD        day on which deadlines are judged (usually today)\n  --language nl|en|fr\n',
    convert:
      'duaalplanner convert FILE.xlsx FILE.json | FILE.json FILE.xlsx [--force]\n\nTurns a workbook into JSON or back, without loss.\n\n  --force                  replaces a file that is there already\n  --language nl|en|fr\n',
    schema: 'duaalplanner schema\n\nThe JSON Schema of the JSON input.\n\n  --language nl|en|fr\n',
  },
} as const;
