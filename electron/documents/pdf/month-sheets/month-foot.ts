import { formatDayCount, formatHours } from '../../../../shared/messages/format.ts';
import { planCode } from '../../plan-code.ts';
import { hasChangesIn } from '../../sheet-request.ts';
import { drawLegendRow, legendOf } from '../draw-legend.ts';
import { writeFitted } from '../fit-text.ts';
import { group, tagged } from '../sheet-file.ts';
import { textWidth, writeText } from '../write-text.ts';
import { type MonthDrawing, monthLayout } from './month-drawing.ts';

function totalsText({ month, texts }: MonthDrawing): string {
  const { language, translate } = texts;
  const days = (halfDays: number) => formatDayCount(halfDays, language);
  const parts = [
    month.workHalfDays > 0 &&
      translate('documents.monthSheets.work', {
        hours: formatHours(month.workMinutes),
        days: days(month.workHalfDays),
      }),
    month.schoolHalfDays > 0 && translate('documents.monthSheets.school', { days: days(month.schoolHalfDays) }),
    month.leaveHalfDays > 0 && translate('documents.monthSheets.leave', { days: days(month.leaveHalfDays) }),
  ].filter((part) => part !== false);
  return translate('documents.monthSheets.total', { list: parts.join(' · ') });
}

/** Letters that occur this month, the month's totals, how to read the page, and the version code. */
export function drawMonthFoot(drawing: MonthDrawing): void {
  const { file, texts, colours, looks, month, sheet } = drawing;
  const { left, right, width, foot, footerBaseline } = monthLayout;
  const shown = looks.slice(Math.max(0, month.first), month.last + 1);
  group(file, 'Sect', () => {
    const totals = totalsText(drawing);
    const totalsWidth = Math.min(textWidth(totals, 'bold', 8), width * 0.45);
    const place = { x: left, y: foot.top, width: width - totalsWidth - 6, height: foot.height };
    drawLegendRow(drawing, legendOf(shown, hasChangesIn(sheet, month), false), place, 7);
    tagged(file, 'P', undefined, () => {
      const end = { x: right, y: foot.top + 2.75, width: width * 0.45, align: 'right' } as const;
      writeFitted(file, totals, end, { cut: 'bold', size: 8, floor: 6 }, colours.ink);
    });
  });
  const code = texts.translate('documents.code', { code: planCode([sheet.facts]) });
  const style = { cut: 'regular', size: 5.8, colour: colours.ink3 } as const;
  tagged(file, 'P', undefined, () => {
    const help = texts.translate('documents.monthSheets.neighbours');
    const place = { x: left, y: footerBaseline, width: width - textWidth(code, 'regular', 5.8) - 6 };
    writeFitted(file, help, place, { ...style, floor: 4.5 }, colours.ink3);
    writeText(file, code, right, footerBaseline, style, 'right');
  });
}
