import type { FilePlaceKey, FileProblemCode } from './file-problem.ts';

/** Where a problem is, to stand before its text. */
export const filePlacesFr = {
  file: 'Fichier',
  sheet: 'Feuille {{sheet}}',
  row: 'Feuille {{sheet}}, ligne {{row}}',
  column: 'Feuille {{sheet}}, colonne {{column}}',
  cell: 'Feuille {{sheet}}, ligne {{row}}, colonne {{column}}',
} as const satisfies Record<FilePlaceKey, string>;

/** What is wrong with a spreadsheet file or a cell, and what to do. */
export const fileProblemsFr = {
  emptyFile: 'Le fichier est vide. Choisis le fichier Excel complété.',
  fileTooBig:
    'Le fichier fait {{megabytes}} Mo ; il peut faire au plus {{limit}} Mo. Supprime les images et les feuilles dont tu n’as pas besoin, ou répartis les données sur plusieurs fichiers.',
  textFile:
    'C’est un fichier texte ou CSV, pas un classeur Excel. Ouvre-le dans Excel ou LibreOffice et enregistre-le comme classeur Excel (.xlsx).',
  oldExcelFile:
    'C’est un classeur d’une ancienne version d’Excel (.xls). Ouvre-le dans Excel ou LibreOffice et enregistre-le comme classeur Excel (.xlsx).',
  encryptedWorkbook:
    'Le classeur est protégé par un mot de passe. Enregistre-le sans mot de passe et choisis-le à nouveau.',
  openDocumentFile:
    'C’est un fichier OpenDocument (.ods). Ouvre-le dans LibreOffice et enregistre-le comme classeur Excel (.xlsx).',
  binaryWorkbook:
    'C’est un classeur Excel binaire (.xlsb). Ouvre-le dans Excel et enregistre-le comme classeur Excel ordinaire (.xlsx).',
  macroWorkbook: 'Le classeur contient des macros. Enregistre-le comme classeur Excel sans macros (.xlsx).',
  notAWorkbook: 'Ce n’est pas un classeur Excel. Choisis un fichier qui se termine par .xlsx.',
  zipDamaged:
    'Le fichier est endommagé ou incomplet. Ouvre-le dans Excel, enregistre-le à nouveau et choisis le nouveau fichier.',
  tooManyEntries:
    'Le fichier se compose de plus de {{limit}} parties. Copie les tableaux dans un nouveau classeur et enregistre celui-ci.',
  unsafeEntryName:
    'Le fichier contient une partie dont le nom n’est pas sûr ({{entry}}). Un classeur ordinaire n’en a pas. Copie les tableaux dans un nouveau classeur.',
  duplicateEntry:
    'La partie {{entry}} se trouve deux fois dans le fichier. Ouvre-le dans Excel, enregistre-le à nouveau et choisis le nouveau fichier.',
  overlappingEntries:
    'Des parties du fichier se chevauchent ({{entry}}). Un classeur ordinaire n’en a pas. Copie les tableaux dans un nouveau classeur.',
  unsupportedCompression:
    'La partie {{entry}} est compressée d’une autre manière que dans Excel. Ouvre le fichier dans Excel et enregistre-le à nouveau.',
  wrongChecksum:
    'La partie {{entry}} est endommagée : sa somme de contrôle est fausse. Prends une autre copie du fichier, ou ouvre-le dans Excel et enregistre-le à nouveau.',
  wrongSize:
    'La partie {{entry}} est plus grande ou plus petite que ce que dit le fichier. Prends une autre copie du fichier, ou ouvre-le dans Excel et enregistre-le à nouveau.',
  unpackedTooBig:
    'Décompressé, le fichier dépasse {{limit}} Mo. Supprime les images et les feuilles dont tu n’as pas besoin, ou répartis les données sur plusieurs fichiers.',
  ratioTooHigh:
    'Décompressé, le fichier est plus de {{limit}} fois plus grand. Les fichiers qui veulent bloquer un ordinateur sont ainsi. Copie les tableaux dans un nouveau classeur.',
  nestedArchive:
    'Le classeur contient un autre fichier ({{entry}}). Supprime les fichiers et objets incorporés et enregistre le classeur à nouveau.',
  dtdNotAllowed:
    'La partie {{entry}} contient un type de document (DTD). Un classeur ordinaire n’en a pas. Copie les tableaux dans un nouveau classeur.',
  partDamaged:
    'La partie {{entry}} est illisible. Ouvre le fichier dans Excel, enregistre-le à nouveau et choisis le nouveau fichier.',
  partMissing:
    'La partie {{entry}} manque. Ouvre le fichier dans Excel, enregistre-le à nouveau et choisis le nouveau fichier.',
  noSheets: 'Le classeur n’a aucune feuille visible. Pars d’un nouveau modèle.',
  duplicateSheet:
    'Cette feuille se trouve deux fois dans le classeur. Donne à chaque feuille son propre nom et enregistre le classeur à nouveau.',
  hiddenSheet: 'Cette feuille est masquée. Affiche-la ou supprime-la.',
  veryHiddenSheet:
    'Cette feuille est masquée d’une manière qu’Excel ne montre pas. Copie les feuilles visibles dans un nouveau classeur.',
  notAWorksheet: 'Cette feuille est un graphique ou une boîte de dialogue, pas un tableau. Supprime-la.',
  tooManyRows:
    'Rien n’est lu au-delà de la ligne {{limit}}, mais il y a quelque chose ici. Supprime-le ou répartis les données.',
  tooManyColumns: 'Rien n’est lu au-delà de {{limit}} colonnes, mais il y a quelque chose ici. Supprime-le.',
  tooManyCells: 'Le classeur a plus de {{limit}} cellules remplies. Répartis les données sur plusieurs fichiers.',
  tooMuchText:
    'Le classeur contient plus de {{limit}} caractères de texte. Répartis les données sur plusieurs fichiers.',
  hiddenRow: 'Cette ligne est masquée et contient des données. Efface le filtre ou affiche la ligne.',
  hiddenRows:
    'Les lignes {{first}} à {{last}} sont masquées et contiennent des données. Efface le filtre ou affiche les lignes.',
  hiddenColumn: 'Cette colonne est masquée et contient des données. Affiche-la ou supprime-la.',
  hiddenColumns:
    'Les colonnes {{first}} à {{last}} sont masquées et contiennent des données. Affiche-les ou supprime-les.',
  mergedCells: 'Les cellules {{range}} sont fusionnées. Sépare-les et complète chaque cellule.',
  errorCell: 'Cette cellule contient la valeur d’erreur {{error}}. Corrige la formule ou tape la valeur.',
  formulaWithoutValue:
    'Cette cellule contient une formule sans résultat calculé. Ouvre le fichier dans Excel, laisse-le calculer et enregistre-le à nouveau, ou tape la valeur.',
  textTooLong: 'Le texte de cette cellule dépasse {{limit}} caractères. Raccourcis-le.',
  dateOutOfRange: 'La date ou l’heure de cette cellule n’existe pas. Tape-la à nouveau.',
  cellUnreadable: 'Le contenu de cette cellule est illisible. Efface la cellule et tape la valeur à nouveau.',
  cellEmpty: 'Cette cellule est vide. Complète-la.',
  textExpected:
    'Il faut du texte ici, mais Excel garde {{found}} comme date, heure ou vrai/faux. Mets la cellule au format « Texte » et tape la valeur à nouveau.',
  textHasControl: 'Ce texte contient des caractères invisibles. Efface la cellule et tape le texte à nouveau.',
  integerExpected: 'Il faut un nombre entier ici, mais il y a {{found}}.',
  numberExpected: 'Il faut un nombre ici, mais il y a {{found}}.',
  dayUnreadable: 'Il faut une date ici, mais il y a {{found}}. Tape-la comme 1/9/2026.',
  dayNotReal: 'La date {{found}} n’existe pas. Tape d’abord le jour, puis le mois, puis l’année : 1/9/2026.',
  dayYearShort: 'L’année de {{found}} n’a que deux chiffres. Tapes-en quatre : 1/9/2026.',
  dayHasTime: 'Il faut une date sans heure ici, mais il y a {{found}}. Enlève l’heure.',
  dayIsNumber:
    'Il faut une date ici, mais la cellule montre le nombre {{found}}. Si tu veux dire {{day}} (année-mois-jour) : mets la cellule au format « Date ».',
  timeUnreadable: 'Il faut une heure de la journée ici, mais il y a {{found}}. Tape-la comme 7:36.',
  timeNotReal: 'L’heure {{found}} n’existe pas. Tape une heure entre 0:00 et 24:00.',
  timeHasSeconds: 'L’heure {{found}} a des secondes. Arrondis-la à la minute.',
  timeIsNumber: 'Il faut une heure de la journée ici, mais il y a le nombre {{found}}. Tape-la comme 7:36.',
  readerTimeout:
    'La lecture a duré plus de {{seconds}} secondes et a été arrêtée. Répartis les données sur plusieurs fichiers.',
  readerOutOfMemory:
    'La lecture demandait trop de mémoire et a été arrêtée. Répartis les données sur plusieurs fichiers.',
  readerFailed:
    'La lecture s’est arrêtée de façon inattendue. Ouvre le fichier dans Excel, enregistre-le à nouveau et choisis le nouveau fichier.',
  moreProblems: 'Voici les {{shown}} premiers problèmes. Résous-les, puis lis le fichier à nouveau.',
} as const satisfies Record<FileProblemCode, string>;
