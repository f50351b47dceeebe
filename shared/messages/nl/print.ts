/** How printed files are called. */
export const print = {
  files: {
    year: 'jaarfiche',
    months: 'maandfiches',
    class: 'klasoverzicht',
    attendance: 'aanwezigheid',
    timetable: 'uurrooster',
    holidayAnnex: 'bijlage-schoolvakantie',
    leaveAgreement: 'vakantieafspraak',
    evaluation: 'evaluatie',
    extension: 'verlenging',
  },
} as const;
