import { useText } from '../../text/use-text.ts';
import { FormPart } from '../forms/FormPart.tsx';
import { ChoiceAt, TextAt, ValueAt } from '../forms/fields.tsx';
import { LineList } from '../forms/LineList.tsx';
import { newId } from '../new-id.ts';
import classes from './Places.module.css';
import type { FieldsProps } from './place-list.ts';

/** A school: name, address, how long a lesson period counts, campuses. Its calendar is on the calendar screen. */
export function SchoolFields({ form }: FieldsProps) {
  const { t } = useText();
  const label = (key: string) => t(`peopleScreen.school.${key}`);
  const at = (path: string) => ({ form, path: [path], label: label(path) });
  const campuses = (form.valueAt(['campuses']) ?? []) as readonly { readonly id: string }[];
  const minutes = ([60, 50] as const).map((count) => ({
    value: count,
    label: t('peopleScreen.school.minutes', { count }),
  }));
  return (
    <>
      <FormPart>
        <div className="wide">
          <TextAt {...at('name')} isRequired />
        </div>
        <div className="wide">
          <TextAt {...at('address')} />
        </div>
        <ValueAt {...at('lessonPeriodMinutes')} options={minutes} empty={label('usualMinutes')} />
        <ChoiceAt
          {...at('educationType')}
          options={(['ordinary', 'special'] as const).map((value) => ({
            value,
            label: label(`educationTypes.${value}`),
          }))}
        />
      </FormPart>
      <FormPart title={label('campuses')}>
        <LineList
          form={form}
          path={['campuses']}
          className={classes.stacked!}
          heads={[]}
          blank={{
            id: newId(
              'campus',
              campuses.map(({ id }) => id),
              'campus',
            ),
            name: '',
          }}
          addLabel={label('addCampus')}
        >
          {(path) => (
            <>
              <TextAt form={form} path={[...path, 'name']} label={label('campusName')} />
              <TextAt form={form} path={[...path, 'address']} label={label('address')} />
            </>
          )}
        </LineList>
      </FormPart>
    </>
  );
}
