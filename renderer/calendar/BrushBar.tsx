import { Select } from '@mantine/core';
import { IconPointer } from '@tabler/icons-react';
import type { DayPart } from '../../shared/input/primitives.ts';
import brushStyles from '../components/Brushes.module.css';
import flat from '../components/Flat.module.css';
import { useText } from '../text/use-text.ts';
import { brushKinds, type EntryKind, fillOf, letterOf, lookOfKind, parts } from './brushes.ts';
import styles from './Calendar.module.css';
import { type CalendarScope, scopeId, scopeName } from './scope.ts';

type Props = {
  readonly scopes: readonly CalendarScope[];
  readonly scope: CalendarScope;
  readonly onScope: (id: string) => void;
  readonly brush: EntryKind | undefined;
  readonly onBrush: (brush: EntryKind | undefined) => void;
  readonly part: DayPart;
  readonly onPart: (part: DayPart) => void;
};

function ScopeSelect({ scopes, scope, onScope }: Pick<Props, 'scopes' | 'scope' | 'onScope'>) {
  const { t } = useText();
  const schools = [...new Set(scopes.map(({ school }) => school.id))];
  const ofSchool = (id: string) => scopes.filter(({ school }) => school.id === id);
  return (
    <Select
      aria-label={t('schoolCalendar.scope')}
      className={styles.scope ?? ''}
      value={scopeId(scope)}
      allowDeselect={false}
      data={schools.map((id) => ({
        group: ofSchool(id)[0]!.school.name,
        items: ofSchool(id).map((each) => ({
          value: scopeId(each),
          label: each.kind === 'school' ? t('schoolCalendar.wholeSchool') : scopeName(each),
        })),
      }))}
      onChange={(id) => id && onScope(id)}
    />
  );
}

/** Whose calendar it is, and what a stroke over it paints; the legend of the painted kinds at once. */
export function BrushBar({ scopes, scope, onScope, brush, onBrush, part, onPart }: Props) {
  const { t } = useText();
  return (
    <div className={styles.bar}>
      <ScopeSelect {...{ scopes, scope, onScope }} />
      <div className={`${brushStyles.brushes} ${styles.brushes}`} role="toolbar" aria-label={t('schoolCalendar.paint')}>
        <button
          type="button"
          className={`${flat.flat} ${brushStyles.brush}`}
          aria-pressed={brush === undefined}
          aria-label={t('schoolCalendar.pick')}
          title={t('schoolCalendar.pick')}
          onClick={() => onBrush(undefined)}
        >
          <IconPointer size={16} stroke={1.6} />
        </button>
        {brushKinds.map((kind) => (
          <button
            type="button"
            key={kind}
            className={`${flat.flat} ${brushStyles.brush}`}
            aria-pressed={brush === kind}
            aria-keyshortcuts={letterOf(lookOfKind[kind], t)}
            title={t('schoolCalendar.brushKey', {
              name: t(`schoolCalendar.kinds.${kind}`),
              key: letterOf(lookOfKind[kind], t),
            })}
            onClick={() => onBrush(brush === kind ? undefined : kind)}
          >
            <b className={`${styles.swatch} ${fillOf(lookOfKind[kind])}`} data-look={lookOfKind[kind]} aria-hidden>
              {letterOf(lookOfKind[kind], t)}
            </b>
            <span className={styles.brushName}>{t(`schoolCalendar.brushes.${kind}`)}</span>
          </button>
        ))}
      </div>
      <fieldset className={brushStyles.parts}>
        <legend className="heard">{t('schoolCalendar.part')}</legend>
        {parts.map((each, index) => (
          <button
            type="button"
            key={each}
            aria-pressed={part === each}
            aria-label={t(`schoolCalendar.parts.${each}`)}
            title={`${t(`schoolCalendar.parts.${each}`)} (${index + 1})`}
            onClick={() => onPart(each)}
          >
            <i data-part={each} />
          </button>
        ))}
      </fieldset>
    </div>
  );
}
