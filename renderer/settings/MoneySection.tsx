import { toDayNumber } from '../../shared/calendar/iso-date.ts';
import { allowanceOn } from '../../shared/money/allowance.ts';
import { useText } from '../text/use-text.ts';
import { useStatus } from '../year/use-year.ts';
import { bands } from './bands.ts';
import { formatEuros } from './euros.ts';
import { GuaranteedIncomes } from './GuaranteedIncomes.tsx';
import { Incentives } from './Incentives.tsx';
import styles from './Settings.module.css';
import { useMoney } from './use-money.ts';

/** What holds today for each band, or that nobody has said so yet. */
function Today() {
  const { t, language } = useText();
  const { today } = useStatus();
  const own = useMoney()?.money.guaranteedIncomes ?? [];
  return (
    <dl className={styles.today} aria-label={t('settings.money.today')}>
      {bands.map((band) => {
        const found = allowanceOn(toDayNumber(today), band, own);
        return (
          <div key={band}>
            <dt>{t('settings.money.bandToday', { band })}</dt>
            <dd data-unknown={!found || undefined}>
              {found ? formatEuros(found.cents, language) : t('settings.money.unknown')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Amounts of the allowance and incentives, each with its days and its source; what nobody published is not guessed. */
export function MoneySection() {
  const { t } = useText();
  // What a school or company knows better is kept with its school year.
  const canAdd = useMoney() !== undefined;
  return (
    <>
      <p className={styles.lead}>
        {t('settings.money.lead')} {canAdd && t('settings.money.addNewer')}
      </p>
      <Today />
      <GuaranteedIncomes />
      <Incentives />
    </>
  );
}
