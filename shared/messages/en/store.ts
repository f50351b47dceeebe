/** Why a file of plans does not open or a change is not made, and what to do then. */
export const store = {
  errors: {
    newer:
      '{{file}} was made by a newer Duaalplanner (data version {{version}}, this one knows {{latest}}). Install the newest version and open the file with it.',
    damaged:
      '{{file}} is damaged ({{detail}}). Restore a backup; they are in {{file}}.backups. The damaged file is kept.',
    notAStore: '{{file}} is not a file of Duaalplanner. Choose another file or start a new one.',
    readOnly:
      '{{file}} can only be read. Take the write protection off the file or the disk, or copy it to a folder you may write in.',
    diskFull: 'The disk of {{file}} is full. Free some space and try again; what was saved stays saved.',
    noPermission:
      'You may not open or change {{file}} or its folder. Ask your administrator for access or choose a folder of your own.',
    notFound: '{{file}} was not found. Check the name and the folder.',
    networkDrive:
      '{{file}} is on a network drive. Changes can get lost there; put the file on the disk of this computer.',
    held: '{{file}} is already open in Duaalplanner (process {{processId}}). Go on there, or close it there first.',
    heldElsewhere:
      '{{file}} is open on the computer {{host}}. Close it there; if that can no longer be done, delete {{file}}.owner.json and restart this computer.',
    backupDamaged: 'The backup {{file}} is damaged itself ({{detail}}). Choose an older one.',
    ioFailure:
      'The disk did not hand over {{file}} properly ({{detail}}). Check the disk and, if needed, restore a backup from {{file}}.backups.',
  },
  /** What the command line says of a store. */
  files: {
    empty: '{{file}} has no school year yet; put one in with convert.',
    noYear: '{{file}} does not have the school year {{year}}; choose another with --year.',
    yearExists:
      '{{file}} has the school year {{year}} already and was left alone; replace it with --force (the planner can undo that).',
  },
  warnings: {
    cloudFolder:
      '{{file}} is in a folder that {{service}} synchronises. Never open it on two computers at once; an ordinary folder is safer, with the backups in {{service}}.',
  },
  /** How many of a kind, inside a sentence. */
  counted: {
    year_one: '1 school year',
    year_other: '{{count}} school years',
    programme_one: '1 programme',
    programme_other: '{{count}} programmes',
    school_one: '1 school',
    school_other: '{{count}} schools',
    classGroup_one: '1 class',
    classGroup_other: '{{count}} classes',
    company_one: '1 company',
    company_other: '{{count}} companies',
    workplace_one: '1 workplace',
    workplace_other: '{{count}} workplaces',
    mentor_one: '1 mentor',
    mentor_other: '{{count}} mentors',
    learner_one: '1 learner',
    learner_other: '{{count}} learners',
    trajectory_one: '1 trajectory',
    trajectory_other: '{{count}} trajectories',
    dossierEntry_one: '1 dossier entry',
    dossierEntry_other: '{{count}} dossier entries',
    planVersion_one: '1 published plan',
    planVersion_other: '{{count}} published plans',
    timesheetDay_one: '1 timesheet day',
    timesheetDay_other: '{{count}} timesheet days',
  },
  refusals: {
    stale: '{{who}} has changed this in the meantime. See what changed and make your change again.',
    gone: '{{who}} has removed this in the meantime. Undo that, or drop your change.',
    missing: 'This is no longer there. Load the screen again.',
    inUse: 'This is still in use: {{usedBy}}. Change that first, or remove it too.',
    references: 'After this change something points at what is not there ({{where}}). Correct that first.',
    impossibleEdit: 'This change no longer fits the plan. Load the screen again and retry.',
    unreadable: 'This change holds something the planner does not know ({{where}}). Correct that field.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    otherStep: 'Another step was made in the meantime. Look at the history and try again.',
  },
} as const;
