import { IconCheck } from '@tabler/icons-react';
import { ChangeEffects } from '../../components/ChangeEffects.tsx';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { useText } from '../../text/use-text.ts';
import type { YearDifference } from '../../year/compare-years.ts';
import classes from './BulkPattern.module.css';

type Props = {
  /** Undefined while it is reckoned. */
  readonly difference: YearDifference | undefined;
  readonly count: number;
};

/** How many learners would get an error that they do not have, then all the rest that the pattern does. */
export function PatternEffects({ difference, count }: Props) {
  const { t } = useText();
  const withErrors = difference?.learners.filter(({ added }) => added.some(({ severity }) => severity === 'error'));
  return (
    <div aria-live="polite">
      {withErrors && (
        <p className={classes.verdict} data-errors={withErrors.length > 0 || undefined}>
          {withErrors.length > 0 ? (
            <SeverityIcon severity="error" isHeard={false} size={16} />
          ) : (
            <IconCheck size={16} aria-hidden />
          )}
          {withErrors.length > 0
            ? t('peopleScreen.pattern.newErrors', { count: withErrors.length, of: count })
            : t('peopleScreen.pattern.noNewErrors')}
        </p>
      )}
      <ChangeEffects difference={difference} />
    </div>
  );
}
