import { classGroups } from './classes.tsx';
import { companies } from './companies.tsx';
import { mentors } from './mentors.tsx';
import type { PlaceDefinition, PlaceList, PlaceOf } from './place-list.ts';
import { schools } from './schools.tsx';
import { workplaces } from './workplaces.tsx';

const byList = { classGroups, schools, companies, workplaces, mentors };

/** What differs for a list; a list is only ever given its own records. */
export function definitions(list: PlaceList): PlaceDefinition<PlaceOf<PlaceList>> {
  return byList[list] as unknown as PlaceDefinition<PlaceOf<PlaceList>>;
}
