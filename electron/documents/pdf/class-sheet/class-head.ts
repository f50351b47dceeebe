import { civilDate, isoWeekOf } from '../../../../shared/calendar/iso-date.ts';
import { spanOf } from '../../../../shared/calendar/period.ts';
import { writeFitted } from '../fit-text.ts';
import { drawLine } from '../pen.ts';
import { decoration, tagged } from '../sheet-file.ts';
import { calendarName } from '../sheet-texts.ts';
import { writeText } from '../write-text.ts';
import { type ClassDrawing, classLayout, weekColumns } from './class-drawing.ts';

const thursday = 3;

/** Weeks by the month of their Thursday: [first column, last column, year, month]. */
export function monthRuns({ mondays, firstDay, shown }: ClassDrawing): (readonly [number, number, number, number])[] {
  const runs: [number, number, number, number][] = [];
  mondays.forEach((monday, at) => {
    const { year, month } = civilDate(firstDay + Math.min(Math.max(monday + thursday, shown.first), shown.last));
    const run = runs.at(-1);
    if (run && run[2] === year && run[3] === month) run[1] = at;
    else runs.push([at, at, year, month]);
  });
  return runs;
}

function drawMonths(drawing: ClassDrawing): void {
  const { file, texts, colours } = drawing;
  const { x, width } = weekColumns(drawing);
  monthRuns(drawing).forEach(([first, last, year, month], at, all) => {
    const isNewYear = at === 0 || all[at - 1]![2] !== year;
    const name = texts.months[month - 1]!;
    const text = isNewYear ? `${name} ${year}` : name;
    const place = { x: x + first * width + 0.4, y: classLayout.head.months, width: (last - first + 1) * width - 1 };
    writeFitted(file, text, place, { cut: 'bold', size: 8.5, floor: 5 }, colours.ink);
  });
}

function drawWeeks(drawing: ClassDrawing): void {
  const { file, colours, mondays, firstDay } = drawing;
  const { x, width } = weekColumns(drawing);
  mondays.forEach((monday, at) => {
    const middle = x + (at + 0.5) * width;
    const { week } = isoWeekOf(firstDay + monday);
    const { day, month } = civilDate(firstDay + monday);
    writeText(
      file,
      String(week),
      middle,
      classLayout.head.weeks,
      { cut: 'bold', size: 7.5, colour: colours.ink },
      'centre',
    );
    const date = { x: middle, y: classLayout.head.mondays, width: width - 0.4, align: 'centre' } as const;
    writeFitted(file, `${day}/${month}`, date, { cut: 'narrow', size: 5.8, floor: 4.5 }, colours.ink3);
  });
}

/** A name may take this many columns, so that a holiday of one week keeps a readable one. */
const nameColumns = 2.8;

/** School holidays by name over the middle of their weeks. */
function drawHolidays(drawing: ClassDrawing): void {
  const { file, texts, colours, mondays, firstDay, rows, shown } = drawing;
  const { x, width } = weekColumns(drawing);
  const { holidays } = rows[0]!.sheet.facts.plan.classDays.calendarDays;
  const y = classLayout.head.holidays;
  for (const holiday of holidays) {
    const whole = spanOf(holiday);
    const span = { first: whole.first, last: Math.min(whole.last, firstDay + shown.last) };
    const columns = mondays.flatMap((monday, at) => {
      const first = firstDay + monday;
      return span.first <= span.last && first <= span.last && first + 4 >= span.first ? [at] : [];
    });
    if (columns.length === 0) continue;
    const room = Math.max(columns.length, nameColumns) * width;
    const middle = x + ((columns[0]! + columns.at(-1)! + 1) / 2) * width;
    const centre = Math.min(middle, x + mondays.length * width - room / 2);
    const place = { x: centre, y, width: room - 0.6, align: 'centre' } as const;
    writeFitted(
      file,
      calendarName(holiday.id, holiday.name, texts),
      place,
      { cut: 'regular', size: 5.8, floor: 3.8 },
      colours.ink2,
    );
  }
}

/** Months, week numbers, Mondays and school holidays over the week columns; repeated on every page. */
export function drawClassHead(drawing: ClassDrawing): void {
  const { file, texts, colours } = drawing;
  const { left, right, head, names, places } = classLayout;
  const label = { cut: 'regular', size: 6.5, floor: 4.5 } as const;
  decoration(file, () => drawLine(file.pen, [left, head.rule], [right, head.rule], colours.rule, 0.25));
  tagged(file, 'P', undefined, () => {
    const learner = { x: left, y: head.holidays, width: names - 1 };
    writeFitted(file, texts.translate('documents.learner'), learner, label, colours.ink3);
    const place = { x: left + names, y: head.holidays, width: places - 1 };
    writeFitted(file, texts.translate('documents.classSheet.places'), place, label, colours.ink3);
    const average = { x: right, y: head.holidays, width: classLayout.average - 0.5, align: 'right' } as const;
    writeFitted(file, texts.translate('documents.classSheet.average'), average, label, colours.ink3);
  });
  tagged(file, 'P', undefined, () => drawMonths(drawing));
  tagged(file, 'P', undefined, () => drawWeeks(drawing));
  tagged(file, 'P', undefined, () => drawHolidays(drawing));
}
