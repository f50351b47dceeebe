import { workplaceKinds } from '../../../shared/input/company.ts';
import { useText } from '../../text/use-text.ts';
import { FormPart } from '../forms/FormPart.tsx';
import { CheckAt, ChoiceAt, DayAt, NumberAt, TextAt } from '../forms/fields.tsx';
import { LineList } from '../forms/LineList.tsx';
import classes from './Places.module.css';
import type { FieldsProps } from './place-list.ts';
import { ShiftCodeLines } from './ShiftCodeLines.tsx';

/** A workplace: kind, shift codes with the usual one, places per period. */
export function WorkplaceFields({ form, year }: FieldsProps) {
  const { t } = useText();
  const label = (key: string) => t(`peopleScreen.workplace.${key}`);
  const at = (path: string, name = path) => ({ form, path: [path], label: label(name) });
  const companies = year.content.classYear.companies.map(({ id, name }) => ({ value: id, label: name }));
  const [first, last] = [t('peopleScreen.classGroup.firstDay'), t('peopleScreen.classGroup.lastDay')];
  return (
    <>
      <FormPart>
        <div className="wide">
          <TextAt {...at('name')} isRequired />
        </div>
        <div className="wide">
          <ChoiceAt {...at('companyId', 'company')} options={companies} isRequired />
        </div>
        <div className="wide">
          <ChoiceAt
            {...at('kind')}
            options={workplaceKinds.map((value) => ({ value, label: label(`kinds.${value}`) }))}
            isRequired
          />
        </div>
        <div className="wide">
          <TextAt {...at('address')} />
        </div>
      </FormPart>
      <FormPart title={label('shiftCodes')}>
        <ShiftCodeLines form={form} />
      </FormPart>
      <FormPart title={label('capacities')}>
        <LineList
          form={form}
          path={['capacities']}
          className={classes.capacity!}
          heads={[]}
          blank={{}}
          addLabel={label('addCapacity')}
        >
          {(path) => (
            <>
              <DayAt form={form} path={[...path, 'firstDay']} label={first} />
              <DayAt form={form} path={[...path, 'lastDay']} label={last} />
              <NumberAt form={form} path={[...path, 'places']} label={label('places')} />
              <NumberAt form={form} path={[...path, 'reservedForOthers']} label={label('reserved')} />
            </>
          )}
        </LineList>
      </FormPart>
      <FormPart columns={1}>
        <CheckAt {...at('shiftWork')} />
        <CheckAt {...at('minorSundayException')} />
      </FormPart>
    </>
  );
}
