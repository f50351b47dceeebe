import { Button } from '@mantine/core';
import type { Learner } from '../../../shared/input/people.ts';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import classes from './Learner.module.css';

type Props = { readonly learner: Learner; readonly onOpen: () => void; readonly onAddAnyway: () => void };

/** Says that a learner of this name and birth date is there, with both ways on. */
export function DuplicateWarning({ learner: { name }, onOpen, onAddAnyway }: Props) {
  const { t } = useText();
  return (
    <div className={classes.duplicate} role="alert">
      <SeverityIcon severity="warning" />
      <div>
        <h3>{t('peopleScreen.duplicate.title', { name })}</h3>
        <p>{t('peopleScreen.duplicate.text')}</p>
        <div className={classes.duplicateButtons}>
          <Button size="xs" onClick={onOpen}>
            {t('peopleScreen.duplicate.open', { name })}
          </Button>
          <Button size="xs" variant="default" onClick={onAddAnyway}>
            {t('peopleScreen.duplicate.addAnyway')}
          </Button>
        </div>
      </div>
    </div>
  );
}
