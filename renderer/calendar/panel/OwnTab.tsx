import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { quantity } from '../../../shared/rules/quantity.ts';
import { SeverityIcon } from '../../components/SeverityIcon.tsx';
import { formatQuantity } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import { lookOfKind } from '../brushes.ts';
import { spanOfEntry } from '../entries.ts';
import { entriesOf, scopeId, scopeName, widerEntries } from '../scope.ts';
import { wordsOfEntry } from '../word-entry.ts';
import type { PanelProps } from './CalendarPanel.tsx';
import { EntryButtons } from './EntryButtons.tsx';
import { Exceptions } from './Exceptions.tsx';
import { freeDayCounts } from './free-day-limits.ts';
import styles from './Panel.module.css';
import { Swatch } from './Swatch.tsx';

/** How many free days are taken beside how many may be; too many says so at once. */
function Limits({ days }: Pick<PanelProps, 'days'>) {
  const { t, language } = useText();
  return (
    <dl className={styles.limits}>
      {freeDayCounts(days).map(({ kind, halfDays, most }) => (
        <div key={kind}>
          <dt>{t(`schoolCalendar.limits.${kind}`)}</dt>
          <dd data-over={halfDays > most || undefined}>
            {halfDays > most && <SeverityIcon severity="error" />}
            {t('schoolCalendar.limits.of', {
              value: formatQuantity(quantity(halfDays, 'halfDays'), language),
              limit: formatQuantity(quantity(most, 'halfDays'), language),
            })}
          </dd>
          {halfDays > most && (
            <dd className={styles.over}>
              {t(`rules.classYear.${kind === 'localFree' ? 'localFreeDays' : 'studyDays'}.sentence`)}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function OwnEntries({ draft: { scope }, edits, onSelect, onEdit }: PanelProps) {
  const { t, language } = useText();
  return (
    <ul className={styles.list}>
      {entriesOf(scope).map((entry, index) => {
        const { name, days } = wordsOfEntry(entry, t, language);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the very same
          <li key={`${index} ${entry.firstDay}`} className={styles.entry}>
            <button type="button" onClick={() => onSelect(spanOfEntry(entry))}>
              <Swatch look={lookOfKind[entry.kind]} />
              <span>
                <b>{name}</b>
                <i>{days}</i>
              </span>
            </button>
            <EntryButtons
              words={{ name, days }}
              onEdit={() => onEdit({ entry, index })}
              onRemove={() => edits.replace(index, undefined)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** The days that school, campus or class chose: counted against their limits, to change and to remove. */
export function OwnTab(props: PanelProps) {
  const { days, draft, edits, onEdit, onScope, onSelect } = props;
  const { t, language } = useText();
  const { scope } = draft;
  const wider = widerEntries(scope);
  return (
    <>
      <Limits days={days} />
      <header className={styles.head}>
        <h2>{t('schoolCalendar.ownOf', { name: scopeName(scope) })}</h2>
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} stroke={1.6} />} onClick={() => onEdit()}>
          {t('schoolCalendar.add')}
        </Button>
      </header>
      {entriesOf(scope).length === 0 && <p className={styles.none}>{t('schoolCalendar.noEntries')}</p>}
      <OwnEntries {...props} />
      {wider.length > 0 && (
        <>
          <header className={styles.head}>
            <h2>{t('schoolCalendar.widerEntries')}</h2>
          </header>
          <ul className={styles.list}>
            {wider.map(({ entry, scope: from }) => {
              const words = wordsOfEntry(entry, t, language);
              return (
                <li key={`${scopeId(from)} ${entry.kind} ${entry.firstDay}`} className={styles.wider}>
                  <button type="button" onClick={() => onSelect(spanOfEntry(entry))}>
                    <Swatch look={lookOfKind[entry.kind]} />
                    <span>
                      <b>{words.name}</b>
                      <i>{words.days}</i>
                    </span>
                  </button>
                  <button type="button" className={styles.link} onClick={() => onScope(scopeId(from))}>
                    {t('schoolCalendar.openScope', { name: scopeName(from) })}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {scope.kind === 'school' && <Exceptions school={scope.school} edits={edits} onSelect={onSelect} />}
    </>
  );
}
