import { Button, Group } from '@mantine/core';
import { type Programme, verzorgendeZorgkundige } from '../../shared/input/programme.ts';
import { useText } from '../text/use-text.ts';
import { useChange } from '../year/use-change.ts';
import { useYear } from '../year/use-year.ts';
import { NoYear } from './NoYear.tsx';
import { ProgrammeFields } from './ProgrammeFields.tsx';
import styles from './Settings.module.css';

/** A new programme of one phase, under an id that is free. */
function newProgramme(programmes: readonly Programme[], name: string): Programme {
  const taken = new Set(programmes.map(({ id }) => id));
  let number = programmes.length + 1;
  while (taken.has(`opleiding-${number}`)) number++;
  const phase = {
    kind: 'residential',
    name: '1',
    minMonths: 0,
    maxMonths: 10,
    workplaceKinds: ['residentialCareCentre'],
  };
  return { id: `opleiding-${number}`, name, maxMonths: 10, allowanceBand: 3, phases: [phase] } as Programme;
}

/** Programmes with their phases: the one that ships, as it is or as it was changed, and own ones. */
export function ProgrammesSection() {
  const { t } = useText();
  const year = useYear();
  const { put, remove } = useChange();
  if (!year) return <NoYear />;
  const own = year.content.classYear.programmes ?? [];
  const isChanged = own.some(({ id }) => id === verzorgendeZorgkundige.id);
  const programmes = isChanged ? own : [verzorgendeZorgkundige, ...own];
  const save = (content: Programme) => void put('programme', content, { toast: t('settings.saved') });
  // The shipped one goes back to what it was, since trajectories point at it; an own one goes.
  const removalOf = (programme: Programme) => {
    if (programme.id !== verzorgendeZorgkundige.id) {
      const perform = () => void remove('programme', programme.id, { toast: t('settings.saved') });
      return { label: t('settings.programmes.remove'), perform };
    }
    if (JSON.stringify(programme) === JSON.stringify(verzorgendeZorgkundige)) return undefined;
    return { label: t('settings.programmes.restore'), perform: () => save(verzorgendeZorgkundige) };
  };
  return (
    <>
      <p className={styles.lead}>{t('settings.programmes.lead')}</p>
      {programmes.map((programme) => (
        <ProgrammeFields key={programme.id} year={year} programme={programme} removal={removalOf(programme)} />
      ))}
      <Group>
        <Button variant="default" onClick={() => save(newProgramme(own, t('settings.programmes.newName')))}>
          {t('settings.programmes.add')}
        </Button>
      </Group>
    </>
  );
}
