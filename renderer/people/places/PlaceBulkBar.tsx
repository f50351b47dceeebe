import { IconX } from '@tabler/icons-react';
import { namesInLine } from '../../start/concern-words.ts';
import { useText } from '../../text/use-text.ts';
import classes from '../People.module.css';
import { useRemove } from '../removal/use-remove.ts';
import type { PlaceList } from './place-list.ts';

type Props = {
  readonly list: PlaceList;
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly clear: () => void;
};

/** What is done with all ticked places or mentors at once. */
export function PlaceBulkBar({ list, records, clear }: Props) {
  const { t } = useText();
  const remove = useRemove(list);
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t('peopleScreen.bulk.label')}>
      <b>{t('peopleScreen.bulk.selected', { count: records.length })}</b>
      <span>
        {namesInLine(
          records.map(({ name }) => name),
          t,
        )}
      </span>
      <button type="button" onClick={() => remove(records.map(({ id }) => id))}>
        {t('peopleScreen.bulk.remove')}
      </button>
      <button type="button" aria-label={t('peopleScreen.bulk.clear')} onClick={clear}>
        <IconX size={14} aria-hidden />
      </button>
    </div>
  );
}
