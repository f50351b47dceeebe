/** Placeholder until the tables land. */
export function PeopleScreen() {
  return null;
}
