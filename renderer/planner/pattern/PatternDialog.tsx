import { Button, Modal, Tabs } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { lessonPeriodMinutesOf } from '../../../shared/hours/measure-hours.ts';
import type { DayPart } from '../../../shared/input/primitives.ts';
import type { Segment } from '../../../shared/input/trajectory.ts';
import { measureSegment } from '../../../shared/pattern/measure-segment.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { useText } from '../../text/use-text.ts';
import { CycleGrid } from './CycleGrid.tsx';
import { brushesOf, CyclePainter } from './CyclePainter.tsx';
import { type CyclePlace, copyWeek, paintCycle } from './edit-cycle.ts';
import styles from './PatternDialog.module.css';
import { PatternOutcome } from './PatternOutcome.tsx';
import { previewPattern } from './preview-pattern.ts';
import { SegmentFields } from './SegmentFields.tsx';
import { settingOf, timetableOfSegment, workplaceOfSegment } from './segment-setting.ts';
import { TemplateList } from './TemplateList.tsx';

type Props = {
  readonly facts: PlanFacts;
  readonly findings: readonly Finding[];
  readonly segment: number;
  readonly onClose: () => void;
  readonly onApply: (edits: readonly PlanEdit[]) => Promise<boolean>;
};

/** A segment over the whole trajectory with an empty week, for a plan that has none. */
function firstSegment({ plan: { trajectory } }: PlanFacts): Segment {
  return { firstDay: trajectory.firstDay, lastDay: trajectory.lastDay, cycle: [{}] };
}

const partKeys: Readonly<Record<string, DayPart>> = { 1: 'day', 2: 'morning', 3: 'afternoon' };

/** The pattern editor: segments, their cycles painted by mouse or keys, templates, and the year it makes before it is applied. */
export function PatternDialog({ facts, findings, segment: opened, onClose, onApply }: Props) {
  const { t } = useText();
  const stored = facts.plan.trajectory.segments;
  const [segments, setSegments] = useState<readonly Segment[]>(stored.length === 0 ? [firstSegment(facts)] : stored);
  const [at, setAt] = useState(Math.min(opened, Math.max(0, stored.length - 1)));
  const [part, setPart] = useState<DayPart>('day');
  const segment = segments[at]!;
  const workplace = workplaceOfSegment(facts, segment);
  const workKind = workplace?.kind === 'homeCare' ? 'work-home' : 'work-residential';
  const brushes = brushesOf(workplace, workKind, t);
  const [brush, setBrush] = useState(brushes[1]?.assignment ?? 'school');
  const change = (next: Segment) => setSegments(segments.map((each, index) => (index === at ? next : each)));
  const deferred = useDeferredValue(segments);
  const preview = useMemo(() => previewPattern(facts, findings, deferred), [facts, findings, deferred]);
  const changed = preview?.changed.size ?? 0;
  const setting = settingOf(facts, segment);

  const onKey = (event: KeyboardEvent, place: CyclePlace) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey && key === 'd') change(copyWeek(segment, place.week));
    else if (event.ctrlKey || event.altKey || event.metaKey) return;
    else if (partKeys[key]) setPart(partKeys[key]);
    else if (key === 'l') change(paintCycle(segment, place, part, 'school'));
    else if (key === 'x') change(paintCycle(segment, place, part, 'free'));
    else if (key === 'w' || key === 't') change(paintCycle(segment, place, part, workplace?.defaultShift ?? 'work'));
    else if (key === 'delete' || key === 'backspace') change(paintCycle(segment, place, part, undefined));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const lay = (laid: readonly Segment[]) =>
    setSegments(segments.flatMap((each, index) => (index === at ? laid : [each])));
  const remove = () => {
    setSegments(segments.filter((_, index) => index !== at));
    setAt(Math.max(0, at - 1));
  };
  const add = () => {
    setSegments([...segments, { ...segment, cycle: [...segment.cycle] }]);
    setAt(segments.length);
  };
  const apply = async () => {
    if (preview && (await onApply(preview.edits))) onClose();
  };

  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('plannerDialogs.close') }}
      opened
      onClose={onClose}
      fullScreen
      title={`${t('plannerDialogs.pattern.title')}, ${facts.learner.name}`}
      classNames={{ content: styles.content ?? '', body: styles.body ?? '' }}
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.segments}>
            <Tabs value={String(at)} onChange={(value) => setAt(Number(value))}>
              <Tabs.List>
                {segments.map((each, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place in the list
                  <Tabs.Tab key={index} value={String(index)}>
                    {each.name ?? t('plannerDialogs.pattern.unnamed', { number: index + 1 })}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
            </Tabs>
            <Button variant="subtle" size="compact-sm" onClick={add}>
              {t('plannerDialogs.pattern.add')}
            </Button>
          </div>
          <SegmentFields segment={segment} onChange={change} onRemove={segments.length > 1 ? remove : undefined} />
          <CycleGrid
            segment={segment}
            weeks={setting ? measureSegment(segment, setting) : []}
            lessonMinutes={lessonPeriodMinutesOf(facts.plan)}
            words={{ workplace, timetable: timetableOfSegment(facts, segment), workKind }}
            part={part}
            onPaint={(place, painted) => change(paintCycle(segment, place, painted, brush))}
            onKey={onKey}
          />
          <CyclePainter brushes={brushes} brush={brush} part={part} onBrush={setBrush} onPart={setPart} />
          <PatternOutcome facts={facts} preview={preview} />
        </div>
        <aside className={styles.side}>
          <div className={styles.templates}>
            <h3 className={styles.sideTitle}>{t('plannerDialogs.pattern.templates')}</h3>
            <TemplateList facts={facts} segment={segment} onChoose={lay} />
          </div>
          <div className={styles.buttons}>
            <Button disabled={!preview || preview.edits.length === 0} onClick={() => void apply()}>
              {changed > 0
                ? t('plannerDialogs.pattern.apply', { count: changed })
                : t('plannerDialogs.pattern.applyNone')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('plannerDialogs.cancel')}
            </Button>
          </div>
        </aside>
      </div>
    </Modal>
  );
}
