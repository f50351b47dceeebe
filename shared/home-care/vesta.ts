import type { DayNumber } from '../calendar/iso-date.ts';
import { numberOn } from '../rules/legal-number.ts';
import { vestaMinutesPerWeek } from '../rules/legal-numbers-home-care.ts';

const daysInWeek = 7;

/** Minutes of one started month: what was worked remotely, what Vesta takes of it, and what is left over. */
export type VestaMinutes = {
  readonly remoteMinutes: number;
  readonly sendableMinutes: number;
  readonly excessMinutes: number;
};

/**
 * What Vesta takes of remote minutes in a started month: at most 18 hours for every seven calendar days under placement, in
 * whole minutes rounded down. Serves planned and worked minutes alike.
 */
export function vestaMinutes(remoteMinutes: number, daysUnderPlacement: number, onDay: DayNumber): VestaMinutes {
  const most = Math.floor((numberOn(vestaMinutesPerWeek, onDay) * daysUnderPlacement) / daysInWeek);
  const sendableMinutes = Math.min(remoteMinutes, most);
  return { remoteMinutes, sendableMinutes, excessMinutes: remoteMinutes - sendableMinutes };
}
