import { ActionIcon, Radio } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ShiftCode } from '../../../shared/input/company.ts';
import { formatHours } from '../../../shared/messages/format.ts';
import { minutesOfParts, partsOf } from '../../../shared/plan/shifts.ts';
import { useText } from '../../text/use-text.ts';
import { CheckAt, ClockAt, NumberAt, TextAt } from '../forms/fields.tsx';
import type { RecordForm } from '../forms/use-record-form.ts';
import panel from '../Panel.module.css';
import classes from './Places.module.css';

type Draft = Partial<ShiftCode>;

/** The hours of a code; nothing while one of its times is missing. */
function hoursOf({ parts = [] }: Draft): string {
  const isWhole = parts.length > 0 && parts.every(({ start, end }) => start && end);
  if (!isWhole) return '';
  const whole = parts.map((part) => ({ ...part, breakMinutes: part.breakMinutes ?? 0 }));
  return formatHours(minutesOfParts(partsOf({ code: 'V', parts: whole })));
}

/** Shift codes of a workplace: code, name, one to three parts, and which one is usual. */
export function ShiftCodeLines({ form }: { readonly form: RecordForm }) {
  const { t } = useText();
  const label = (key: string, params?: Record<string, string>) => t(`peopleScreen.workplace.${key}`, params);
  const codes = (form.valueAt(['shiftCodes']) ?? []) as readonly Draft[];
  const usual = form.valueAt(['defaultShift']);
  const part = { start: '', end: '', breakMinutes: 30 };
  const setCode = (index: number, code: string) => {
    if (codes[index]?.code === usual) form.set(['defaultShift'], code);
    form.set(['shiftCodes', index, 'code'], code);
  };
  return (
    <div className={classes.lines}>
      {codes.map((shift, index) => {
        const path = ['shiftCodes', index];
        const { code = '', parts = [] } = shift;
        const named = { ...form, set: (_: unknown, value: unknown) => setCode(index, String(value)) };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a code can change while it is typed; its place does not.
          <div key={index} className={classes.block}>
            <div className={`${classes.line} ${classes.shift}`}>
              <TextAt form={named} path={[...path, 'code']} label={label('code')} isBare />
              <TextAt
                form={form}
                path={[...path, 'name']}
                label={label('shiftName')}
                placeholder={label('shiftName')}
                isBare
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('peopleScreen.form.removeLine')}
                onClick={() => form.set(['shiftCodes'], codes.toSpliced(index, 1))}
              >
                <IconTrash size={14} />
              </ActionIcon>
            </div>
            {parts.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts follow each other and have no name.
              <div key={at} className={`${classes.line} ${classes.part}`}>
                <ClockAt form={form} path={[...path, 'parts', at, 'start']} label={label('start')} isBare={at > 0} />
                <ClockAt form={form} path={[...path, 'parts', at, 'end']} label={label('end')} isBare={at > 0} />
                <NumberAt
                  form={form}
                  path={[...path, 'parts', at, 'breakMinutes']}
                  label={label('breakMinutes')}
                  isBare={at > 0}
                />
                {at > 0 && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={label('removePart')}
                    onClick={() => form.set([...path, 'parts'], parts.toSpliced(at, 1))}
                  >
                    <IconTrash size={14} />
                  </ActionIcon>
                )}
              </div>
            ))}
            <div className={`${classes.tools} ${classes.part}`}>
              <Radio
                size="xs"
                label={label('usual')}
                aria-label={label('makeUsual', { code })}
                checked={code !== '' && code === usual}
                onChange={() => form.set(['defaultShift'], code)}
              />
              <CheckAt form={form} path={[...path, 'halfDay']} label={label('halfDay')} />
              {parts.length < 3 && (
                <button
                  type="button"
                  className={panel.add}
                  onClick={() => form.set([...path, 'parts'], [...parts, { ...part, breakMinutes: 0 }])}
                >
                  {label('addPart', { code })}
                </button>
              )}
              <span className={classes.sum}>{hoursOf(shift)}</span>
            </div>
          </div>
        );
      })}
      {form.errorAt(['defaultShift']) && <p className={classes.problem}>{form.errorAt(['defaultShift'])}</p>}
      {form.errorAt(['shiftCodes']) && <p className={classes.problem}>{label('noShift')}</p>}
      <div>
        <button
          type="button"
          className={panel.add}
          onClick={() => {
            if (codes.length === 0) form.set(['defaultShift'], '');
            form.set(['shiftCodes'], [...codes, { code: '', parts: [part] }]);
          }}
        >
          <IconPlus size={14} aria-hidden />
          {label('addShift')}
        </button>
      </div>
    </div>
  );
}
