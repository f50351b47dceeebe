import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import type { ClassGroup, LessonTimetable } from '../../../shared/input/school.ts';
import { DateField } from '../../components/DateField.tsx';
import fields from '../../components/Fields.module.css';
import { useText } from '../../text/use-text.ts';
import type { PanelProps } from './CalendarPanel.tsx';
import { LessonHalfFields } from './LessonHalfFields.tsx';
import { lessonKeys, withHalf } from './lesson-days.ts';
import styles from './Panel.module.css';
import { timetableProblems } from './timetable-problems.ts';

type TimetableProps = {
  readonly timetable: LessonTimetable;
  readonly number: number;
  /** Where something is wrong, by its path in the timetable. */
  readonly problems: ReadonlySet<string>;
  readonly onChange: (timetable: LessonTimetable) => void;
  readonly onRemove: (() => void) | undefined;
};

function Timetable({ timetable, number, problems, onChange, onRemove }: TimetableProps) {
  const { t } = useText();
  const overlapId = useId();
  const overlaps = problems.has('firstDay');
  return (
    <section className={styles.timetable} aria-label={t('schoolCalendar.lessons.timetable', { number })}>
      <div className={fields.two}>
        <DateField
          label={t('schoolCalendar.form.firstDay')}
          value={timetable.firstDay}
          error={overlaps}
          aria-describedby={overlaps ? overlapId : undefined}
          onChange={(firstDay) => firstDay && onChange({ ...timetable, firstDay })}
        />
        <DateField
          label={t('schoolCalendar.form.lastDay')}
          value={timetable.lastDay}
          error={problems.has('lastDay') ? t('schoolCalendar.form.turned') : undefined}
          onChange={(lastDay) => lastDay && onChange({ ...timetable, lastDay })}
        />
      </div>
      {overlaps && (
        <p id={overlapId} className={styles.problem}>
          {t('input.overlappingTimetables')}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('schoolCalendar.parts.morning')}</th>
            <th scope="col">{t('schoolCalendar.parts.afternoon')}</th>
          </tr>
        </thead>
        <tbody>
          {lessonKeys.map((key) => (
            <tr key={key}>
              <th scope="row">{t(`schoolCalendar.lessons.weekdays.${key}`)}</th>
              {(['morning', 'afternoon'] as const).map((half) => (
                <td key={half}>
                  <LessonHalfFields
                    label={`${t(`schoolCalendar.lessons.weekdays.${key}`)}, ${t(`schoolCalendar.parts.${half}`)}`}
                    half={half}
                    lessons={timetable[key]?.[half]}
                    isTurned={problems.has(`${key}.${half}.end`)}
                    onChange={(lessons) => onChange(withHalf(timetable, key, half, lessons))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {onRemove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('schoolCalendar.lessons.remove', { number })}
          onClick={onRemove}
        >
          <IconTrash size={14} stroke={1.6} />
        </ActionIcon>
      )}
    </section>
  );
}

/** The weekly lessons of a class, in one timetable or in several that follow each other. */
export function LessonsTab({ draft: { scope }, edits, year }: PanelProps) {
  const { t } = useText();
  if (scope.kind !== 'class') return null;
  const { classGroup } = scope;
  const problems = timetableProblems(classGroup.lessons);
  const put = (lessons: ClassGroup['lessons']) =>
    edits.change({ kind: 'classGroup', content: { ...classGroup, lessons } });
  const last = classGroup.lessons.at(-1);
  const start = year.schoolYear.slice(0, 4);
  const fresh: LessonTimetable = {
    ...(last ?? {}),
    firstDay: `${start}-09-01` as LessonTimetable['firstDay'],
    lastDay: `${Number(start) + 1}-06-30` as LessonTimetable['lastDay'],
  };
  return (
    <>
      <p className={styles.lead}>{t('schoolCalendar.lessons.lead')}</p>
      {classGroup.lessons.map((timetable, index) => (
        <Timetable
          // biome-ignore lint/suspicious/noArrayIndexKey: timetables have no other name than their place
          key={index}
          number={index + 1}
          timetable={timetable}
          problems={problems.get(index) ?? new Set()}
          onChange={(next) => put(classGroup.lessons.with(index, next))}
          onRemove={classGroup.lessons.length > 1 ? () => put(classGroup.lessons.toSpliced(index, 1)) : undefined}
        />
      ))}
      <div className={styles.head}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.6} />}
          onClick={() => put([...classGroup.lessons, fresh])}
        >
          {t('schoolCalendar.lessons.add')}
        </Button>
      </div>
    </>
  );
}
