import { DaySwatch } from '../../components/DaySwatch.tsx';
import classes from '../People.module.css';
import type { PlaceCell } from './learner-rows.ts';

/** A workplace with the look that its work has in every calendar. */
export function PlaceName({ place }: { readonly place: PlaceCell }) {
  return (
    <span className={classes.place}>
      <DaySwatch kind={place.isHomeCare ? 'work-home' : 'work-residential'} size={14} />
      <span>{place.name}</span>
    </span>
  );
}
