import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../text/use-text.ts';
import classes from './Settings.module.css';

/** What stands in the place of settings of a school year while there is none, with the way to one. */
export function NoYear() {
  const { t } = useText();
  return (
    <>
      <p className={classes.lead}>{t('settings.noYear')}</p>
      <Button renderRoot={(props) => <Link {...props} to="/start" />}>{t('app.noLearner.action')}</Button>
    </>
  );
}
