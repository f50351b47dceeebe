import { useFrame } from '../app/use-frame.ts';
import { useText } from '../text/use-text.ts';

export function SchoolCalendarScreen() {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('app.screens.calendar') }] });
  return <h1>{t('app.screens.calendar')}</h1>;
}
