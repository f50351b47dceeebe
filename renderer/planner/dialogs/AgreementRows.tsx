import { Checkbox } from '@mantine/core';
import { fromDayNumber, isoDate } from '../../../shared/calendar/iso-date.ts';
import type { Deviation } from '../../../shared/input/trajectory.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './DeviationDialog.module.css';
import { partiesOf } from './parties.ts';

type Props = {
  readonly facts: PlanFacts;
  readonly deviation: Deviation;
  readonly isMinor: boolean;
  readonly onChange: (change: Partial<Deviation>) => void;
};

/** One row a party that has to agree: who it is, and the day of the agreement. */
export function AgreementRows({ facts, deviation, isMinor, onChange }: Props) {
  const { t } = useText();
  const today = fromDayNumber(facts.today);
  return (
    <fieldset className={styles.parties}>
      <legend>{t('plannerDialogs.deviation.agreements')}</legend>
      {partiesOf(facts, deviation, isMinor).map(({ field, party, name }) => (
        <div key={field} className={styles.party}>
          <Checkbox
            label={t(`plannerDialogs.parties.${party}`)}
            checked={deviation[field] !== undefined}
            onChange={(event) => onChange({ [field]: event.currentTarget.checked ? today : undefined })}
          />
          <span className={styles.partyName}>{name}</span>
          {deviation[field] === undefined ? (
            <span className={styles.waiting}>{t('plannerDialogs.deviation.waiting')}</span>
          ) : (
            <DateField
              w={150}
              value={isoDate(deviation[field])}
              aria-label={t('plannerDialogs.deviation.agreedDay', { party: t(`plannerDialogs.parties.${party}`) })}
              onChange={(day) => onChange({ [field]: day })}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
