import { useYear } from '../year/use-year.ts';
import { BeginScreen } from './BeginScreen.tsx';
import { StartBoard } from './StartBoard.tsx';

/** The first screen: what needs attention now, or the ways to begin where there is no school year yet. */
export function StartScreen() {
  const year = useYear();
  return year ? <StartBoard year={year} /> : <BeginScreen />;
}
