import { useFrame } from '../app/use-frame.ts';
import { useText } from '../text/use-text.ts';

export function PrintScreen() {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('app.screens.print') }] });
  return <h1>{t('app.screens.print')}</h1>;
}
