import { Checkbox, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import type { PrintLearner } from '../use-print-learners.ts';
import styles from './choices.module.css';
import { Section } from './Section.tsx';

type Props = {
  readonly learners: readonly PrintLearner[];
  readonly chosen: readonly string[];
  readonly onChange: (trajectoryIds: readonly string[]) => void;
};

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whose sheets are printed: everybody, a class, or one by one. */
export function LearnerPicker({ learners, chosen, onChange }: Props) {
  const { t } = useText();
  const [filter, setFilter] = useState('');
  const classes = [...new Map(learners.map(({ classId, className }) => [classId, className]))];
  const shown = learners.filter(({ name }) => plain(name).includes(plain(filter)));
  const all = learners.map(({ trajectoryId }) => trajectoryId);
  const inOrder = (ids: ReadonlySet<string>) => onChange(all.filter((id) => ids.has(id)));
  const toggle = (id: string, isOn: boolean) =>
    inOrder(new Set(isOn ? [...chosen, id] : chosen.filter((one) => one !== id)));
  return (
    <Section
      title={t('printScreen.who.title')}
      aside={
        <>
          <span className={styles.count}>
            {chosen.length === all.length
              ? t('printScreen.who.all')
              : t('printScreen.who.some', { count: chosen.length })}
          </span>
          <UnstyledButton className={styles.link} onClick={() => onChange(all)}>
            {t('printScreen.who.selectAll')}
          </UnstyledButton>
          <UnstyledButton className={styles.link} onClick={() => onChange([])}>
            {t('printScreen.who.selectNone')}
          </UnstyledButton>
        </>
      }
    >
      <TextInput
        size="xs"
        aria-label={t('printScreen.who.filter')}
        placeholder={t('printScreen.who.filter')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      {classes.length > 1 && (
        <div className={styles.classes}>
          {classes.map(([id, name]) => (
            <UnstyledButton
              key={id}
              className={styles.link}
              title={name}
              onClick={() =>
                onChange(learners.filter(({ classId }) => classId === id).map(({ trajectoryId }) => trajectoryId))
              }
            >
              {name}
            </UnstyledButton>
          ))}
        </div>
      )}
      <ul className={styles.learners}>
        {shown.map(({ trajectoryId, name, version }) => (
          <li key={trajectoryId} className={styles.learner}>
            <Checkbox
              size="xs"
              classNames={{ label: styles.name }}
              label={name}
              checked={chosen.includes(trajectoryId)}
              onChange={(event) => toggle(trajectoryId, event.currentTarget.checked)}
            />
            {version !== undefined && (
              <span className={styles.version}>{t('printScreen.who.version', { number: version })}</span>
            )}
          </li>
        ))}
        {shown.length === 0 && <li className={styles.count}>{t('printScreen.who.nobody')}</li>}
      </ul>
      {chosen.length === 0 && (
        <p className={styles.missing} role="alert">
          {t('printScreen.who.none')}
        </p>
      )}
    </Section>
  );
}
