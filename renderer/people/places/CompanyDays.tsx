import { useText } from '../../text/use-text.ts';
import { FormPart } from '../forms/FormPart.tsx';
import { DayAt, TextAt } from '../forms/fields.tsx';
import { LineList } from '../forms/LineList.tsx';
import type { RecordForm } from '../forms/use-record-form.ts';
import classes from './Places.module.css';

/** Closures of a company and the days that replace its public holidays. */
export function CompanyDays({ form }: { readonly form: RecordForm }) {
  const { t } = useText();
  const label = (key: string) => t(`peopleScreen.company.${key}`);
  const [first, last] = [t('peopleScreen.classGroup.firstDay'), t('peopleScreen.classGroup.lastDay')];
  return (
    <>
      <FormPart title={label('closures')}>
        <LineList form={form} path={['closures']} className={classes.twoAndName!} heads={[]} blank={{ part: 'day' }}>
          {(path) => (
            <>
              <DayAt form={form} path={[...path, 'firstDay']} label={first} />
              <DayAt form={form} path={[...path, 'lastDay']} label={last} />
              <TextAt form={form} path={[...path, 'name']} label={label('closureName')} />
            </>
          )}
        </LineList>
      </FormPart>
      <FormPart title={label('replacementDays')}>
        <LineList
          form={form}
          path={['replacementDays']}
          className={classes.two!}
          heads={[label('publicHoliday'), label('replacementDay')]}
          blank={{}}
        >
          {(path) => (
            <>
              <DayAt form={form} path={[...path, 'publicHoliday']} label={label('publicHoliday')} isBare />
              <DayAt form={form} path={[...path, 'replacementDay']} label={label('replacementDay')} isBare />
            </>
          )}
        </LineList>
      </FormPart>
    </>
  );
}
