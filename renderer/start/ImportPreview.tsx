import { Button } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import { namesInLine } from './concern-words.ts';
import classes from './Import.module.css';
import type { ListChange } from './import-preview.ts';
import type { ImportState } from './import-state.ts';
import type { ImportFiles } from './use-import.ts';

const actions = ['added', 'changed', 'removed'] as const;

type Props = { readonly preview: ImportState & { readonly step: 'preview' }; readonly files: ImportFiles };

/** What a file changes in its school year, to be confirmed before anything is written. */
export function ImportPreview({ preview, files }: Props) {
  const { t } = useText();
  const { classYear, version, changes, usedBy, isWriting = false } = preview;
  const { schoolYear } = classYear;
  const learners = t('start.learners', { count: classYear.learners.length });
  const isSame = version > 0 && changes.length === 0;
  const lead = version === 0 ? 'newYear' : isSame ? 'noChange' : 'replaces';
  const counted = (usedBy ?? []).map(({ kind, count }) => t(`store.counted.${kind}`, { count })).join(', ');
  return (
    <>
      <p>{t(`start.import.${lead}`, { schoolYear, ...(lead === 'newYear' && { learners }) })}</p>
      {changes.length > 0 && <Changes changes={changes} />}
      {usedBy && (
        <p className={classes.warning} role="alert">
          {t('start.import.withDependents', { usedBy: counted })}
        </p>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={files.cancel}>
          {t('start.import.cancel')}
        </Button>
        {!isSame && (
          <Button onClick={() => files.confirm(preview)} loading={isWriting} data-autofocus>
            {usedBy ? t('start.import.confirmRemoving') : t('start.import.confirm', { learners })}
          </Button>
        )}
      </div>
    </>
  );
}

/** A line for each list and what happens in it. */
function Changes({ changes }: { readonly changes: readonly ListChange[] }) {
  const { t } = useText();
  return (
    <table className={classes.changes}>
      <tbody>
        {changes.flatMap((change) =>
          actions
            .filter((action) => change[action].length > 0)
            .map((action) => (
              <tr key={`${change.list} ${action}`} data-action={action}>
                <th scope="row">{t(`start.import.lists.${change.list}`)}</th>
                <td>{change[action].length}</td>
                <td>{t(`start.import.${action}`)}</td>
                <td title={change[action].join(', ')}>{namesInLine(change[action], t)}</td>
              </tr>
            )),
        )}
      </tbody>
    </table>
  );
}
