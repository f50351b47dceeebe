import { Menu } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { SingleCommand } from '../../../shared/command/command.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { showNotice } from '../../components/notices.ts';
import { namesInLine } from '../../start/concern-words.ts';
import { useShortNames } from '../../start/use-short-names.ts';
import { useText } from '../../text/use-text.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import type { LearnerRow } from '../learners/learner-rows.ts';
import { guidedOn, mentorsOfCompany } from '../learners/mentor-edit.ts';
import classes from '../People.module.css';
import { useRemove } from '../removal/use-remove.ts';
import { BulkPatternDialog } from './BulkPatternDialog.tsx';
import { giveMentor, moveToClass } from './bulk-commands.ts';
import { exportFormats, useExport } from './use-export.ts';

type Props = { readonly year: LoadedYear; readonly rows: readonly LearnerRow[]; readonly clear: () => void };

/** What is done with all ticked learners at once, each as one step. */
export function LearnerBulkBar({ year, rows, clear }: Props) {
  const { t } = useText();
  const change = useChange();
  const navigate = useNavigate();
  const remove = useRemove('learners');
  const exportAs = useExport(year);
  const shortName = useShortNames(year);
  const [isChoosing, setChoosing] = useState(false);
  useCommands([
    {
      ...{ id: 'people.bulk.pattern', group: t('peopleScreen.title') },
      label: t('peopleScreen.pattern.title', { count: rows.length }),
      perform: () => setChoosing(true),
    },
  ]);
  const { classYear } = year.content;
  const trajectoryIds = rows.flatMap(({ checked }) => checked?.facts.plan.trajectory.id ?? []);
  const perform = (commands: readonly SingleCommand[], done: string, nobody: string) => {
    if (commands.length === 0) return showNotice(nobody);
    void change.execute({ type: 'bulk', commands: [...commands] }, { toast: done });
  };
  const toClass = ({ id, name }: { id: string; name: string }) => {
    const commands = moveToClass(year.content, rows, id);
    perform(
      commands,
      t('peopleScreen.bulk.classDone', { count: commands.length, name }),
      t('peopleScreen.bulk.classNone', { name }),
    );
  };
  const toMentor = ({ id, name }: { id: string; name: string }) => {
    const commands = giveMentor(year.content, rows, id);
    perform(
      commands,
      t('peopleScreen.bulk.mentorDone', { count: commands.length, name }),
      t('peopleScreen.bulk.nobody', { name }),
    );
  };
  const companies = new Set(
    rows.flatMap(({ checked, placementNow }) =>
      checked && placementNow ? checked.facts.plan.context.workplaces[placementNow.workplace]!.workplace.companyId : [],
    ),
  );
  const guided = guidedOn(year.checked, year.today);
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t('peopleScreen.bulk.label')}>
      <b>{t('peopleScreen.bulk.selected', { count: rows.length })}</b>
      <span>
        {namesInLine(
          rows.map(({ checked, name }) => (checked ? shortName(checked.facts.plan.trajectory.id) : name)),
          t,
        )}
      </span>
      <BulkMenu label={t('peopleScreen.bulk.assignClass')}>
        {classYear.classGroups.map((group) => (
          <Menu.Item key={group.id} onClick={() => toClass(group)}>
            {group.name}
          </Menu.Item>
        ))}
      </BulkMenu>
      <BulkMenu label={t('peopleScreen.bulk.assignMentor')}>
        {[...companies].flatMap((companyId) => [
          <Menu.Label key={companyId}>{classYear.companies.find(({ id }) => id === companyId)?.name}</Menu.Label>,
          ...mentorsOfCompany(year.context, companyId, guided).map(({ mentor, count, limit }) => (
            <Menu.Item
              key={mentor.id}
              rightSection={<small>{t('peopleScreen.loadOf', { count, limit })}</small>}
              onClick={() => toMentor(mentor)}
            >
              {mentor.name}
            </Menu.Item>
          )),
        ])}
      </BulkMenu>
      <button type="button" onClick={() => setChoosing(true)}>
        {t('peopleScreen.bulk.choosePattern')}
      </button>
      <button
        type="button"
        onClick={() => void navigate({ to: '/print', search: { sheets: 'year', learners: trajectoryIds.join(',') } })}
      >
        {t('peopleScreen.bulk.print')}
      </button>
      <BulkMenu label={t('peopleScreen.bulk.export')}>
        {exportFormats.map((format) => (
          <Menu.Item key={format} onClick={() => void exportAs(format, trajectoryIds)}>
            {t(`peopleScreen.bulk.formats.${format}`)}
          </Menu.Item>
        ))}
      </BulkMenu>
      <button type="button" onClick={() => remove(rows.map(({ id }) => id))}>
        {t('peopleScreen.bulk.remove')}
      </button>
      <button type="button" aria-label={t('peopleScreen.bulk.clear')} onClick={clear}>
        <IconX size={14} aria-hidden />
      </button>
      {isChoosing && <BulkPatternDialog {...{ year, rows }} close={() => setChoosing(false)} />}
    </div>
  );
}

function BulkMenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Menu position="top" width={260}>
      <Menu.Target>
        <button type="button">{label}</button>
      </Menu.Target>
      <Menu.Dropdown className={classes.bulkMenu}>{children}</Menu.Dropdown>
    </Menu>
  );
}
