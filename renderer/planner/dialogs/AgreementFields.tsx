import { Button, Select, TextInput } from '@mantine/core';
import { type Agreement, agreementKinds, type Placement } from '../../../shared/input/trajectory.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './AgreementsDialog.module.css';
import { newPlacement } from './agreement-edits.ts';
import { PlacementFields } from './PlacementFields.tsx';

type Props = {
  readonly facts: PlanFacts;
  readonly agreement: Agreement;
  readonly onChange: (agreement: Agreement) => void;
  readonly onRemove: () => void;
};

type DayField = 'firstDay' | 'plannedLastDay' | 'actualLastDay' | 'signedDay' | 'modelDay' | 'premiumRegistrationDay';
type WordField = 'modelNumber' | 'endReason';

/** The agreement with a field filled in, or left out when it is empty. */
function withField(agreement: Agreement, field: DayField | WordField, value: string): Agreement {
  const { [field]: _, ...others } = agreement;
  return (value === '' ? others : { ...others, [field]: value }) as Agreement;
}

/** One agreement: company, kind, period, papers and its workplaces. */
export function AgreementFields({ facts, agreement, onChange, onRemove }: Props) {
  const { t } = useText();
  const { companies } = facts.plan.context;
  const dayField = (field: DayField, isNeeded = false) => (
    <DateField
      label={t(`plannerDialogs.agreements.${field}`)}
      value={agreement[field]}
      required={isNeeded}
      onChange={(day) => {
        if (day !== undefined || !isNeeded) onChange(withField(agreement, field, day ?? ''));
      }}
    />
  );
  const wordField = (field: WordField) => (
    <TextInput
      label={t(`plannerDialogs.agreements.${field}`)}
      value={agreement[field] ?? ''}
      onChange={(event) => onChange(withField(agreement, field, event.currentTarget.value))}
    />
  );
  const setCompany = (companyId: string | null) => {
    if (companyId === null || companyId === agreement.companyId) return;
    const { firstDay, plannedLastDay } = agreement;
    const placement = newPlacement(facts, companyId, { firstDay, lastDay: plannedLastDay });
    onChange({ ...agreement, companyId, placements: placement ? [placement] : [] });
  };
  const setPlacement = (at: number, next: Placement | undefined) => {
    const placements = agreement.placements.flatMap((each, index) => (index !== at ? [each] : next ? [next] : []));
    onChange({ ...agreement, placements });
  };
  const added = newPlacement(facts, agreement.companyId, {
    firstDay: agreement.firstDay,
    lastDay: agreement.plannedLastDay,
  });
  return (
    <fieldset className={styles.agreement}>
      <legend>{companies.find(({ company }) => company.id === agreement.companyId)?.company.name}</legend>
      <div className={styles.fields}>
        <Select
          label={t('plannerDialogs.agreements.company')}
          data={companies.map(({ company }) => ({ value: company.id, label: company.name }))}
          value={agreement.companyId}
          allowDeselect={false}
          onChange={setCompany}
        />
        <Select
          label={t('plannerDialogs.agreements.kind')}
          data={agreementKinds.map((kind) => ({ value: kind, label: t(`plannerDialogs.agreements.kinds.${kind}`) }))}
          value={agreement.kind}
          allowDeselect={false}
          onChange={(kind) => kind && onChange({ ...agreement, kind: kind as Agreement['kind'] })}
        />
        {dayField('firstDay', true)}
        {dayField('plannedLastDay', true)}
        {dayField('actualLastDay')}
        {dayField('signedDay')}
        {wordField('modelNumber')}
        {dayField('modelDay')}
        {dayField('premiumRegistrationDay')}
        {agreement.actualLastDay !== undefined && wordField('endReason')}
      </div>
      {agreement.placements.map((placement, index) => (
        <PlacementFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a placement is its place in the list
          key={index}
          facts={facts}
          companyId={agreement.companyId}
          placement={placement}
          onChange={(next) => setPlacement(index, next)}
          onRemove={() => setPlacement(index, undefined)}
        />
      ))}
      {added && agreement.placements.length < 6 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange({ ...agreement, placements: [...agreement.placements, added] })}
        >
          {t('plannerDialogs.agreements.addPlacement')}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" onClick={onRemove}>
        {t('plannerDialogs.agreements.remove')}
      </Button>
    </fieldset>
  );
}
