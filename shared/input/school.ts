import { z } from 'zod';
import { clockTimeSchema, dayPartSchema, idSchema, isoDateSchema, nameSchema, periodSchema } from './primitives.ts';

/**
 * What a school adds to the law's calendar. `localFree` and `studyDay` make half days school-free; `exam` and
 * `schoolBlock` put the class at school; `workBlock` takes its lessons away, so that the learners are at work.
 */
export const calendarEntryKinds = ['localFree', 'studyDay', 'exam', 'schoolBlock', 'workBlock'] as const;

export const calendarEntrySchema = z.strictObject({
  ...periodSchema,
  part: dayPartSchema,
  kind: z.enum(calendarEntryKinds),
  name: nameSchema.optional(),
  /** Lesson periods per half day of an exam or school block; without it the timetable's, else the school's usual number. */
  periods: z.int().min(0).max(8).optional(),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

/** Lessons of half a day: how many lesson periods, from when to when. */
export const lessonHalfSchema = z.strictObject({
  periods: z.int().min(1).max(8),
  start: clockTimeSchema,
  end: clockTimeSchema,
});

export const lessonDaySchema = z
  .strictObject({ morning: lessonHalfSchema.optional(), afternoon: lessonHalfSchema.optional() })
  .refine(({ morning, afternoon }) => morning !== undefined || afternoon !== undefined, { error: 'input.empty' });
export type LessonDay = z.infer<typeof lessonDaySchema>;

/** A weekly lesson timetable, valid from its first to its last day. */
export const lessonTimetableSchema = z.strictObject({
  ...periodSchema,
  mon: lessonDaySchema.optional(),
  tue: lessonDaySchema.optional(),
  wed: lessonDaySchema.optional(),
  thu: lessonDaySchema.optional(),
  fri: lessonDaySchema.optional(),
});
export type LessonTimetable = z.infer<typeof lessonTimetableSchema>;

export const campusSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  address: nameSchema.optional(),
  calendar: z.array(calendarEntrySchema).optional(),
});

export const schoolSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  address: nameSchema.optional(),
  /** Minutes that one lesson period counts in the full-time week: 60 (default) or 50; no text settles it. */
  lessonPeriodMinutes: z.union([z.literal(50), z.literal(60)]).optional(),
  /** Usual lesson periods where no timetable says how many; default 4 in the morning, 3 in the afternoon. */
  usualPeriods: z.strictObject({ morning: z.int().min(1).max(8), afternoon: z.int().min(1).max(8) }).optional(),
  educationType: z.enum(['ordinary', 'special']).optional(),
  campuses: z.array(campusSchema).optional(),
  calendar: z.array(calendarEntrySchema).optional(),
  /** Exceptions to the school calendar that the government decided and this version does not know yet. */
  calendarExceptions: z
    .array(
      z.strictObject({
        holiday: z.enum(['autumn', 'christmas', 'carnival', 'easter', 'summer']),
        ...periodSchema,
        source: nameSchema,
      }),
    )
    .optional(),
});
export type School = z.infer<typeof schoolSchema>;

export const classGroupSchema = z.strictObject({
  id: idSchema,
  schoolId: idSchema,
  campusId: idSchema.optional(),
  name: nameSchema,
  trajectorySupervisor: nameSchema.optional(),
  /** First lesson day, from which the signing of an agreement is counted; default the first day with lessons, exams or a block of the class. */
  lessonsStartDay: isoDateSchema.optional(),
  lessons: z.array(lessonTimetableSchema),
  calendar: z.array(calendarEntrySchema).optional(),
});
export type ClassGroup = z.infer<typeof classGroupSchema>;
