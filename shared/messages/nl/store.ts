/** Waarom een bestand met planningen niet opent of een wijziging niet doorgaat, en wat dan te doen. */
export const store = {
  errors: {
    newer:
      '{{file}} is gemaakt met een nieuwere Duaalplanner (gegevensversie {{version}}, deze kent {{latest}}). Installeer de nieuwste versie en open het bestand daarmee.',
    damaged:
      '{{file}} is beschadigd ({{detail}}). Zet een reservekopie terug; ze staan in {{file}}.backups. Het beschadigde bestand wordt daarbij bewaard.',
    notAStore: '{{file}} is geen bestand van Duaalplanner. Kies een ander bestand of begin een nieuw.',
    readOnly:
      '{{file}} kan alleen gelezen worden. Haal de schrijfbeveiliging van het bestand of de schijf, of kopieer het naar een map waarin je mag schrijven.',
    diskFull: 'De schijf van {{file}} is vol. Maak plaats vrij en probeer opnieuw; wat al bewaard was, blijft bewaard.',
    noPermission:
      'Je mag {{file}} of de map ervan niet openen of wijzigen. Vraag toegang aan je beheerder of kies een map van jezelf.',
    notFound: '{{file}} is niet gevonden. Kijk de naam en de map na.',
    networkDrive:
      '{{file}} staat op een netwerkschijf. Daar kunnen wijzigingen verloren gaan; zet het bestand op de schijf van deze computer.',
    held: '{{file}} is al open in Duaalplanner (proces {{processId}}). Werk daar verder of sluit het daar eerst.',
    heldElsewhere:
      '{{file}} is open op de computer {{host}}. Sluit het daar; gebeurt dat niet meer, verwijder dan {{file}}.owner.json en start deze computer opnieuw.',
    backupDamaged: 'De reservekopie {{file}} is zelf beschadigd ({{detail}}). Kies een oudere.',
    ioFailure:
      'De schijf gaf {{file}} niet goed door ({{detail}}). Kijk de schijf na en zet zo nodig een reservekopie terug uit {{file}}.backups.',
  },
  /** What the command line says of a store. */
  files: {
    empty: '{{file}} bevat nog geen schooljaar; zet er eerst een in met convert.',
    noYear: '{{file}} bevat het schooljaar {{year}} niet; kies een ander met --year.',
    yearExists:
      '{{file}} bevat het schooljaar {{year}} al en bleef onaangeroerd; vervang het met --force (in de planner ongedaan te maken).',
  },
  warnings: {
    cloudFolder:
      '{{file}} staat in een map die {{service}} synchroniseert. Open het nooit op twee computers tegelijk; veiliger is een gewone map, met de reservekopieën in {{service}}.',
  },
  /** How many of a kind, inside a sentence. */
  counted: {
    year_one: '1 schooljaar',
    year_other: '{{count}} schooljaren',
    programme_one: '1 opleiding',
    programme_other: '{{count}} opleidingen',
    school_one: '1 school',
    school_other: '{{count}} scholen',
    classGroup_one: '1 klas',
    classGroup_other: '{{count}} klassen',
    company_one: '1 onderneming',
    company_other: '{{count}} ondernemingen',
    workplace_one: '1 leerwerkplek',
    workplace_other: '{{count}} leerwerkplekken',
    mentor_one: '1 mentor',
    mentor_other: '{{count}} mentoren',
    learner_one: '1 leerling',
    learner_other: '{{count}} leerlingen',
    trajectory_one: '1 opleidingstraject',
    trajectory_other: '{{count}} opleidingstrajecten',
    dossierEntry_one: '1 stuk in het dossier',
    dossierEntry_other: '{{count}} stukken in het dossier',
    planVersion_one: '1 gepubliceerde planning',
    planVersion_other: '{{count}} gepubliceerde planningen',
    timesheetDay_one: '1 dag prestatiestaat',
    timesheetDay_other: '{{count}} dagen prestatiestaat',
  },
  refusals: {
    stale: '{{who}} heeft dit intussen gewijzigd. Kijk na wat er veranderde en doe je wijziging opnieuw.',
    gone: '{{who}} heeft dit intussen verwijderd. Maak het ongedaan of laat je wijziging vallen.',
    missing: 'Dit bestaat niet meer. Laad het scherm opnieuw.',
    inUse: 'Dit is nog in gebruik: {{usedBy}}. Pas dat eerst aan, of verwijder het mee.',
    references: 'Na deze wijziging verwijst iets naar wat er niet is ({{where}}). Verbeter dat eerst.',
    impossibleEdit: 'Deze wijziging past niet meer op de planning. Laad het scherm opnieuw en probeer nog eens.',
    unreadable: 'Deze wijziging bevat iets dat de planner niet kent ({{where}}). Verbeter dat veld.',
    nothingToUndo: 'Er is niets om ongedaan te maken.',
    nothingToRedo: 'Er is niets om opnieuw te doen.',
    otherStep: 'Er kwam intussen een andere stap bij. Kijk de geschiedenis na en probeer opnieuw.',
  },
} as const;
