/** How printed files are called. */
export const print = {
  files: {
    year: 'fiche-annuelle',
    months: 'fiches-mensuelles',
    class: 'apercu-classe',
    attendance: 'presences',
    timetable: 'horaire',
    holidayAnnex: 'annexe-vacances',
    leaveAgreement: 'accord-conges',
    evaluation: 'evaluation',
    extension: 'prolongation',
  },
} as const;
