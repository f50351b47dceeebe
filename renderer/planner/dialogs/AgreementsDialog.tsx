import { Button, Modal } from '@mantine/core';
import type { Agreement } from '../../../shared/input/trajectory.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { useTyped } from '../../app/use-typed.ts';
import { useText } from '../../text/use-text.ts';
import { AgreementFields } from './AgreementFields.tsx';
import styles from './AgreementsDialog.module.css';
import { agreementEdits, newAgreement } from './agreement-edits.ts';

type Props = {
  readonly facts: PlanFacts;
  readonly onClose: () => void;
  readonly onApply: (edits: readonly PlanEdit[]) => Promise<boolean>;
};

/** The agreements of a trajectory with their periods, papers and workplaces. */
export function AgreementsDialog({ facts, onClose, onApply }: Props) {
  const { t } = useText();
  const stored = facts.plan.trajectory.agreements;
  const [agreements, setAgreements] = useTyped<readonly Agreement[]>(stored);
  const edits = agreementEdits(stored, agreements);
  const first = newAgreement(facts, agreements);
  const replace = (at: number, next: Agreement | undefined) =>
    setAgreements(agreements.flatMap((each, index) => (index !== at ? [each] : next ? [next] : [])));
  const save = async () => {
    if (await onApply(edits)) onClose();
  };
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('plannerDialogs.close') }}
      opened
      onClose={onClose}
      size={940}
      title={t('plannerDialogs.agreements.title')}
      centered
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {agreements.length === 0 && <p className={styles.none}>{t('plannerDialogs.agreements.none')}</p>}
        {agreements.map((agreement, index) => (
          <AgreementFields
            // biome-ignore lint/suspicious/noArrayIndexKey: an agreement is its place in the list
            key={index}
            facts={facts}
            agreement={agreement}
            onChange={(next) => replace(index, next)}
            onRemove={() => replace(index, undefined)}
          />
        ))}
        {first ? (
          <Button variant="subtle" onClick={() => setAgreements([...agreements, first])}>
            {t('plannerDialogs.agreements.add')}
          </Button>
        ) : (
          <p className={styles.none}>{t('plannerDialogs.agreements.noCompany')}</p>
        )}
        <div className={styles.buttons}>
          <Button type="submit" disabled={edits.length === 0}>
            {t('plannerDialogs.agreements.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('plannerDialogs.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
