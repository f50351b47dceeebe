import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Command } from '../../../shared/command/command.ts';
import { wordRefusal } from '../../../shared/messages/word-refusal.ts';
import { showNotice } from '../../components/notices.ts';
import { namesInLine } from '../../start/concern-words.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useYearStore } from '../../year/year-store-context.ts';
import { othersFor } from './others-for.ts';
import classes from './Removal.module.css';
import { removeCommand, replaceCommand } from './removal-commands.ts';
import { type RemovalRequest, setRemoval } from './removal-request.ts';
import { tellRemoved } from './use-remove.ts';

type Props = { readonly year: LoadedYear; readonly request: RemovalRequest };

/** Says what a removal takes along before it is done, or who still needs what is to go, with another to take its place. */
export function RemoveDialog({ year, request }: Props) {
  const { t } = useText();
  const store = useYearStore();
  const { list, ids, names, takes, holders } = request;
  const [name] = names;
  const others = holders.length > 0 ? othersFor(year.content.classYear, list, ids[0]!) : [];
  const [other, setOther] = useState(others[0]?.id ?? '');
  const close = () => setRemoval(undefined);
  const perform = async (command: Command) => {
    const outcome = await store.execute(command);
    close();
    if (!outcome.ok) return showNotice(wordRefusal(outcome.refusal, t));
    // Undoing all the rest as well: the step is one.
    tellRemoved(names, outcome.step);
  };
  const title =
    names.length === 1
      ? t('peopleScreen.remove.title', { name: name! })
      : t('peopleScreen.remove.titleMany', { count: names.length });
  const learners = holders.map((id) => year.learnerOf(id)?.facts.learner.name ?? id);
  const what = takes.map(({ kind, count }) => t(`store.counted.${kind}`, { count })).join(', ');
  const isReplaced = (list === 'mentors' || list === 'classGroups') && others.length > 0;
  const isPossible = holders.length === 0 || isReplaced;
  return (
    <Modal opened onClose={close} title={title} withCloseButton={false} size={460}>
      {names.length > 1 && <p className={classes.names}>{namesInLine(names, t)}</p>}
      {holders.length > 0 ? (
        <p>{t('peopleScreen.remove.inUse', { name: name!, what: namesInLine(learners, t) })}</p>
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
        {holders.length === 0 && (
          <Button onClick={() => void perform(removeCommand(year.content, list, ids, true))}>
            {t('peopleScreen.remove.confirm')}
          </Button>
        )}
        {isReplaced && (
          <Button onClick={() => void perform(replaceCommand(year.content, list, ids[0]!, other))}>
            {t('peopleScreen.remove.replaceAndRemove')}
          </Button>
        )}
      </div>
    </Modal>
  );
}
