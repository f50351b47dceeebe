import { useFrame } from '../app/use-frame.ts';
import { useText } from '../text/use-text.ts';

export function PeopleScreen() {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('app.screens.people') }] });
  return <h1>{t('app.screens.people')}</h1>;
}
