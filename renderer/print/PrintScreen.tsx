import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useFrame } from '../app/use-frame.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { useYear } from '../year/use-year.ts';
import { PrintBoard } from './PrintBoard.tsx';

/** Choosing, looking at, saving and printing what people hold in their hands. */
export function PrintScreen() {
  const year = useYear();
  if (year && year.checked.learners.length > 0) return <PrintBoard key={year.schoolYear} year={year} />;
  return <NothingToPrint />;
}

function NothingToPrint() {
  const { t } = useText();
  const navigate = useNavigate();
  useFrame({ crumbs: [{ label: t('printScreen.title') }] });
  return (
    <EmptyState
      isScreen
      icon={<IconPrinter size={32} stroke={1.4} />}
      title={t('printScreen.empty.title')}
      text={t('printScreen.empty.text')}
      actions={<Button onClick={() => void navigate({ to: '/start' })}>{t('printScreen.empty.toStart')}</Button>}
    />
  );
}
