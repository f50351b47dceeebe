import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { lessonKeys } from '../../start/fresh-year.ts';
import { useText } from '../../text/use-text.ts';
import { DayAt } from '../forms/fields.tsx';
import type { RecordForm } from '../forms/use-record-form.ts';
import type { FieldPath } from '../forms/value-at.ts';
import { LessonHalfFields } from './LessonHalfFields.tsx';
import classes from './Places.module.css';

type Props = { readonly form: RecordForm; readonly path: FieldPath; readonly onRemove: () => void };

/** A weekly timetable with the days it is valid: for each half day the lesson periods, begin and end. */
export function LessonTimetableFields({ form, path, onRemove }: Props) {
  const { t } = useText();
  const label = (key: string) => t(`peopleScreen.classGroup.${key}`);
  return (
    <div className={classes.timetable}>
      <div className={`${classes.line} ${classes.two}`}>
        <DayAt form={form} path={[...path, 'firstDay']} label={label('firstDay')} />
        <DayAt form={form} path={[...path, 'lastDay']} label={label('lastDay')} />
        <ActionIcon
          variant="subtle"
          color="gray"
          mt={20}
          aria-label={t('peopleScreen.form.removeLine')}
          onClick={onRemove}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </div>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{label('morning')}</th>
            <th scope="col">{label('afternoon')}</th>
          </tr>
        </thead>
        <tbody>
          {lessonKeys.map((key) => (
            <tr key={key}>
              <th scope="row">{t(`start.fresh.weekdays.${key}`)}</th>
              <td>
                <LessonHalfFields
                  form={form}
                  path={[...path, key]}
                  half="morning"
                  day={t(`start.fresh.weekdays.${key}`)}
                />
              </td>
              <td>
                <LessonHalfFields
                  form={form}
                  path={[...path, key]}
                  half="afternoon"
                  day={t(`start.fresh.weekdays.${key}`)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
