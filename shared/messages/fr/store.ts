/** Pourquoi un fichier de plannings ne s’ouvre pas ou une modification ne se fait pas, et que faire alors. */
export const store = {
  errors: {
    newer:
      '{{file}} vient d’un Duaalplanner plus récent (version des données {{version}}, celui-ci connaît {{latest}}). Installe la dernière version et ouvre le fichier avec elle.',
    damaged:
      '{{file}} est endommagé ({{detail}}). Restaure une copie de sauvegarde ; elles sont dans {{file}}.backups. Le fichier endommagé est conservé.',
    notAStore: '{{file}} n’est pas un fichier de Duaalplanner. Choisis un autre fichier ou commences-en un nouveau.',
    readOnly:
      '{{file}} est en lecture seule. Enlève la protection du fichier ou du disque, ou copie-le dans un dossier où tu peux écrire.',
    diskFull: 'Le disque de {{file}} est plein. Libère de la place et réessaie ; ce qui était enregistré le reste.',
    noPermission:
      'Tu ne peux pas ouvrir ou modifier {{file}} ou son dossier. Demande l’accès à ton administrateur ou choisis un dossier à toi.',
    notFound: '{{file}} est introuvable. Vérifie le nom et le dossier.',
    networkDrive:
      '{{file}} se trouve sur un lecteur réseau. Des modifications peuvent s’y perdre ; mets le fichier sur le disque de cet ordinateur.',
    held: '{{file}} est déjà ouvert dans Duaalplanner (processus {{processId}}). Continue là-bas, ou ferme-le d’abord là-bas.',
    heldElsewhere:
      '{{file}} est ouvert sur l’ordinateur {{host}}. Ferme-le là-bas ; si ce n’est plus possible, supprime {{file}}.owner.json et redémarre cet ordinateur.',
    backupDamaged:
      'La copie de sauvegarde {{file}} est elle-même endommagée ({{detail}}). Choisis-en une plus ancienne.',
    ioFailure:
      'Le disque n’a pas bien transmis {{file}} ({{detail}}). Vérifie le disque et, au besoin, restaure une copie depuis {{file}}.backups.',
  },
  /** What the command line says of a store. */
  files: {
    empty: '{{file}} ne contient pas encore d’année scolaire ; mets-en une avec convert.',
    noYear: '{{file}} ne contient pas l’année scolaire {{year}} ; choisis-en une autre avec --year.',
    yearExists:
      '{{file}} contient déjà l’année scolaire {{year}} et n’a pas été modifié ; remplace-la avec --force (le planificateur peut l’annuler).',
  },
  warnings: {
    cloudFolder:
      '{{file}} se trouve dans un dossier que {{service}} synchronise. Ne l’ouvre jamais sur deux ordinateurs à la fois ; un dossier ordinaire est plus sûr, avec les copies de sauvegarde dans {{service}}.',
  },
  /** How many of a kind, inside a sentence. */
  counted: {
    year_one: '1 année scolaire',
    year_other: '{{count}} années scolaires',
    programme_one: '1 formation',
    programme_other: '{{count}} formations',
    school_one: '1 école',
    school_other: '{{count}} écoles',
    classGroup_one: '1 classe',
    classGroup_other: '{{count}} classes',
    company_one: '1 entreprise',
    company_other: '{{count}} entreprises',
    workplace_one: '1 lieu de travail',
    workplace_other: '{{count}} lieux de travail',
    mentor_one: '1 mentor',
    mentor_other: '{{count}} mentors',
    learner_one: '1 élève',
    learner_other: '{{count}} élèves',
    trajectory_one: '1 parcours',
    trajectory_other: '{{count}} parcours',
    dossierEntry_one: '1 pièce du dossier',
    dossierEntry_other: '{{count}} pièces du dossier',
    planVersion_one: '1 planning publié',
    planVersion_other: '{{count}} plannings publiés',
    timesheetDay_one: '1 jour de prestation',
    timesheetDay_other: '{{count}} jours de prestation',
  },
  refusals: {
    stale: '{{who}} a modifié ceci entre-temps. Regarde ce qui a changé et refais ta modification.',
    gone: '{{who}} a supprimé ceci entre-temps. Annule cela, ou abandonne ta modification.',
    missing: 'Ceci n’existe plus. Recharge l’écran.',
    inUse: 'Ceci est encore utilisé : {{usedBy}}. Change cela d’abord, ou supprime-le aussi.',
    references:
      'Après cette modification, quelque chose renvoie à ce qui n’existe pas ({{where}}). Corrige cela d’abord.',
    impossibleEdit: 'Cette modification ne convient plus au planning. Recharge l’écran et réessaie.',
    unreadable: 'Cette modification contient quelque chose d’inconnu ({{where}}). Corrige ce champ.',
    nothingToUndo: 'Il n’y a rien à annuler.',
    nothingToRedo: 'Il n’y a rien à refaire.',
    otherStep: 'Une autre étape a eu lieu entre-temps. Regarde l’historique et réessaie.',
  },
} as const;
