import { MonthGrid } from '../month/MonthGrid.tsx';
export const WeekGrid = MonthGrid;
