import { useState } from 'react';
import type { VersionLine } from '../../shared/api/years.ts';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { HistoryStep } from '../../shared/command/outcome.ts';
import type { EditWords } from '../../shared/messages/word-edit.ts';
import type { LoadedYear } from '../year/loaded-year.ts';
import { useStatus } from '../year/use-year.ts';
import { GoBackDialog } from './history/GoBackDialog.tsx';
import { PutBackDialog } from './history/PutBackDialog.tsx';
import type { SharedPutBack } from './history/shared-put-back.ts';
import { PublishDialog } from './publish/PublishDialog.tsx';
import { SignDialog } from './publish/SignDialog.tsx';
import { emptyForm } from './publish/use-publish.ts';

/** The dialog that is open on the versions screen. */
export type VersionDialog =
  | { readonly type: 'publish' | 'sign' }
  | { readonly type: 'back'; readonly target: HistoryStep }
  | { readonly type: 'putBack'; readonly putBack: SharedPutBack };

type Props = {
  readonly year: LoadedYear;
  readonly trajectoryId: string;
  readonly lines: readonly VersionLine[];
  readonly isUnchanged: boolean;
  readonly words: EditWords;
  readonly dialog: VersionDialog | undefined;
  readonly onShow: (day: IsoDate | undefined) => void;
  readonly onClose: () => void;
};

/** Every dialog of the versions screen; what was typed to publish is kept while it is closed. */
export function VersionDialogs({ year, trajectoryId, lines, isUnchanged, words, dialog, onShow, onClose }: Props) {
  const { userName } = useStatus();
  const [form, setForm] = useState(emptyForm(userName));
  const [newest] = lines;
  switch (dialog?.type) {
    case 'publish':
      return (
        <PublishDialog
          {...{ year, trajectoryId, lines, isUnchanged, form, onShow, onClose }}
          onForm={setForm}
          onPublished={() => {
            setForm(emptyForm(form.name));
            onClose();
          }}
        />
      );
    case 'sign':
      return newest ? <SignDialog {...{ year, onClose }} line={newest} /> : null;
    case 'back':
      return <GoBackDialog {...{ year, trajectoryId, words, onClose }} target={dialog.target} />;
    case 'putBack':
      return <PutBackDialog {...{ year, onClose }} putBack={dialog.putBack} />;
    default:
      return null;
  }
}
