import { useFrame } from '../app/use-frame.ts';
import { useText } from '../text/use-text.ts';

export function VersionsScreen() {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('app.screens.versions') }] });
  return <h1>{t('app.screens.versions')}</h1>;
}
