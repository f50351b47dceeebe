import { Button, Modal } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import classes from './Import.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { mostMegabytes } from './import-state.ts';
import type { ImportFiles } from './use-import.ts';

/** What became of a file that was read: places to correct, or what it changes, to be confirmed. */
export function ImportDialog({ files }: { readonly files: ImportFiles }) {
  const { t } = useText();
  const { state, cancel, choose } = files;
  const name = state.step === 'idle' ? '' : state.name;
  return (
    <Modal
      opened={state.step !== 'idle'}
      onClose={cancel}
      title={t('start.import.title')}
      size={640}
      closeButtonProps={{ 'aria-label': t('start.import.cancel') }}
    >
      {state.step === 'reading' && <p role="status">{t('start.import.reading', { name })}</p>}
      {state.step === 'wrongFile' && (
        <>
          <p role="alert">{t(`start.import.${state.reason}`, { name, limit: mostMegabytes })}</p>
          <div className={classes.buttons}>
            <Button variant="default" onClick={cancel}>
              {t('start.import.cancel')}
            </Button>
            <Button onClick={choose} data-autofocus>
              {t('start.begin.file.action')}
            </Button>
          </div>
        </>
      )}
      {state.step === 'problems' && <ImportProblems {...state} files={files} />}
      {state.step === 'preview' && <ImportPreview preview={state} files={files} />}
    </Modal>
  );
}
