import { startYearOf } from '../../../shared/calendar/school-year.ts';
import type { LessonTimetable, School } from '../../../shared/input/school.ts';
import { useText } from '../../text/use-text.ts';
import { FormPart } from '../forms/FormPart.tsx';
import { ChoiceAt, DayAt, TextAt } from '../forms/fields.tsx';
import panel from '../Panel.module.css';
import { LessonTimetableFields } from './LessonTimetableFields.tsx';
import type { FieldsProps } from './place-list.ts';

/** A class group: school and campus, supervisor, lesson timetables. Its blocks and exams are on the calendar screen. */
export function ClassGroupFields({ form, year }: FieldsProps) {
  const { t } = useText();
  const label = (key: string) => t(`peopleScreen.classGroup.${key}`);
  const { schools } = year.content.classYear;
  const school: School | undefined = schools.find(({ id }) => id === form.valueAt(['schoolId']));
  const lessons = (form.valueAt(['lessons']) ?? []) as readonly Partial<LessonTimetable>[];
  const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
    things.map(({ id, name }) => ({ value: id, label: name }));
  const start = startYearOf(year.schoolYear);
  const whole = { firstDay: `${start}-09-01`, lastDay: `${start + 1}-06-30` };
  return (
    <>
      <FormPart>
        <div className="wide">
          <TextAt form={form} path={['name']} label={label('name')} isRequired />
        </div>
        <div className="wide">
          <ChoiceAt form={form} path={['schoolId']} label={label('school')} options={named(schools)} isRequired />
        </div>
        <div className="wide">
          <TextAt form={form} path={['trajectorySupervisor']} label={label('supervisor')} />
        </div>
        <ChoiceAt
          form={form}
          path={['campusId']}
          label={label('campus')}
          options={named(school?.campuses ?? [])}
          empty={t('peopleScreen.form.none')}
        />
        <DayAt
          form={form}
          path={['lessonsStartDay']}
          label={label('lessonsStartDay')}
          note={label('lessonsStartNote')}
        />
      </FormPart>
      <FormPart title={label('lessons')} note={label('lessonsNote')}>
        {lessons.map((_, index) => (
          <LessonTimetableFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a timetable has no other name than its place.
            key={index}
            form={form}
            path={['lessons', index]}
            onRemove={() => form.set(['lessons'], lessons.toSpliced(index, 1))}
          />
        ))}
        <div className="wide">
          <button
            type="button"
            className={panel.add}
            onClick={() =>
              form.set(
                ['lessons'],
                [...lessons, lessons.length === 0 ? whole : { ...lessons.at(-1), firstDay: undefined }],
              )
            }
          >
            {label('addTimetable')}
          </button>
        </div>
      </FormPart>
    </>
  );
}
