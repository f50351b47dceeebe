import { useFrame } from '../app/use-frame.ts';
import { useText } from '../text/use-text.ts';

export function PlannerScreen() {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('app.screens.planner') }] });
  return <h1>{t('app.screens.planner')}</h1>;
}
