import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { useText } from '../text/use-text.ts';
import { DateField } from './DateField.tsx';
import fields from './Fields.module.css';

/** Days in which something holds, and where that is written, as far as they are filled in. */
export type PeriodDraft = {
  readonly firstDay?: IsoDate | undefined;
  readonly lastDay?: IsoDate | undefined;
  readonly source?: string | undefined;
};

export type SourcedPeriod = { readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly source: string };

function isTurned({ firstDay, lastDay }: PeriodDraft): boolean {
  return firstDay !== undefined && lastDay !== undefined && lastDay < firstDay;
}

/** The period when it is whole; undefined while something lacks or the days are turned round. */
export function sourcedPeriodOf(draft: PeriodDraft): SourcedPeriod | undefined {
  const { firstDay, lastDay, source = '' } = draft;
  if (!firstDay || !lastDay || isTurned(draft) || source.trim() === '') return undefined;
  return { firstDay, lastDay, source: source.trim() };
}

type Words = {
  readonly from: string;
  readonly until: string;
  readonly turned: string;
  readonly source: string;
  readonly sourceHint: string;
};

type Props = {
  readonly draft: PeriodDraft;
  readonly words: Words;
  readonly isAsked: boolean;
  readonly onChange: (change: PeriodDraft) => void;
  /** The fields between the days and the source. */
  readonly children?: ReactNode;
};

/** The first and last day, what lies between, and the source that it was read in. */
export function SourcedPeriodFields({ draft, words, isAsked, onChange, children }: Props) {
  const { t } = useText();
  const { firstDay, lastDay, source = '' } = draft;
  const missing = (value: unknown) => (isAsked && !value ? t('input.empty') : undefined);
  return (
    <>
      <div className={fields.two}>
        <DateField
          label={words.from}
          value={firstDay}
          error={missing(firstDay)}
          onChange={(day) => onChange({ firstDay: day })}
        />
        <DateField
          label={words.until}
          value={lastDay}
          error={isAsked && isTurned(draft) ? words.turned : missing(lastDay)}
          onChange={(day) => onChange({ lastDay: day })}
        />
      </div>
      {children}
      <TextInput
        label={words.source}
        description={words.sourceHint}
        maxLength={120}
        value={source}
        error={missing(source.trim())}
        onChange={({ currentTarget }) => onChange({ source: currentTarget.value })}
      />
    </>
  );
}
