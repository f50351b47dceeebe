import type { Session } from 'electron';
import type { Translate } from '../../shared/messages/word-finding.ts';
import { pageOrigin } from './app-scheme.ts';

/** A file that the page made is saved where a person says in the dialog of the system; nothing else is ever fetched. */
export function guardDownloads(session: Session, translate: () => Translate): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${pageOrigin}/`)) return event.preventDefault();
    return item.setSaveDialogOptions({
      title: translate()('shell.files.saveTitle'),
      buttonLabel: translate()('shell.files.saveButton'),
      defaultPath: item.getFilename(),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
  });
}
