import { useFrame } from '../app/use-frame.ts';
import { useText } from '../text/use-text.ts';

export function SettingsScreen() {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('app.screens.settings') }] });
  return <h1>{t('app.screens.settings')}</h1>;
}
