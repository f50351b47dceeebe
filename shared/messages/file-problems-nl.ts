import type { FilePlaceKey, FileProblemCode } from './file-problem.ts';

/** Where a problem is, to stand before its text. */
export const filePlacesNl = {
  file: 'Bestand',
  sheet: 'Tabblad {{sheet}}',
  row: 'Tabblad {{sheet}}, rij {{row}}',
  column: 'Tabblad {{sheet}}, kolom {{column}}',
  cell: 'Tabblad {{sheet}}, rij {{row}}, kolom {{column}}',
} as const satisfies Record<FilePlaceKey, string>;

/** What is wrong with a spreadsheet file or a cell, and what to do. */
export const fileProblemsNl = {
  emptyFile: 'Het bestand is leeg. Kies het ingevulde Excel-bestand.',
  fileTooBig:
    'Het bestand is {{megabytes}} MB groot; het mag hoogstens {{limit}} MB zijn. Verwijder afbeeldingen en tabbladen die je niet nodig hebt, of verdeel de gegevens over meer bestanden.',
  textFile:
    'Dit is een tekst- of CSV-bestand, geen Excel-werkmap. Open het in Excel of LibreOffice en bewaar het als Excel-werkmap (.xlsx).',
  oldExcelFile:
    'Dit is een werkmap van een oude Excel-versie (.xls). Open ze in Excel of LibreOffice en bewaar ze als Excel-werkmap (.xlsx).',
  encryptedWorkbook: 'De werkmap is beveiligd met een wachtwoord. Bewaar ze zonder wachtwoord en kies ze opnieuw.',
  openDocumentFile:
    'Dit is een OpenDocument-bestand (.ods). Open het in LibreOffice en bewaar het als Excel-werkmap (.xlsx).',
  binaryWorkbook:
    'Dit is een binaire Excel-werkmap (.xlsb). Open ze in Excel en bewaar ze als gewone Excel-werkmap (.xlsx).',
  macroWorkbook: 'De werkmap bevat macro’s. Bewaar ze als Excel-werkmap zonder macro’s (.xlsx).',
  notAWorkbook: 'Dit is geen Excel-werkmap. Kies een bestand dat op .xlsx eindigt.',
  zipDamaged:
    'Het bestand is beschadigd of onvolledig. Open het in Excel, bewaar het opnieuw en kies het nieuwe bestand.',
  tooManyEntries:
    'Het bestand bestaat uit meer dan {{limit}} onderdelen. Kopieer de tabellen naar een nieuwe werkmap en bewaar die.',
  unsafeEntryName:
    'Het bestand bevat een onderdeel met een onveilige naam ({{entry}}). Een gewone werkmap heeft dat niet. Kopieer de tabellen naar een nieuwe werkmap.',
  duplicateEntry:
    'Het onderdeel {{entry}} zit twee keer in het bestand. Open het in Excel, bewaar het opnieuw en kies het nieuwe bestand.',
  overlappingEntries:
    'Onderdelen van het bestand liggen over elkaar ({{entry}}). Een gewone werkmap heeft dat niet. Kopieer de tabellen naar een nieuwe werkmap.',
  unsupportedCompression:
    'Het onderdeel {{entry}} is op een andere manier samengeperst dan Excel dat doet. Open het bestand in Excel en bewaar het opnieuw.',
  wrongChecksum:
    'Het onderdeel {{entry}} is beschadigd: de controle op de inhoud klopt niet. Neem een ander exemplaar van het bestand, of open het in Excel en bewaar het opnieuw.',
  wrongSize:
    'Het onderdeel {{entry}} is groter of kleiner dan het bestand zelf zegt. Neem een ander exemplaar van het bestand, of open het in Excel en bewaar het opnieuw.',
  unpackedTooBig:
    'Uitgepakt is het bestand groter dan {{limit}} MB. Verwijder afbeeldingen en tabbladen die je niet nodig hebt, of verdeel de gegevens over meer bestanden.',
  ratioTooHigh:
    'Uitgepakt is het bestand meer dan {{limit}} keer zo groot. Zo zien bestanden eruit die een computer willen blokkeren. Kopieer de tabellen naar een nieuwe werkmap.',
  nestedArchive:
    'In de werkmap zit een ander bestand ({{entry}}). Verwijder ingesloten bestanden en objecten en bewaar de werkmap opnieuw.',
  dtdNotAllowed:
    'Het onderdeel {{entry}} bevat een documenttype (DTD). Een gewone werkmap heeft dat niet. Kopieer de tabellen naar een nieuwe werkmap.',
  partDamaged:
    'Het onderdeel {{entry}} is niet te lezen. Open het bestand in Excel, bewaar het opnieuw en kies het nieuwe bestand.',
  partMissing:
    'Het onderdeel {{entry}} ontbreekt. Open het bestand in Excel, bewaar het opnieuw en kies het nieuwe bestand.',
  noSheets: 'De werkmap heeft geen zichtbaar tabblad. Begin met een nieuw sjabloon.',
  duplicateSheet: 'Dit tabblad komt twee keer voor. Geef elk tabblad een eigen naam en bewaar de werkmap opnieuw.',
  hiddenSheet: 'Dit tabblad is verborgen. Maak het zichtbaar of verwijder het.',
  veryHiddenSheet:
    'Dit tabblad is verborgen op een manier die Excel zelf niet toont. Kopieer de zichtbare tabbladen naar een nieuwe werkmap.',
  notAWorksheet: 'Dit tabblad is een grafiek of dialoogvenster, geen tabel. Verwijder het.',
  tooManyRows:
    'Onder rij {{limit}} wordt niets gelezen, maar hier staat nog iets. Verwijder het of verdeel de gegevens.',
  tooManyColumns: 'Voorbij {{limit}} kolommen wordt niets gelezen, maar hier staat nog iets. Verwijder het.',
  tooManyCells: 'De werkmap heeft meer dan {{limit}} ingevulde cellen. Verdeel de gegevens over meer bestanden.',
  tooMuchText: 'De werkmap bevat meer dan {{limit}} tekens tekst. Verdeel de gegevens over meer bestanden.',
  hiddenRow: 'Deze rij is verborgen en bevat gegevens. Wis de filter of maak de rij zichtbaar.',
  hiddenRows:
    'Rij {{first}} tot en met {{last}} is verborgen en bevat gegevens. Wis de filter of maak de rijen zichtbaar.',
  hiddenColumn: 'Deze kolom is verborgen en bevat gegevens. Maak ze zichtbaar of verwijder ze.',
  hiddenColumns:
    'Kolom {{first}} tot en met {{last}} is verborgen en bevat gegevens. Maak de kolommen zichtbaar of verwijder ze.',
  mergedCells: 'De cellen {{range}} zijn samengevoegd. Splits ze en vul elke cel apart in.',
  errorCell: 'In deze cel staat de foutwaarde {{error}}. Verbeter de formule of typ de waarde.',
  formulaWithoutValue:
    'In deze cel staat een formule zonder berekend resultaat. Open het bestand in Excel, laat het rekenen en bewaar het opnieuw, of typ de waarde.',
  textTooLong: 'De tekst in deze cel is langer dan {{limit}} tekens. Kort ze in.',
  dateOutOfRange: 'De datum of tijd in deze cel bestaat niet. Typ ze opnieuw.',
  cellUnreadable: 'De inhoud van deze cel is niet te lezen. Wis de cel en typ de waarde opnieuw.',
  cellEmpty: 'Deze cel is leeg. Vul ze in.',
  textExpected:
    'Hier hoort tekst, maar Excel bewaart {{found}} als datum, tijd of waar/onwaar. Zet de cel op ‘Tekst’ en typ de waarde opnieuw.',
  textHasControl: 'In deze tekst staan tekens die je niet ziet. Wis de cel en typ de tekst opnieuw.',
  integerExpected: 'Hier hoort een geheel getal, maar er staat {{found}}.',
  numberExpected: 'Hier hoort een getal, maar er staat {{found}}.',
  dayUnreadable: 'Hier hoort een datum, maar er staat {{found}}. Typ ze als 1/9/2026.',
  dayNotReal: 'De datum {{found}} bestaat niet. Typ eerst de dag, dan de maand, dan het jaar: 1/9/2026.',
  dayYearShort: 'Het jaar in {{found}} heeft maar twee cijfers. Typ er vier: 1/9/2026.',
  dayHasTime: 'Hier hoort een datum zonder uur, maar er staat {{found}}. Laat het uur weg.',
  dayIsNumber:
    'Hier hoort een datum, maar de cel toont het getal {{found}}. Als je {{day}} bedoelt (jaar-maand-dag): zet de cel op ‘Datum’.',
  timeUnreadable: 'Hier hoort een uur van de dag, maar er staat {{found}}. Typ het als 7:36.',
  timeNotReal: 'Het uur {{found}} bestaat niet. Typ een uur tussen 0:00 en 24:00.',
  timeHasSeconds: 'Het uur {{found}} heeft seconden. Rond het af op de minuut.',
  timeIsNumber: 'Hier hoort een uur van de dag, maar er staat het getal {{found}}. Typ het als 7:36.',
  readerTimeout:
    'Het lezen duurde langer dan {{seconds}} seconden en is gestopt. Verdeel de gegevens over meer bestanden.',
  readerOutOfMemory: 'Het lezen vroeg te veel geheugen en is gestopt. Verdeel de gegevens over meer bestanden.',
  readerFailed:
    'Het lezen is onverwacht gestopt. Open het bestand in Excel, bewaar het opnieuw en kies het nieuwe bestand.',
  moreProblems: 'Hier staan de eerste {{shown}} problemen. Los die op en lees het bestand daarna opnieuw.',
} as const satisfies Record<FileProblemCode, string>;
