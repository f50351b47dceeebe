import type { Translate } from '../../shared/messages/word-finding.ts';
import type { TextLine, TextSheet } from '../documents/spreadsheet/writing/workbook-spec.ts';
import { sheetDefinitions } from './sheets.ts';

const paragraphs = ['intro', 'examples', 'codes', 'days', 'halves', 'segments', 'noPrivate'] as const;

/** The first tab: how the workbook is filled in, and what each tab is for. */
export function explanationSheet(translate: Translate): TextSheet {
  const line = (style: TextLine['style'], ...texts: string[]): TextLine => ({ style, texts });
  return {
    kind: 'text',
    name: translate('workbook.sheets.explanation'),
    widths: [26, 90],
    lines: [
      line('title', translate('workbook.explanation.title')),
      ...paragraphs.map((key) => line('paragraph', translate(`workbook.explanation.${key}`))),
      line('heading', translate('workbook.explanation.sheetsTitle')),
      ...sheetDefinitions.map(({ id }) =>
        line('term', translate(`workbook.sheets.${id}`), translate(`workbook.sheetNotes.${id}`)),
      ),
    ],
  };
}
