import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { useFrame } from './use-frame.ts';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useText();
  useFrame({ crumbs: [{ label: t('app.notFound.title') }] });
  return <EmptyState isScreen title={t('app.notFound.title')} text={t('app.notFound.text')} />;
}
