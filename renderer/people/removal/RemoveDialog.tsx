import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Command } from '../../../shared/command/command.ts';
import { wordRefusal } from '../../../shared/messages/word-refusal.ts';
import { showNotice } from '../../components/notices.ts';
import { namesInLine } from '../../start/concern-words.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useYearStore } from '../../year/year-store-context.ts';
import { kindOfList } from '../list-names.ts';
import { HolderLinks } from './HolderLinks.tsx';
import { heldOf } from './held-of.ts';
import { holdingsOf } from './holdings.ts';
import { othersFor } from './others-for.ts';
import classes from './Removal.module.css';
import { removeCommand, replaceCommand } from './removal-commands.ts';
import { type RemovalRequest, setRemoval } from './removal-request.ts';
import { useElsewhere } from './use-elsewhere.ts';
import { tellRemoved } from './use-remove.ts';

type Props = { readonly year: LoadedYear; readonly request: RemovalRequest };

/** Says what a removal takes along before it is done, or who still needs what is to go, with another to take its place. */
export function RemoveDialog({ year, request }: Props) {
  const { t } = useText();
  const store = useYearStore();
  const { list, ids, names, takes, held } = request;
  const [name] = names;
  const { classYear } = year.content;
  // Only a single one is replaced: of several, the others may be needed as well.
  const others = held && ids.length === 1 ? othersFor(classYear, list, held.id) : [];
  const [other, setOther] = useState(others[0]?.id ?? '');
  const close = () => setRemoval(undefined);
  useElsewhere(close);
  const perform = async (command: Command) => {
    const outcome = await store.execute(command);
    if (outcome.ok) {
      close();
      // Undoing all the rest as well: the step is one.
      return tellRemoved(list, names, outcome.step);
    }
    const { refusal } = outcome;
    const inUse =
      refusal.code === 'inUse' && heldOf(refusal, list, new Map(classYear[list].map((one) => [one.id, one.name])));
    if (inUse) return setRemoval({ ...request, takes: [], held: inUse });
    close();
    showNotice(wordRefusal(refusal, t));
  };
  const title =
    names.length === 1
      ? t('peopleScreen.remove.title', { name: name! })
      : t('peopleScreen.remove.titleMany', {
          what: t(`store.counted.${kindOfList[list]}`, { count: names.length }),
        });
  const what = takes.map(({ kind, count }) => t(`store.counted.${kind}`, { count })).join(', ');
  const isReplaced = others.length > 0;
  const isPossible = !held || isReplaced;
  return (
    <Modal opened onClose={close} title={title} withCloseButton={false} size={460}>
      {names.length > 1 && <p className={classes.names}>{namesInLine(names, t)}</p>}
      {held ? (
        <>
          <p>{t('peopleScreen.remove.inUse', { name: held.name, count: held.count })}</p>
          <HolderLinks holdings={holdingsOf(classYear, list, held.id, held.by)} count={held.count} />
        </>
      ) : (
        <p>
          {takes.length > 0 ? t('peopleScreen.remove.takes', { what }) : t('peopleScreen.remove.takesNothing')}{' '}
          {t('peopleScreen.remove.undoable')}
        </p>
      )}
      {isReplaced && (
        <NativeSelect
          className={classes.other}
          label={t('peopleScreen.remove.replaceBy')}
          value={other}
          data={others.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(event) => setOther(event.currentTarget.value)}
        />
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={close} data-autofocus>
          {t(isPossible ? 'peopleScreen.remove.cancel' : 'app.close')}
        </Button>
        {!held && (
          <Button onClick={() => void perform(removeCommand(year.content, list, ids, true))}>
            {t('peopleScreen.remove.confirm')}
          </Button>
        )}
        {isReplaced && (
          <Button
            onClick={() =>
              void perform(replaceCommand(year.content, list as 'mentors' | 'classGroups', ids[0]!, other))
            }
          >
            {t('peopleScreen.remove.replaceAndRemove')}
          </Button>
        )}
      </div>
    </Modal>
  );
}
