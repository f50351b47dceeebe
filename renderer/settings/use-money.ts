import type { Money } from '../../shared/input/money.ts';
import { useText } from '../text/use-text.ts';
import { useChange } from '../year/use-change.ts';
import { useYear } from '../year/use-year.ts';

/** What a school year says about amounts itself, and the way to say something else; undefined without a year. */
export function useMoney(): { readonly money: Money; put(money: Money): Promise<void> } | undefined {
  const { t } = useText();
  const year = useYear();
  const change = useChange();
  if (!year) return undefined;
  return {
    money: year.content.classYear.money ?? {},
    put: async ({ guaranteedIncomes = [], incentives = [] }) => {
      const money = {
        ...(guaranteedIncomes.length > 0 && { guaranteedIncomes }),
        ...(incentives.length > 0 && { incentives }),
      };
      const content = { schoolYear: year.schoolYear, ...(Object.keys(money).length > 0 && { money }) };
      await change.put('year', content, { toast: t('settings.saved') });
    },
  };
}
