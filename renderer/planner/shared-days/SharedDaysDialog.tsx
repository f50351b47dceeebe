import { Button, Group, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { formatDays } from '../../../shared/messages/format.ts';
import { ChangeEffects } from '../../components/ChangeEffects.tsx';
import { useText } from '../../text/use-text.ts';
import { previewClassYear } from '../../year/compare-years.ts';
import type { LoadedYear } from '../../year/loaded-year.ts';
import { useChange } from '../../year/use-change.ts';
import { withThing } from '../../year/with-thing.ts';
import { usePlannerState } from '../state/use-planner.ts';
import { openSharedDays, type SharedDays, useSharedDays } from './open-shared-days.ts';
import { type FreeKind, freeKinds, mayTouch, withClosure, withFreeDays } from './shared-change.ts';

type Props = { readonly year: LoadedYear; readonly days: SharedDays };

function Dialog({ year, days }: Props) {
  const { t, language } = useText();
  const { put } = useChange();
  const facts = usePlannerState(({ stored }) => stored.facts);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<FreeKind>('localFree');
  const { type, halfDays } = days;
  const change =
    type === 'closure' ? withClosure(facts, halfDays, name.trim()) : withFreeDays(facts, halfDays, kind, name.trim());
  // The name is what people read; it changes nothing for learners.
  const difference = useMemo(() => {
    const plain = type === 'closure' ? withClosure(facts, halfDays, '') : withFreeDays(facts, halfDays, kind, '');
    return (
      plain && previewClassYear(year, withThing(year.content.classYear, plain.kind, plain.content), mayTouch(plain))
    );
  }, [year, facts, type, halfDays, kind]);
  const close = () => openSharedDays(undefined);
  const when = formatDays(
    halfDays.map(({ date }) => toDayNumber(date)),
    language,
  );
  const confirm = async () => {
    if (!change) return;
    const toast = t(`planner.${type}.done`);
    const outcome =
      change.kind === 'company'
        ? await put('company', change.content, { toast })
        : await put('classGroup', change.content, { toast });
    if (outcome.ok) close();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t(`planner.${type}.title`)}
      closeButtonProps={{ 'aria-label': t('plannerDialogs.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <p>
          {change
            ? t(`planner.${type}.lead`, {
                count: difference?.learners.length ?? 0,
                days: when,
                company: change.content.name,
                classGroup: change.content.name,
              })
            : t('planner.closure.noCompany')}
        </p>
        {type === 'schoolFree' && (
          <SegmentedControl
            mt="sm"
            size="xs"
            aria-label={t('planner.schoolFree.kind')}
            value={kind}
            data={freeKinds.map((value) => ({ value, label: t(`planner.schoolFree.kinds.${value}`) }))}
            onChange={(value) => setKind(value as FreeKind)}
          />
        )}
        <TextInput
          mt="sm"
          mb="sm"
          label={t(`planner.${type}.name`)}
          value={name}
          maxLength={120}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {change && <ChangeEffects difference={difference} />}
        <Group gap={8} mt="md">
          <Button type="submit" disabled={!change}>
            {t(`planner.${type}.confirm`)}
          </Button>
          <Button variant="default" onClick={close}>
            {t('plannerDialogs.cancel')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** A free day of the school or a closure of the company belongs to many: whom it touches is said before it is made. */
export function SharedDaysDialog({ year }: { readonly year: LoadedYear }) {
  const days = useSharedDays();
  return days ? <Dialog year={year} days={days} /> : null;
}
