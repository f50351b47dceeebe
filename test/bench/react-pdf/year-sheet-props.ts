import type { PrintStyle, SheetColours } from '../../../electron/documents/pdf/sheet-colours.ts';
import type { YearModel } from '../../../electron/documents/pdf/year-sheet/year-drawing.ts';

/** What every part of the sheet is given: what it says, and how it is painted. */
export type YearSheetProps = { readonly model: YearModel; readonly style: PrintStyle; readonly colours: SheetColours };
