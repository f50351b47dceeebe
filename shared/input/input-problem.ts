/** Where in the file: keys and 0-based indexes from the top, as in `['learners', 3, 'birthDate']`. */
export type InputPath = readonly (string | number)[];

/** One thing that is wrong with a file: where, which kind (a key of `input` in the messages), and values for its words. */
export type InputProblem = {
  readonly path: InputPath;
  readonly code: InputProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

export const inputProblemCodes = [
  'type',
  'missing',
  'unknownField',
  'choice',
  'tooSmall',
  'tooBig',
  'isoDate',
  'birthDate',
  'schoolYear',
  'clockTime',
  'id',
  'shiftCode',
  'patternWord',
  'assignment',
  'ruleId',
  'empty',
  'long',
  'control',
  'duplicateId',
  'unknownReference',
  'otherCompany',
  'unknownShift',
  'leaveInPattern',
  'lastBeforeFirst',
  'endBeforeStart',
  'breakTooLong',
  'outsideSchoolYear',
  'overlappingTimetables',
  // The shape of a workbook.
  'unknownColumn',
  'duplicateColumn',
  'missingColumn',
  'cellWithoutHeading',
  'unknownSheet',
  'duplicateSheetName',
] as const;
export type InputProblemCode = (typeof inputProblemCodes)[number];
