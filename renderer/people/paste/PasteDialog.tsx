import { Button, Modal, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDate } from '../../../shared/messages/format.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import classes from './Paste.module.css';
import { addPasted } from './paste-commands.ts';
import { readPasted } from './read-pasted.ts';

const mostShown = 100;

type Props = { readonly year: LoadedYear; readonly close: () => void };

/** Many learners at once from a spreadsheet: every row that is wrong is said, and all are added or none. */
export function PasteDialog({ year, close }: Props) {
  const { t, language } = useText();
  const change = useChange();
  const [text, setText] = useState('');
  const { classYear } = year.content;
  const { learners, problems } = useMemo(() => readPasted(text, classYear), [text, classYear]);
  const classOf = (id: string | undefined) => classYear.classGroups.find((group) => group.id === id)?.name ?? '';
  const isReady = learners.length > 0 && problems.length === 0;
  const add = async () => {
    const toast = t('peopleScreen.paste.done', { count: learners.length });
    const outcome = await change.execute({ type: 'bulk', commands: [...addPasted(year, learners)] }, { toast });
    if (outcome.ok) close();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('peopleScreen.paste.title')}
      size={620}
      closeButtonProps={{ 'aria-label': t('peopleScreen.form.cancel') }}
    >
      <p>{t('peopleScreen.paste.lead')}</p>
      <Textarea
        data-autofocus
        className={classes.field}
        aria-label={t('peopleScreen.paste.field')}
        placeholder={t('peopleScreen.paste.example')}
        minRows={5}
        maxRows={10}
        autosize
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {problems.length > 0 && (
        <div role="alert">
          <p className={classes.wrong}>{t('peopleScreen.paste.problems', { count: problems.length })}</p>
          <ul className={classes.problems}>
            {problems.slice(0, mostShown).map(({ row, code, params }) => (
              <li key={row}>
                <b>{t('peopleScreen.paste.row', { row })}</b> {t(`peopleScreen.paste.${code}`, params)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {isReady && (
        <div className={classes.preview}>
          <table>
            <tbody>
              {learners.slice(0, mostShown).map(({ name, birthDate, classGroupId }) => (
                <tr key={`${name} ${birthDate}`}>
                  <td>{name}</td>
                  <td>{formatDate(toDayNumber(birthDate), language, true)}</td>
                  <td>{classOf(classGroupId)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={classes.buttons}>
        <output>{learners.length > 0 && t('peopleScreen.paste.rows', { count: learners.length })}</output>
        <Button variant="default" onClick={close}>
          {t('peopleScreen.form.cancel')}
        </Button>
        <Button disabled={!isReady} onClick={() => void add()}>
          {t('peopleScreen.paste.confirm', { count: learners.length })}
        </Button>
      </div>
    </Modal>
  );
}
