import { useText } from '../text/use-text.ts';

/** What the days and the source of an amount are called in the settings. */
export function usePeriodWords() {
  const { t } = useText();
  return {
    from: t('settings.money.from'),
    until: t('settings.money.until'),
    turned: t('settings.money.turned'),
    source: t('settings.law.source'),
    sourceHint: t('settings.money.sourceHint'),
  };
}
