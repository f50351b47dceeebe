/** Names for narrow places: what differs of names that begin alike, else the first name, with an initial where two share it. */
export function shortNames(names: readonly string[]): readonly string[] {
  const words = names.map((name) => name.split(' ').filter((word) => word !== ''));
  const [first] = words;
  const beginAlike = names.length > 1 && words.every((own) => own.length > 1 && own[0] === first?.[0]);
  if (beginAlike) return words.map((own) => own.slice(1).join(' '));
  const counts = Map.groupBy(words, (own) => own[0] ?? '');
  return words.map((own, index) => {
    const given = own[0] ?? names[index]!;
    const isShared = (counts.get(given)?.length ?? 0) > 1;
    return isShared && own.length > 1 ? `${given} ${own.at(-1)![0]}.` : given;
  });
}
