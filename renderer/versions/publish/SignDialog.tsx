import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { VersionLine } from '../../../shared/api/years.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDay } from '../../../shared/messages/format.ts';
import { useApi } from '../../api/use-api.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';

type Props = { readonly year: LoadedYear; readonly line: VersionLine; readonly onClose: () => void };

/** Notes the day on which a version was signed; the version itself stays as it is. */
export function SignDialog({ year: { schoolYear, today }, line, onClose }: Props) {
  const api = useApi();
  const { t, language } = useText();
  const { execute } = useChange();
  const [day, setDay] = useState<IsoDate | undefined>((line.signedDay as IsoDate) ?? fromDayNumber(today));
  const words = (key: string, params?: Record<string, string | number>) => t(`versions.sign.${key}`, params);
  const published = toDayNumber(line.publishedDay as IsoDate);
  const problem = () => {
    if (day === undefined) return words('missing');
    if (toDayNumber(day) < published) return words('tooEarly', { day: formatDay(published, language, true) });
    return toDayNumber(day) > today ? words('tooLate') : undefined;
  };
  const save = async () => {
    if (problem() !== undefined) return;
    const { id, number, version } = line;
    const content = await api.years.planVersion({ schoolYear, id });
    if (!content || day === undefined) return;
    const signed = { ...content, signedDay: day };
    const command = { type: 'put', kind: 'planVersion', schoolYear, version, content: signed } as const;
    const outcome = await execute(command, { toast: words('done', { number }) });
    if (outcome.ok) onClose();
  };
  return (
    <Modal opened onClose={onClose} size={440} title={words('title', { number: line.number })} withCloseButton={false}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{words('lead')}</p>
        <DateField mt={12} data-autofocus label={words('day')} value={day} onChange={setDay} error={problem()} />
        <Group gap={8} mt={16}>
          <Button type="submit" disabled={problem() !== undefined}>
            {words('save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('versions.publish.cancel')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
