import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { Segment } from '../../../shared/input/trajectory.ts';
import { layTemplate, lessonDaysOf } from '../../../shared/pattern/lay-template.ts';
import type { SegmentSetting } from '../../../shared/pattern/measure-segment.ts';
import { type NominalTemplate, nominalOfTemplate } from '../../../shared/pattern/nominal-template.ts';
import { patternTemplates } from '../../../shared/pattern/templates.ts';
import { numberOn } from '../../../shared/rules/legal-number.ts';
import { weeklyMinimumMinutes } from '../../../shared/rules/legal-numbers-hours.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { formatMinutes, formatQuantity } from '../../text/unbroken.ts';
import { useText } from '../../text/use-text.ts';
import styles from './PatternDialog.module.css';
import { settingOf } from './segment-setting.ts';

type Props = {
  readonly facts: PlanFacts;
  readonly segment: Segment;
  readonly onChoose: (segments: readonly Segment[]) => void;
};

/** Every template laid over a segment's period, with what it gives. */
function laidTemplates({ plan }: PlanFacts, segment: Segment, setting: SegmentSetting) {
  const { defaultShift, shiftCodes } = setting.workplace;
  const late = shiftCodes.find(({ parts }) => parts[0]!.start >= '12:00' && parts[0]!.start < '18:00')?.code;
  return patternTemplates.map((template) => {
    const segments = layTemplate(template, {
      firstDay: segment.firstDay,
      lastDay: segment.lastDay,
      lessonDays: setting.timetable ? lessonDaysOf(setting.timetable) : ['mon', 'tue'],
      shiftCode: defaultShift,
      ...(late !== undefined && { lateShiftCode: late }),
      calendar: plan.classDays.calendarDays,
    });
    return { id: template.id, segments, nominal: nominalOfTemplate(segments, setting) };
  });
}

function Advice({ nominal, limit }: { nominal: NominalTemplate; limit: number }) {
  const { t, language } = useText();
  if (!nominal.extra) return null;
  const { days, everyWeeks } = nominal.extra;
  const amount = formatQuantity({ amount: limit, unit: 'minutes' }, language);
  return (
    <span className={styles.advice}>
      {everyWeeks === 1
        ? t('patterns.extra.everyWeek', { count: days, limit: amount })
        : t('patterns.extra.everyWeeks', { weeks: everyWeeks, limit: amount })}
    </span>
  );
}

/** The patterns of practice with their nominal hours at this workplace; choosing one lays it over the segment's period. */
export function TemplateList({ facts, segment, onChoose }: Props) {
  const { t, language } = useText();
  const setting = settingOf(facts, segment);
  if (!setting) return <p className={styles.hint}>{t('plannerDialogs.pattern.noWorkplace')}</p>;
  const limit = numberOn(weeklyMinimumMinutes, facts.plan.context.frame.first);
  return (
    <div>
      <p className={styles.hint}>{t('plannerDialogs.pattern.templatesHint', { workplace: setting.workplace.name })}</p>
      {laidTemplates(facts, segment, setting).map(({ id, segments, nominal }) => (
        <button type="button" key={id} className={styles.template} onClick={() => onChoose(segments)}>
          <span className={styles.templateHead}>
            <b>{t(`patterns.templates.${id}`)}</b>
            <span className={styles.templateHours} data-short={!nominal.reachesMinimum || undefined}>
              {!nominal.reachesMinimum && <IconAlertTriangleFilled size={12} aria-hidden />}
              {formatMinutes(nominal.minutesPerWeek, language)}
            </span>
          </span>
          <Advice nominal={nominal} limit={limit} />
        </button>
      ))}
    </div>
  );
}
