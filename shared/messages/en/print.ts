/** How printed files are called. */
export const print = {
  files: {
    year: 'year-sheet',
    months: 'month-sheets',
    class: 'class-overview',
    attendance: 'attendance',
    timetable: 'timetable',
    holidayAnnex: 'holiday-annex',
    leaveAgreement: 'leave-agreement',
    evaluation: 'evaluation',
    extension: 'extension',
  },
} as const;
