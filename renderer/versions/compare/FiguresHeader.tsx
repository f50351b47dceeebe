import { formatDayCount } from '../../../shared/messages/format.ts';
import { Figure } from '../../planner/header/Figure.tsx';
import { figuresOf } from '../../planner/header/figures.ts';
import styles from '../../planner/header/HoursHeader.module.css';
import { formatMinutes } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import type { PlanSide } from './plan-side.ts';

type Props = {
  readonly title: string;
  readonly name: string;
  readonly lead: string;
  readonly before: PlanSide | undefined;
  readonly after: PlanSide;
};

/** Each figure of the plan with what it was. */
export function FiguresHeader({ title, name, lead, before, after }: Props) {
  const { t, language } = useText();
  const now = figuresOf(after.facts);
  const was = before && figuresOf(before.facts);
  const signed = (minutes: number) => `${minutes > 0 ? '+' : ''}${formatMinutes(minutes, language)}`;
  const rows: { key: string; value: string; old: string | undefined; of?: string; tone?: 'error' }[] = [
    {
      key: 'planned',
      value: formatMinutes(now.plannedMinutes, language),
      old: was && formatMinutes(was.plannedMinutes, language),
    },
    {
      key: 'average',
      value: formatMinutes(now.averageMinutes, language),
      old: was && formatMinutes(was.averageMinutes, language),
    },
    { key: 'margin', value: signed(now.marginMinutes), old: was && signed(was.marginMinutes) },
    {
      key: 'required',
      value: formatMinutes(now.requiredMinutes, language),
      old: was && formatMinutes(was.requiredMinutes, language),
    },
    {
      key: 'leave',
      value: formatDayCount(now.paidHalfDays, language),
      old: was && formatDayCount(was.paidHalfDays, language),
      of: t('versions.figures.ofEntitled', { value: formatDayCount(now.entitledHalfDays, language) }),
    },
    {
      key: 'errors',
      value: String(after.errors.length),
      old: before && String(before.errors.length),
      ...(after.errors.length > 0 && { tone: 'error' as const }),
    },
  ];
  const limitOf = (value: string, old: string | undefined) => {
    if (old === undefined) return '';
    return old === value ? t('versions.figures.same') : t('versions.figures.was', { value: old });
  };
  return (
    <header className={styles.header}>
      <div className={styles.learner}>
        <h1>{title}</h1>
        <p>{name}</p>
        <p>{lead}</p>
      </div>
      <dl className={styles.figures}>
        {rows.map(({ key, value, old, of, tone }) => (
          <Figure
            key={key}
            label={t(`versions.figures.${key}`)}
            value={value}
            limit={limitOf(value, old)}
            tone={tone}
            {...(of !== undefined && { of })}
          />
        ))}
      </dl>
    </header>
  );
}
