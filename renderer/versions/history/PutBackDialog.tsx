import { Button, Group, Modal } from '@mantine/core';
import { useMemo } from 'react';
import { ChangeEffects } from '../../components/ChangeEffects.tsx';
import { useText } from '../../text/use-text.ts';
import { previewClassYear } from '../../year/compare-years.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import { withThing } from '../../year/with-thing.ts';
import type { SharedPutBack } from './shared-put-back.ts';

type Props = { readonly year: LoadedYear; readonly putBack: SharedPutBack; readonly onClose: () => void };

/** Puts back what many learners share, once it is seen whom that touches. */
export function PutBackDialog({ year, putBack: { kind, content, title }, onClose }: Props) {
  const { t } = useText();
  const { put } = useChange();
  const difference = useMemo(
    () => previewClassYear(year, withThing(year.content.classYear, kind, content)),
    [year, kind, content],
  );
  const confirm = async () => {
    const outcome = await put(kind, content, {
      toast: t('versions.putBackDone', { change: title }),
      reason: t('versions.putBackDone', { change: title }).slice(0, 200),
    });
    if (outcome.ok) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('versions.putBackOf', { change: title })} withCloseButton={false}>
      <p>{t('versions.sharedLead', { name: content.name })}</p>
      <ChangeEffects difference={difference} />
      <Group gap={8} mt={16}>
        <Button data-autofocus onClick={() => void confirm()}>
          {t('versions.putBack')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
