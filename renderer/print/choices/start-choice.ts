import { type PrintedSheet, printedSheets, sheetStyles } from '../../../shared/api/files.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Language } from '../../../shared/messages/format.ts';
import { remember, remembered } from '../../state/remembered.ts';
import { type PrintChoice, type ShownPlan, shownPlans } from './print-choice.ts';

/** What the address asks for: lists divided by commas. */
export type AskedPrint = { readonly sheets?: string; readonly learners?: string; readonly plan?: string };

const memory = 'print';

type Habits = Pick<PrintChoice, 'sheets' | 'style' | 'perLearner'>;
const usual: Habits = { sheets: ['year'], style: 'colour', perLearner: true };

function knownSheets(names: readonly unknown[]): PrintedSheet[] {
  return printedSheets.filter((sheet) => names.includes(sheet));
}

/** How this person last printed; the usual way where that is not known or can no longer be read. */
export function readHabits(text: string | undefined): Habits {
  try {
    const { sheets, style, perLearner } = JSON.parse(text ?? '{}') as Partial<Record<keyof Habits, unknown>>;
    const known = Array.isArray(sheets) ? knownSheets(sheets) : [];
    return {
      sheets: known.length > 0 ? known : usual.sheets,
      style: sheetStyles.find((one) => one === style) ?? usual.style,
      perLearner: typeof perLearner === 'boolean' ? perLearner : usual.perLearner,
    };
  } catch {
    return usual;
  }
}

export function rememberHabits({ sheets, style, perLearner }: PrintChoice): void {
  remember(memory, JSON.stringify({ sheets, style, perLearner }));
}

/** The choice that the screen begins with: what the address asks, else as last time, of everybody. */
export function startChoice(
  asked: AskedPrint,
  all: readonly string[],
  language: Language,
  date: IsoDate,
  habits: Habits = readHabits(remembered(memory)),
): PrintChoice {
  const sheets = knownSheets(asked.sheets?.split(',') ?? []);
  const named = new Set(asked.learners?.split(','));
  const chosen = all.filter((id) => named.has(id));
  return {
    ...habits,
    ...(sheets.length > 0 && { sheets }),
    ...{ language, date },
    plan: shownPlans.find((one): one is ShownPlan => one === asked.plan) ?? 'now',
    trajectoryIds: chosen.length > 0 ? chosen : all,
  };
}
